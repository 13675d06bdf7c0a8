/** What stands at a plot's cursor: the gain on the mark, and the work under the axis. */
import { useContext } from "preact/hooks";
import { FramesContext, tenth, textWidth } from "../../plot/frame.ts";
import { valueAt } from "../../plot/series.ts";
import { curveNames } from "./words.ts";

interface Props {
  /** Percent of VO2max. */
  readonly at: number;
  /** The gain in words; null for none. */
  readonly gain: string | null;
  readonly work: string;
  /** Whether nobody can run the work: then the gain is quiet. */
  readonly isTooMuch: boolean;
}

/** From the mark to its number, px. */
const beside = 9;
/** From the axis down to the work's words, px. */
const below = 37;

export function CursorReading({ at, gain, work, isTooMuch }: Props) {
  const [frame] = useContext(FramesContext);
  if (frame === undefined) return null;
  const { left, right, top, bottom, width, x, y, series } = frame;
  const place = x(at);
  const whole = series.find(({ name }) => name === curveNames.whole);
  const value = whole === undefined ? null : valueAt(whole, at);
  const mark = value === null ? null : Math.max(top, y(value));
  const wide = textWidth(gain ?? "") + beside;
  // Above a rising curve there is room to the left, above a falling one to the right.
  const next = whole === undefined ? null : (valueAt(whole, at + 4) ?? valueAt(whole, at));
  const rises = value !== null && next !== null && next >= value;
  const isLeft = (rises && place - wide >= left) || place + wide > right;
  // The letters are bold.
  const half = (textWidth(work) * 1.15) / 2;
  return (
    <g class="cursor-reading">
      {gain !== null && mark !== null && (
        <text
          class={isTooMuch ? "mark-label cursor-gain cursor-gain-quiet" : "mark-label cursor-gain"}
          x={tenth(isLeft ? place - beside : place + beside)}
          y={tenth(Math.max(top + 14, mark - 7))}
          text-anchor={isLeft ? "end" : "start"}
        >
          {gain}
        </text>
      )}
      <text
        class="cursor-work"
        x={tenth(Math.min(width - half, Math.max(half, place)))}
        y={bottom + below}
        text-anchor="middle"
      >
        {work}
      </text>
    </g>
  );
}
