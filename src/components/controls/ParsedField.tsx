/** A field for a value that is typed as text. What cannot be used stays as typed, with what is allowed beside it. */
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

export function ParsedField<T>({ id, label, value, write, read, onCommit }: Props<T>) {
  /** What was typed and refused, until something better is. */
  const [kept, setKept] = useState<string | null>(null);
  useEffect(() => {
    // Set from elsewhere: what was refused belonged to another value.
    setKept(null);
  }, [value]);
  return (
    <TextField
      id={id}
      label={label}
      value={kept ?? write(value)}
      read={read}
      onCommit={(text) => {
        const parsed = read(text);
        setKept(parsed.ok ? null : text);
        if (parsed.ok) onCommit(parsed.value);
      }}
    />
  );
}
