/** The list of runners: typed or pasted. What cannot be read is said by its line, and a guess can be taken back. */
import { useRef, useState } from "preact/hooks";
import { withText, type SquadLine } from "./reading.ts";
import { selectLine } from "./select-line.ts";

interface Props {
  readonly value: string;
  readonly lines: readonly SquadLine[];
  /** While the reader types. */
  readonly onInput: (list: string) => void;
  /** When the field is left, or a text was pasted. */
  readonly onCommit: () => void;
}

export function ListField({ value, lines, onInput, onCommit }: Props) {
  /** The line that is being typed: half of one is not a mistake. */
  const [typed, setTyped] = useState<number | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const messages = lines.filter(({ line, error, guess }) => line !== typed && (error !== null || guess !== null));
  return (
    <div class="field squad-list">
      <label for="squad-list">Paste names, races and times</label>
      <textarea
        ref={area}
        id="squad-list"
        rows={11}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={messages.some(({ error }) => error !== null) ? "true" : undefined}
        aria-describedby="squad-list-messages squad-list-hint"
        onInput={(event) => {
          const { value: text, selectionStart } = event.currentTarget;
          const isPasted = event.inputType === "insertFromPaste";
          setTyped(isPasted ? null : text.slice(0, selectionStart).split("\n").length - 1);
          onInput(text);
          if (isPasted) onCommit();
        }}
        onBlur={() => {
          setTyped(null);
          onCommit();
        }}
      />
      <div id="squad-list-messages" role="status">
        {messages.map(({ line, runner, error, guess }) => (
          <p key={line} class={error === null ? "field-echo" : "field-error"}>
            {error !== null && (
              <>
                Line {line + 1}. {error}{" "}
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => {
                    if (area.current !== null) selectLine(area.current, line);
                  }}
                >
                  Go to line {line + 1}
                </button>
              </>
            )}
            {guess !== null && (
              <>
                {runner?.name}: read as {guess.read}.{" "}
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => {
                    onInput(withText(value, line, guess.from, guess.to, guess.other));
                    onCommit();
                  }}
                >
                  I meant {guess.other}
                </button>
              </>
            )}
          </p>
        ))}
      </div>
      <p id="squad-list-hint" class="field-hint">
        One runner a line, or straight from a spreadsheet. Names stay in this browser until you copy a link.
      </p>
    </div>
  );
}
