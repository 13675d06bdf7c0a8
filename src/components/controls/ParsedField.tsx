/**
 * A field for a value that is typed as text. What cannot be used stays as typed, with what is allowed beside it; a value
 * that became another one than was typed says why.
 */
import { useEffect, useState } from "preact/hooks";
import type { Parsed } from "./parsing/parsed.ts";
import { TextField } from "./TextField.tsx";

interface Props<T> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly write: (value: T) => string;
  readonly read: (text: string) => Parsed<T>;
  readonly onCommit: (value: T) => void;
}

interface Typed<T> {
  readonly text: string;
  readonly parsed: Parsed<T>;
}

export function ParsedField<T>({ id, label, value, write, read, onCommit }: Props<T>) {
  /** What was typed last, until the value is set from elsewhere. */
  const [last, setLast] = useState<Typed<T> | null>(null);
  const written = write(value);
  const isRefused = last?.parsed.ok === false;
  /** Whether the last text gave the present value: then its message still holds. */
  const isCurrent = last?.parsed.ok === true && write(last.parsed.value) === written;
  useEffect(() => {
    setLast((typed) => (typed?.parsed.ok === true && write(typed.parsed.value) === written ? typed : null));
  }, [value]);
  return (
    <TextField
      id={id}
      label={label}
      value={isRefused ? last.text : written}
      read={(text) => {
        // Nothing is echoed that stands there already.
        const isEcho = isCurrent && last.parsed.understood === written;
        return text === written && isCurrent && !isEcho ? last.parsed : read(text);
      }}
      onCommit={(text) => {
        const parsed = read(text);
        setLast({ text, parsed });
        if (parsed.ok) onCommit(parsed.value);
      }}
    />
  );
}
