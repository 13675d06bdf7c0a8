/** Back, forward, and back to the beginning. */
import "./style.css";
import type { Fields } from "./fields.ts";

export function StepButtons<State>({ fields }: { readonly fields: Fields<State> }) {
  return (
    <>
      {/* Not disabled: the button that was just pressed must keep the focus. */}
      <button type="button" aria-disabled={!fields.canUndo.value} onClick={fields.undo}>
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
