/** What lies between two curves: the spread of a model, or how much of something there is. */
import { curveLinearClosed, line as lineShape } from "d3";
import { placeOf } from "../axis.ts";
import { tenth, type Frame } from "../frame.ts";
import type { Mark } from "../mark.ts";
import type { Place } from "../series.ts";
import { clipPolygon } from "./clip.ts";
import { hatching, type Slant } from "./hatching.ts";
import { simplified } from "./simplified.ts";

export interface AreaOptions {
  /** Class that sets its color. */
  readonly tone?: string;
  /** "band" is soft, behind a curve; "fill" is an amount that is read by its height. Default "band". */
  readonly look?: "band" | "fill";
  /** Lines across it, so that two areas differ by more than their hue. Default none. */
  readonly hatch?: Slant;
}

/** The values of an area at one x. */
export type AreaPoint = readonly [x: number, low: number, high: number];

const outline = lineShape<Place>(
  ([x]) => tenth(x),
  ([, y]) => tenth(y),
).curve(curveLinearClosed);

/** One polygon for each stretch of points without a gap, clipped at the sides of the plot, px. */
function polygonsOf(points: readonly AreaPoint[], frame: Frame): readonly (readonly Place[])[] {
  const { x, y } = frame;
  const stretches: AreaPoint[][] = [[]];
  for (const point of points) {
    if (point.some(Number.isNaN)) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  return stretches.map((stretch) => {
    const lows = stretch.map(([at, low]): Place => [placeOf(x, at), placeOf(y, low)]);
    const highs = stretch.map(([at, , high]): Place => [placeOf(x, at), placeOf(y, high)]);
    return clipPolygon([...highs, ...lows.reverse()], frame);
  });
}

/**
 * @param points along rising x, each with its lower and its upper value; one with a value that is no number is a gap
 * @example area([[0, 1, 2], [1, 1.5, 3]], { tone: "type-I", hatch: "rising" })
 */
export const area =
  (points: readonly AreaPoint[], { tone = "", look = "band", hatch }: AreaOptions = {}): Mark =>
  (frame) => {
    const polygons = polygonsOf(points, frame);
    return (
      <g class={`area-${look} ${tone}`}>
        <path class="area-shape" d={polygons.map((polygon) => outline([...simplified(polygon)]) ?? "").join("")} />
        {hatch !== undefined && (
          <path class="area-hatch" d={polygons.map((polygon) => hatching(polygon, hatch)).join("")} />
        )}
      </g>
    );
  };
