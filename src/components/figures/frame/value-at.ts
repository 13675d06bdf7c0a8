/** A drawn curve read off where the cursor stands. */
import type { Points } from "../../../charts/Curves.tsx";

/** The last point at or before x, by halving; the first when there is none. */
function lastUpTo(points: Points, x: number): number {
  let [from, to] = [0, points.length];
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if ((points[middle]?.[0] ?? Infinity) <= x) from = middle;
    else to = middle;
  }
  return from;
}

/**
 * @param points along rising x
 * @param curve straight from point to point, or each value held until the next point
 * @returns null before the first point and after the last
 */
export function valueAt(points: Points, x: number, curve: "line" | "step" = "line"): number | null {
  const index = lastUpTo(points, x);
  const [before, after] = [points[index], points[index + 1]];
  if (before === undefined || !(x >= before[0])) return null;
  if (x === before[0]) return before[1];
  if (after === undefined) return null;
  return curve === "step" ? before[1] : before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}
