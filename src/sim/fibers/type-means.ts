/** Means over the fibers of each type of something that all fibers of a motor unit share. */
import { fiberTypes, type FiberShares, type FiberType } from "./compositions.ts";

/** The length that two stretches of the line share. */
const overlap = (fromA: number, toA: number, fromB: number, toB: number): number =>
  Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));

/**
 * Mean over each type's fibers, recruited or not. A unit that straddles two types counts in both by its overlap, so
 * that the shares are the mix's to the last digit.
 *
 * @param shares cumulative share of fibers, one per unit
 * @param ends where each type ends, as a share of all fibers
 * @param recruited how many units, from the first on, contribute; the others count as 0
 * @param of the contribution of a unit, by index
 * @returns per type the mean; 0 for a type the mix does not hold
 */
export function typeMeans(
  shares: Float64Array,
  ends: FiberShares,
  recruited: number,
  of: (unit: number) => number,
): Record<FiberType, number> {
  const means = { I: 0, IIa: 0, IIx: 0 };
  let from = 0;
  for (const type of fiberTypes) {
    const to = ends[type];
    let sum = 0;
    let before = 0;
    for (let unit = 0; unit < recruited; unit++) {
      const end = shares[unit] ?? 1;
      const weight = overlap(before, end, from, to);
      if (weight > 0) sum += weight * of(unit);
      before = end;
    }
    if (to > from) means[type] = sum / (to - from);
    from = to;
  }
  return means;
}
