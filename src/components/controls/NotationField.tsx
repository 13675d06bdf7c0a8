/**
 * A session typed in one line. What cannot be read is marked under its own characters, with what is allowed and texts to take
 * by one press; the text stays as it was typed.
 */
import { useRef, useState } from "preact/hooks";
import { parseSession } from "../../sim/training/notation/parse.ts";
import { printSession } from "../../sim/training/notation/print.ts";
import type { NotationError } from "../../sim/training/notation/types.ts";
import "./style.css";
import "./notation.css";

interface Props {
  readonly id: string;
  readonly label: string;
  /** The session that is in effect, as it is written. */
  readonly value: string;
  /** A line that could be read, as the site writes it. */
  readonly onCommit: (line: string) => void;
}

interface MessageProps {
  readonly id: string;
  readonly error: NotationError;
  readonly onTake: (suggestion: string) => void;
}

function Message({ id, error, onTake }: MessageProps) {
  return (
    <div>
      <p id={id} class="field-error" role="alert">
        {error.wrong} {error.allowed}
      </p>
      {error.suggestions.length > 0 && (
        <p class="field-answers">
          {error.suggestions.slice(0, 3).map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              onClick={() => {
                onTake(suggestion);
              }}
            >
              {suggestion === "" ? "Leave it out" : suggestion.trim()}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

export function NotationField({ id, label, value, onCommit }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  /** Null unless a text is being typed, or was typed and cannot be read. */
  const [draft, setDraft] = useState<string | null>(null);
  /** Half a line is not a mistake: what is wrong with it waits until the reader has finished. */
  const [isFinished, setIsFinished] = useState(false);
  /** Nothing was typed in place of a session: the one before stays, and the field says so. */
  const [isEmptied, setIsEmptied] = useState(false);
  const text = draft ?? value;
  const parsed = draft === null || draft.trim() === "" ? null : parseSession(draft);
  const error = isFinished && parsed?.ok === false ? parsed.error : null;
  const finish = (line: string): void => {
    setIsFinished(true);
    setIsEmptied(line.trim() === "" && value !== "");
    const read = parseSession(line);
    if (line === value || line.trim() === "") setDraft(null);
    else if (read.ok) {
      setDraft(null);
      onCommit(printSession(read.session));
    } else setDraft(line);
  };
  return (
    <div class="field notation-field">
      <label for={id}>{label}</label>
      <div class="notation-typed">
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          aria-invalid={error === null ? undefined : "true"}
          aria-describedby={error === null ? undefined : `${id}-message`}
          onInput={({ currentTarget }) => {
            setIsFinished(false);
            setIsEmptied(false);
            setDraft(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.isComposing) finish(event.currentTarget.value);
          }}
          onBlur={({ currentTarget }) => {
            if (draft !== null) finish(currentTarget.value);
          }}
          onScroll={({ currentTarget }) => {
            if (mark.current !== null) mark.current.scrollLeft = currentTarget.scrollLeft;
          }}
        />
        {error !== null && (
          <div class="notation-mark" ref={mark} aria-hidden="true">
            {text.slice(0, error.start)}
            <span>{text.slice(error.start, error.end) || " "}</span>
            {text.slice(error.end)}
          </div>
        )}
      </div>
      {isEmptied && (
        <p class="field-echo" role="status">
          The field was empty, so the session stays as it was.
        </p>
      )}
      {error !== null && (
        <Message
          id={`${id}-message`}
          error={error}
          onTake={(suggestion) => {
            input.current?.focus();
            finish(text.slice(0, error.start) + suggestion + text.slice(error.end));
          }}
        />
      )}
    </div>
  );
}
