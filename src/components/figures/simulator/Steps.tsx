/** Back and forward, and Escape from a part that stands alone. */
import { useEffect } from "preact/hooks";
import { canRedo, canUndo, choose, live, redo, undo } from "./state.ts";

/** A field takes back its own typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input[type=text], textarea, [contenteditable]");

export function Steps() {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && live.peek().show !== "all") choose({ show: "all" });
      if (isTyping(event.target)) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const forward = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !forward) return;
      event.preventDefault();
      if (forward) redo();
      else undo();
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, []);
  return (
    <>
      <div class="steps needs-js">
        {/* Not disabled: the button that was just pressed must keep the focus. */}
        <button type="button" aria-disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button type="button" aria-disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
      </div>
    </>
  );
}
