/** A text field that echoes what it understood, and says at itself what is wrong. Keeps what was typed. */
import { useState } from "preact/hooks";
import type { Parsed } from "./parsing/parsed.ts";
import { useAfterPress } from "./useAfterPress.ts";
import "./style.css";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The text that is in effect. */
  readonly value: string;
  /** What would become of a text; undefined where nothing is to be said about it. */
  readonly read: (text: string) => Parsed<unknown> | undefined;
  /** When the field is left or Enter is pressed, not at every key. */
  readonly onCommit: (value: string) => void;
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
    <p id={id} class="field-echo">
      {parsed.understood}
      {parsed.warning !== undefined && <span class="field-warning"> {parsed.warning}</span>}
    </p>
  );
}

export function TextField({ id, label, hint, value, read, onCommit }: Props) {
  // Null unless a text is being typed: half of one must not plan a week.
  const [draft, setDraft] = useState<string | null>(null);
  const afterPress = useAfterPress();
  const text = draft ?? value;
  const parsed = read(text);
  // Half a number is not a mistake, so an error waits until the field is left; an emptied field says at once what it needs.
  const waits = draft !== null && draft.trim() !== "" && parsed?.ok === false;
  const says = parsed !== undefined && !(parsed.ok && parsed.understood === "" && parsed.warning === undefined);
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
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={20}
        value={text}
        aria-invalid={shown?.ok === false ? "true" : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) finish(event.currentTarget.value);
        }}
        onChange={(event) => {
          finish(event.currentTarget.value);
        }}
        onBlur={(event) => {
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
    </div>
  );
}
