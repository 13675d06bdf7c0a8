/** One buffer by itself: how much of it holds a proton, and how steeply that changes with pH. */
import { requireBetween } from "../numerics/range.ts";

/**
 * Share of a buffer that holds a proton.
 *
 * @param pH 0 to 14
 * @param pK pH at which half of it does, 0 to 14
 * @returns 0 to 1
 * @throws RangeError for a pH or pK outside its range
 * Henderson and Hasselbalch's equation.
 */
export function protonatedFraction(pH: number, pK: number): number {
  requireBetween("pH", pH, 0, 14);
  requireBetween("pK", pK, 0, 14);
  return 1 / (1 + 10 ** (pH - pK));
}

/**
 * Capacity of one millimole of a buffer: protons it takes up per unit that pH falls, in mmol. Highest, 0.576, where
 * pH equals pK.
 *
 * @param pH 0 to 14
 * @param pK pH at which half of it holds a proton, 0 to 14
 * @throws RangeError for a pH or pK outside its range
 */
export function molarCapacity(pH: number, pK: number): number {
  const protonated = protonatedFraction(pH, pK);
  return Math.LN10 * protonated * (1 - protonated);
}
