/** Undo, redo and reset, as buttons and by Ctrl+Z and Ctrl+Y in the figure. */
import "./style.css";
import { useEffect, useRef } from "preact/hooks";
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

export function StepButtons<State>({ fields }: { readonly fields: Fields<State> }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const figure = undo.current?.closest<HTMLElement>("figure") ?? null;
    if (figure === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || isTyping(event.target)) return;
      event.preventDefault();
      fields[step]();
    };
    figure.addEventListener("keydown", onKeyDown);
    return () => {
      figure.removeEventListener("keydown", onKeyDown);
    };
  }, [fields]);
  return (
    <>
      {/* Not disabled: the button that was just pressed must keep the focus. */}
      <button type="button" ref={undo} aria-disabled={!fields.canUndo.value} onClick={fields.undo}>
        Undo
      </button>
      <button type="button" aria-disabled={!fields.canRedo.value} onClick={fields.redo}>
        Redo
      </button>
      <button type="button" onClick={fields.reset}>
        Reset
      </button>
    </>
  );
}
