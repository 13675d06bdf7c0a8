/** How fast each motor unit fires at a common excitation. */
import { requireBetween } from "../numerics/range.ts";
import type { MotorUnitPool } from "./pool.ts";
import { requirePool } from "./require-pool.ts";

/** The part of a pool that sets its firing rates. */
export type RatedPool = Pick<
  MotorUnitPool,
  "size" | "recruitmentThreshold" | "peakFiringRate" | "minFiringRate" | "firingRateGain"
>;

/** Rate of one unit, impulses/s; 0 below its threshold. Unchecked: for loops over units. */
export function unitFiringRate(pool: RatedPool, unit: number, excitation: number): number {
  const above = excitation - (pool.recruitmentThreshold[unit] ?? Number.POSITIVE_INFINITY);
  if (above < 0) return 0;
  return Math.min(pool.minFiringRate + pool.firingRateGain * above, pool.peakFiringRate[unit] ?? 0);
}

/**
 * Firing rates of the rested pool.
 *
 * @param excitation common drive, arbitrary units, 0 to any finite value; rates are at their peak from `pool.maxExcitation` on
 * @returns impulses/s, one per unit; 0 for a unit that is not recruited
 * @throws RangeError for what is no pool, and for an excitation that is negative or not finite
 * @see potvin2017, equation 3
 */
export function firingRates(pool: MotorUnitPool, excitation: number): Float64Array {
  const sound = requirePool(pool);
  requireBetween("excitation", excitation, 0, Number.MAX_VALUE);
  return sound.recruitmentThreshold.map((_, unit) => unitFiringRate(sound, unit, excitation));
}
