/** How many fibers of several types work together: what a biopsy that does not tell fast fibers apart can see. */
import type { FiberShares, FiberType } from "./compositions.ts";
import { recruitment } from "./recruitment.ts";

/**
 * Share of the fibers of some types, taken together, that an intensity recruits: the mean over the types, each counted
 * by its share of the muscle.
 *
 * @param intensity fraction of VO2max, 0 to 3
 * @param composition fractions of type I, IIa and IIx fibers, together 1; it must hold at least one of the types
 * @returns 0 to 1
 * @throws RangeError for what `recruitment` refuses
 */
export function recruitedShare(intensity: number, composition: FiberShares, types: readonly FiberType[]): number {
  const found = recruitment(intensity, composition);
  const all = types.reduce((sum, type) => sum + composition[type], 0);
  return types.reduce((sum, type) => sum + composition[type] * found[type].recruited, 0) / all;
}
