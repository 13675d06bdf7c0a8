/** The handle of the line, over the plot: how long tiredness lasts there, and what is best then. The cursor under it moves. */
import { useContext } from "preact/hooks";
import { FramesContext, framesUnder, tenth, textWidth } from "../../plot/frame.ts";

interface Props {
  /** How long tiredness lasts, d. */
  readonly at: number;
  readonly words: string;
}

/** px */
const tall = 28;
/** Room for an arrow at each end, px. */
const arrows = 48;

export function Handle({ at, words }: Props) {
  const { first } = framesUnder(useContext(FramesContext), "a handle");
  const { left, right, top, x } = first;
  const width = Math.round(1.08 * textWidth(words) + arrows);
  // It stays over the plot where the line stands at an end.
  const from = tenth(Math.max(left - 4, Math.min(right + 4 - width, x(at) - width / 2)));
  const upper = top - 8 - tall;
  const middle = upper + tall / 2;
  return (
    <g class="hard-days-handle needs-js" aria-hidden="true" pointer-events="none">
      <rect x={from} y={upper} width={width} height={tall} rx={tall / 2} />
      <path d={`M${tenth(from + 15)} ${middle - 4}l-4 4 4 4M${tenth(from + width - 15)} ${middle - 4}l4 4-4 4`} />
      <text x={tenth(from + width / 2)} y={middle + 4.5} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
