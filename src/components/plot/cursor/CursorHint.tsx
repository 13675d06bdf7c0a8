/** What the keys of a cursor do, outside the drawing. */
import "../style.css";

interface CursorHintProps {
  readonly id: string;
  /** Of the curves, in their order; empty where the cursor reads none. */
  readonly names: readonly string[];
}

/** What the keys do, shown while the cursor has the focus. */
export function CursorHint({ id, names }: CursorHintProps) {
  const choice = names.length > 1 ? `, up and down choose the curve (${names.join(", ")})` : "";
  const words =
    names.length === 0
      ? "Left and right move the line."
      : `Left and right move along the curve${choice}, m jumps to the highest point.`;
  return (
    <p class="cursor-hint needs-js" id={`${id}-hint`}>
      {words}
    </p>
  );
}
