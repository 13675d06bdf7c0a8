/** The handle of the line, over the plot: how long tiredness lasts there. The cursor under it is what moves. */
import { useContext } from "preact/hooks";
import { FramesContext, framesUnder, tenth, textWidth } from "../../plot/frame.ts";

interface Props {
  /** d */
  readonly at: number;
  readonly words: string;
  /** What the model finds best there; null before the guess. */
  readonly best: { readonly hardDays: number; readonly words: string } | null;
}

/** px */
const tall = 28;
/** Room for an arrow at each end, px. */
const arrows = 40;

export function Handle({ at, words, best }: Props) {
  const { first } = framesUnder(useContext(FramesContext), "a handle");
  const { left, right, top, x, y } = first;
  const width = Math.round(textWidth(words) + arrows);
  const line = x(at);
  // It stays over the plot where the line stands at an end.
  const from = tenth(Math.max(left - 4, Math.min(right + 4 - width, line - width / 2)));
  const upper = top - 8 - tall;
  const middle = upper + tall / 2;
  const isLeft = best !== null && line - 10 - textWidth(best.words) > left;
  return (
    <g class="hard-days-handle needs-js" aria-hidden="true" pointer-events="none">
      <rect x={from} y={upper} width={width} height={tall} rx={tall / 2} />
      <path d={`M${tenth(from + 14)} ${middle - 4}l-4 4 4 4M${tenth(from + width - 14)} ${middle - 4}l4 4-4 4`} />
      <text class="handle-words" x={tenth(from + width / 2)} y={middle + 4.5} text-anchor="middle">
        {words}
      </text>
      {best !== null && (
        <text
          class="handle-best"
          x={tenth(line + (isLeft ? -10 : 10))}
          y={tenth(y(best.hardDays) + (best.hardDays === 0 ? -9 : 19))}
          text-anchor={isLeft ? "end" : "start"}
        >
          {best.words}
        </text>
      )}
    </g>
  );
}
