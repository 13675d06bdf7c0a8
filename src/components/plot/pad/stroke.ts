/** A stroke of the pointer over a pad: which points of the guess it sets, and to what. */
import type { PointerPlace } from "../cursor/pointer-place.ts";

/** The index of the position nearest to x; of two, the first. */
export function nearest(positions: readonly number[], x: number): number {
  let best = 0;
  for (const [index, position] of positions.entries()) {
    if (Math.abs(position - x) < Math.abs((positions[best] ?? 0) - x)) best = index;
  }
  return best;
}

/**
 * Sets each point that a stroke has passed to the height at which it passed, straight between two places where the
 * pointer was seen, however far apart; and the points nearest to its beginning and to its end to the heights there.
 *
 * @param values before the stroke, one per position
 * @param positions rising, in the stroke's own units
 * @param stroke where the pointer was, in order
 */
export function valuesAfter(
  values: readonly (number | null)[],
  positions: readonly number[],
  stroke: readonly PointerPlace[],
): (number | null)[] {
  const next = [...values];
  const touch = (spot: PointerPlace | undefined): void => {
    if (spot !== undefined && positions.length > 0) next[nearest(positions, spot.x)] = spot.y;
  };
  touch(stroke[0]);
  for (const [index, to] of stroke.entries()) {
    const from = stroke[index - 1] ?? to;
    for (const [handle, position] of positions.entries()) {
      const passed = (from.x - position) * (to.x - position) <= 0 && from.x !== to.x;
      if (passed) next[handle] = from.y + ((to.y - from.y) * (position - from.x)) / (to.x - from.x);
    }
  }
  touch(stroke.at(-1));
  return next;
}
