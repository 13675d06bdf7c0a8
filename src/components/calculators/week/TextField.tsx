/** A text field that echoes what it understood, and says at itself what is wrong. Keeps what was typed. */
import { useState } from "preact/hooks";
import type { Parsed } from "../../../state/parsed.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly parsed: Parsed<unknown> | undefined;
  readonly onInput: (value: string) => void;
  readonly onCommit: () => void;
}

function Message({ id, parsed }: { readonly id: string; readonly parsed: Parsed<unknown> }) {
  if (!parsed.ok) {
    return (
      <p id={id} class="field-error">
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

export function TextField({ id, label, hint, value, parsed, onInput, onCommit }: Props) {
  // Half a number is not a mistake: an error waits until the field is left.
  const [typing, setTyping] = useState(false);
  const shown = parsed !== undefined && (parsed.ok || !typing) ? parsed : undefined;
  const described = [hint === undefined ? "" : `${id}-hint`, shown === undefined ? "" : `${id}-message`].filter(
    (part) => part !== "",
  );
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
        value={value}
        aria-invalid={shown?.ok === false ? "true" : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onInput={(event) => {
          setTyping(true);
          onInput(event.currentTarget.value);
        }}
        onBlur={() => {
          setTyping(false);
        }}
        onChange={() => {
          setTyping(false);
          onCommit();
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
