/** The handle of a cursor: it hangs from its upper end and says where it stands. The cursor under it is what moves. */
import { useContext } from "preact/hooks";
import { FramesContext, framesUnder, tenth, textWidth } from "../frame.ts";
import "./handle.css";

interface Props {
  /** Where the cursor stands, in x. */
  readonly at: number;
  readonly words: string;
}

/** px */
export const handleHeight = 36;

/** Room for an arrow at each end, px. */
const arrows = 52;

export function Handle({ at, words }: Props) {
  const { first } = framesUnder(useContext(FramesContext), "a handle");
  const { left, right, top, x } = first;
  const width = Math.min(Math.round(1.16 * textWidth(words) + arrows), right - left + 8);
  // It stays in the picture where the line stands at an end.
  const from = tenth(Math.max(left - 4, Math.min(right + 4 - width, x(at) - width / 2)));
  const middle = top - 6 + handleHeight / 2;
  return (
    <g class="cursor-handle needs-js" aria-hidden="true" pointer-events="none">
      <rect x={from} y={top - 6} width={width} height={handleHeight} rx={handleHeight / 2} />
      <path d={`M${tenth(from + 18)} ${middle - 5}l-5 5 5 5M${tenth(from + width - 18)} ${middle - 5}l5 5-5 5`} />
      <text x={tenth(from + width / 2)} y={middle + 4.5} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
