/** Undo, redo and reset, as buttons and by Ctrl+Z and Ctrl+Y in the figure. */
import "./style.css";
import { useEffect, useRef } from "preact/hooks";
import { buttonName } from "./button-name.ts";
import type { Fields } from "./fields.ts";

/** A text field undoes its own typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input[type=text], textarea, [contenteditable]");

/** What a key asks for, if anything. */
function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shiftKey)) return "redo";
  return letter === "z" ? "undo" : null;
}

interface Props<State> {
  readonly fields: Fields<State>;
  /** Id of the figure: the buttons' names end with it, because a page has such buttons in each figure. */
  readonly figure: string;
}

export function StepButtons<State>({ fields, figure }: Props<State>) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = button.current?.closest<HTMLElement>("figure") ?? null;
    if (place === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || isTyping(event.target)) return;
      event.preventDefault();
      fields[step]();
    };
    place.addEventListener("keydown", onKeyDown);
    return () => {
      place.removeEventListener("keydown", onKeyDown);
    };
  }, [fields]);
  const steps = [
    ["Undo", fields.canUndo.value, fields.undo],
    ["Redo", fields.canRedo.value, fields.redo],
    ["Reset", fields.canReset.value, fields.reset],
  ] as const;
  return (
    <>
      {steps.map(([word, can, act]) => (
        // Not disabled: the button that was just pressed must keep the focus. The Tab key passes it over.
        <button
          key={word}
          type="button"
          ref={button}
          aria-label={buttonName(word, figure)}
          aria-disabled={!can}
          tabIndex={can ? 0 : -1}
          onClick={act}
        >
          {word}
        </button>
      ))}
    </>
  );
}
