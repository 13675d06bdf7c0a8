/** A curve as what else stands on the plot may know it: names at its end, a cursor that reads it. */
import { bisector } from "d3";
import type { Scale } from "./axis.ts";

export type Place = readonly [x: number, y: number];

export interface Series {
  /** What words call it; a curve without a name gets none at its end. */
  readonly name?: string;
  /** Class that sets its color. */
  readonly tone?: string;
  /** Along rising x. */
  readonly points: readonly Place[];
  /** Straight from point to point, or each value held until the next point. Default "linear". */
  readonly curve?: "linear" | "step";
}

const byX = bisector<Place, number>(([x]) => x);

/**
 * The curve's value, straight between two points. (A log axis bends that: give a curve on it points close together.)
 *
 * @returns null before the first point and after the last
 */
export function valueAt({ points, curve = "linear" }: Pick<Series, "points" | "curve">, x: number): number | null {
  const next = byX.right(points, x);
  const [before, after] = [points[next - 1], points[next]];
  if (before === undefined) return null;
  if (x === before[0]) return before[1];
  if (after === undefined) return null;
  return curve === "step" ? before[1] : before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}

/** The curve's points, px; a step's corners are spelled out, so that every piece is straight. */
export function placesOf(
  { points, curve }: Pick<Series, "points" | "curve">,
  { x, y }: { readonly x: Scale; readonly y: Scale },
): readonly Place[] {
  const places = points.map(([at, value]): Place => [x(at), y(value)]);
  if (curve !== "step") return places;
  return places.flatMap((place, index): Place[] => {
    const before = places[index - 1];
    return before === undefined ? [place] : [[place[0], before[1]], place];
  });
}
