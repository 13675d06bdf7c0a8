/** Back, forward, and what of a link could not be used. */
import { useSignalEffect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { canRedo, canUndo, choose, redo, refused, state, undo } from "./state.ts";

/** A field takes back its own typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input[type=text], textarea, [contenteditable]");

export function Steps() {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && state.value.show !== "all") choose({ show: "all" });
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
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
  /** Few links are broken: what is said of them is fetched for those. */
  const [words, setWords] = useState<readonly string[]>([]);
  useSignalEffect(() => {
    const found = refused.value;
    if (found.length === 0) setWords([]);
    else
      void import("../../../describe/simulator/link.ts").then(({ refusedWords }) => {
        setWords(refusedWords(found));
      });
  });
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
      {words.length > 0 && (
        <p class="refused" role="alert">
          {words.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </p>
      )}
    </>
  );
}
