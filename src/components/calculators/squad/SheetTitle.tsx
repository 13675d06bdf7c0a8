/** The session in words, with the muscle at its effort. */
import { bandEffort } from "../../../sim/training/band-effort.ts";
import { ThumbprintCopy } from "../../muscle/ThumbprintCopy.tsx";
import type { Sheet } from "./model.ts";
import { muscleWidth } from "./muscle-width.ts";
import { jogWords, sessionWords, togetherWords, workWords } from "./words.ts";

export function SheetTitle({ sheet: { main, session } }: { readonly sheet: Sheet }) {
  return (
    <div class="squad-title">
      <ThumbprintCopy intensity={bandEffort(main?.band ?? "easy")} width={muscleWidth} />
      <div>
        <h2>
          {main === null ? sessionWords(session) : workWords(main)}
          {main !== null && <span>{jogWords(main)}</span>}
        </h2>
        {session.steps.length > 1 && main !== null && <p>{sessionWords(session)}.</p>}
        {main !== null && <p>{togetherWords(main)}</p>}
      </div>
    </div>
  );
}
