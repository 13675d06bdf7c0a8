/** What the keys of a cursor do, outside the drawing: once on a page, beside the first cursor. */
import "../style.css";

interface CursorHintProps {
  /** The cursor's. */
  readonly id: string;
  /** How many curves there are to choose from. */
  readonly curves: number;
}

export const CursorHint = ({ id, curves }: CursorHintProps) => (
  <p class="cursor-hint needs-js" id={`${id}-hint`}>
    Keys: left and right move the line{curves > 1 && ", up and down choose a curve"}
    {curves > 0 && ", m jumps to the highest point"}.
  </p>
);
