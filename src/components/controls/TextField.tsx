/** A text field that echoes what it understood, and says at itself what is wrong. Keeps what was typed. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Parsed } from "./parsing/parsed.ts";
import { useAfterPress } from "./useAfterPress.ts";
import "./style.css";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The text that is in effect. */
  readonly value: string;
  /** What would become of a text; undefined where nothing is to be said about it. */
  readonly read: (text: string) => Parsed<unknown> | undefined;
  /** When the field is left or Enter is pressed, not at every key. */
  readonly onCommit: (value: string) => void;
  /** The reader says that an unlikely value is right. Without it the question is shown and cannot be answered. */
  readonly onConfirm?: (() => void) | undefined;
}

/** A text that is being typed. */
interface Draft {
  readonly text: string;
  /** px, of the field before typing: a message that comes and goes at a key must not move what stands below. */
  readonly height: number;
}

function Message({ id, parsed }: { readonly id: string; readonly parsed: Parsed<unknown> }) {
  if (!parsed.ok) {
    return (
      <p id={id} class="field-error" role="alert">
        {parsed.error}
      </p>
    );
  }
  return (
    <div id={id}>
      {parsed.understood !== "" && <p class="field-echo">{parsed.understood}</p>}
      {parsed.question !== undefined && (
        <p class="field-error" role="alert">
          {parsed.question}
        </p>
      )}
    </div>
  );
}

export function TextField({ id, label, hint, value, read, onCommit, onConfirm }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // Null unless a text is being typed: half of one must not plan a week.
  const [draft, setDraft] = useState<Draft | null>(null);
  const [wasUsed, setWasUsed] = useState(false);
  const afterPress = useAfterPress();
  const text = draft?.text ?? value;
  const parsed = read(text);
  const isUnclear = parsed?.ok === false || parsed?.question !== undefined;
  // Half a number is not a mistake, so what is wrong with it waits until the field is left; an emptied field says at once what it needs.
  const isEmpty = text.trim() === "";
  // What nobody has been to yet lacks nothing yet.
  const waits = isUnclear && (isEmpty ? !wasUsed : draft !== null);
  const says = isUnclear || (parsed !== undefined && parsed.understood !== "");
  const shown = waits || !says ? undefined : parsed;
  const described = [hint === undefined ? "" : `${id}-hint`, shown === undefined ? "" : `${id}-message`].filter(
    (part) => part !== "",
  );
  const finish = (typed: string): void => {
    if (draft === null) return;
    afterPress(() => {
      setDraft(null);
      if (typed !== value) onCommit(typed);
    });
  };
  useLayoutEffect(() => {
    // Only this event tells that the reader leaves while typing. It reads the input, because the view may not have followed yet.
    const keep = (): void => {
      const typed = input.current?.value ?? value;
      if (typed === value) return;
      setDraft(null);
      onCommit(typed);
    };
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
    };
  });
  /** The button goes once it is pressed, and would take the focus with it. */
  const press = (change: () => void) => () => {
    input.current?.focus();
    change();
  };
  const isAsked = parsed?.ok === true && parsed.question !== undefined && onConfirm !== undefined;
  const other = parsed?.ok === true ? parsed.other : undefined;
  return (
    <div class="field" ref={field} style={draft === null ? undefined : { minHeight: `${draft.height}px` }}>
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={shown?.ok === false ? "true" : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onInput={(event) => {
          setWasUsed(true);
          const { value: typed } = event.currentTarget;
          setDraft((last) => ({
            text: typed,
            height: last?.height ?? field.current?.getBoundingClientRect().height ?? 0,
          }));
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) finish(event.currentTarget.value);
        }}
        onChange={(event) => {
          finish(event.currentTarget.value);
        }}
        onBlur={(event) => {
          setWasUsed(true);
          // A text typed and taken back changes nothing, so there is no change event to end the typing.
          finish(event.currentTarget.value);
        }}
      />
      {hint !== undefined && shown?.ok !== false && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {shown !== undefined && <Message id={`${id}-message`} parsed={shown} />}
      {draft === null && (isAsked || other !== undefined) && (
        <p class="field-answers">
          {isAsked && (
            <button type="button" onClick={press(onConfirm)}>
              Yes, it is right
            </button>
          )}
          {other !== undefined && (
            <button
              type="button"
              onClick={press(() => {
                onCommit(other);
              })}
            >
              I meant {other}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
