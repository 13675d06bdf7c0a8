/** A field for a whole number. What cannot be used stays as typed, with what is allowed beside it. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly onCommit: (value: number) => void;
}

export function WholeNumber({ label, value, range: { min, max }, onCommit }: Props) {
  const id = useId();
  /** What is typed while it differs from the value, or cannot be used. */
  const typed = useSignal<string | null>(null);
  const text = typed.value ?? String(value);
  const read = Number(text);
  const good = /^\d+$/.test(text) && read >= min && read <= max;
  return (
    <span class="whole-number">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        size={6}
        value={text}
        aria-invalid={!good}
        aria-describedby={good ? undefined : `${id}-error`}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onChange={() => {
          if (!good) return;
          typed.value = null;
          onCommit(read);
        }}
      />
      {!good && (
        <span id={`${id}-error`} class="whole-number-error" role="alert">
          {label} is “{text}”; allowed is a whole number from {min} to {max}.
        </span>
      )}
    </span>
  );
}
