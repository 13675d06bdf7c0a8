/** The names of a plot's curves, each beside the end of its curve, moved apart where they would touch. */
import { tenth, type Frame } from "../frame.ts";
import type { Mark } from "../mark.ts";
import { valueAt, type Series } from "../series.ts";

export interface EndLabelOptions {
  /** Where along x the names stand. Default the end of each curve. */
  readonly at?: number;
}

/** Height of a line of text, px: names stand no closer. */
const line = 15;
/** Of a name above its curve, px. */
const above = 6;

interface Placed {
  readonly series: Series;
  readonly x: number;
  readonly y: number;
}

/** The last point of a curve inside the plot, or its value at a place; null where it has none there. */
function endOf(series: Series, at: number | undefined, { x, y, top, bottom, left, right }: Frame): Placed | null {
  const inside = ([px, py]: readonly [number, number]): boolean =>
    px >= left - 1e-6 && px <= right + 1e-6 && py >= top - 1e-6 && py <= bottom + 1e-6;
  if (at !== undefined) {
    const value = valueAt(series, at);
    if (value === null) return null;
    return { series, x: x(at), y: Math.min(bottom, Math.max(top, y(value))) };
  }
  const last = series.points.map(([px, py]) => [x(px), y(py)] as const).findLast(inside);
  return last === undefined ? null : { series, x: last[0], y: last[1] };
}

/**
 * Heights as near to those wished as they can be, in their order, none closer to the next than a line, all between the
 * two ends as far as there is room.
 */
export function apart(wished: readonly number[], top: number, bottom: number, distance: number = line): number[] {
  const order = wished.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const heights = order.map(({ height }) => Math.min(bottom, Math.max(top, height)));
  for (let index = 1; index < heights.length; index++) {
    heights[index] = Math.max(heights[index] ?? 0, (heights[index - 1] ?? 0) + distance);
  }
  // What was pushed out below is pushed back up, and with it what stands in its way.
  let floor = bottom;
  for (let index = heights.length - 1; index >= 0; index--) {
    heights[index] = Math.min(heights[index] ?? 0, floor);
    floor = (heights[index] ?? 0) - distance;
  }
  const placed: number[] = [];
  for (const [place, { index }] of order.entries()) placed[index] = heights[place] ?? 0;
  return placed;
}

export const endLabels =
  ({ at }: EndLabelOptions = {}): Mark =>
  (frame) => {
    const ends = frame.series
      .filter(({ name }) => name !== undefined)
      .flatMap((series) => endOf(series, at, frame) ?? []);
    const heights = apart(
      ends.map(({ y }) => y - above),
      frame.top + 10,
      frame.bottom - 4,
    );
    return (
      <g class="end-labels">
        {ends.map(({ series: { name, tone = "" }, x }, index) => (
          <text
            key={name}
            class={`mark-label ${tone}`}
            x={tenth(Math.min(x, frame.right) - 2)}
            y={tenth(heights[index] ?? 0)}
            text-anchor="end"
          >
            {name}
          </text>
        ))}
      </g>
    );
  };
