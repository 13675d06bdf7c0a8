/** What can be done with the whole sheet: print it, send its link, save it, and take back a step. */
import { useState } from "preact/hooks";
import { StepButtons } from "../../kit/StepButtons.tsx";
import { failedWords } from "../../kit/use-loaded.ts";
import type { Squad } from "./model.ts";

export function SheetTools({ model }: { readonly model: Squad }) {
  const [note, setNote] = useState("");
  const act = async (load: () => Promise<string>): Promise<void> => {
    setNote(await load().catch(() => failedWords));
  };
  const { fields } = model;
  return (
    <div class="squad-tools needs-js">
      <div class="tools squad-buttons">
        <button
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          Print one page
        </button>
        <button type="button" onClick={() => void act(async () => (await import("./take-away.ts")).copyLink(fields))}>
          Copy link
        </button>
        <button
          type="button"
          onClick={() => void act(async () => (await import("./take-away.ts")).saveSheet(model.sheet.peek()))}
        >
          Save as CSV
        </button>
        <StepButtons fields={fields} figure="squad" />
      </div>
      <p class="field-hint">
        A link holds all names and races. <span role="status">{note}</span>
      </p>
    </div>
  );
}
