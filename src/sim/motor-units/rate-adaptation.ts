/** A unit that keeps firing at a steady drive slows its rate, the more the higher its recruitment threshold. */
import type { MotorUnitPool } from "./pool.ts";

/**
 * Share of a unit's rate (above the minimum, plus the offset) that it loses in the end: from 0 in a unit with
 * threshold 1 to `strength` in the last.
 *
 * @returns one number per unit, 0 to `strength`
 * @see potvin2017, equation 12
 */
export function finalAdaptation(pool: MotorUnitPool, strength: number): Float64Array {
  const span = pool.recruitmentThreshold.reduce((highest, threshold) => Math.max(highest, threshold), 0) - 1;
  // A pool of one unit has no span, and one made by hand may hold thresholds below 1.
  return pool.recruitmentThreshold.map((threshold) => (span > 0 ? strength * Math.max(0, (threshold - 1) / span) : 0));
}

/** How far adaptation has come, 0 to 1, one step after `progress`; `rise` is 1 - exp(-step / time constant). */
export const adaptedFurther = (progress: number, rise: number): number => progress + (1 - progress) * rise;

/**
 * Adapted firing rate, impulses/s.
 *
 * @param share of the rate above the minimum, plus `offset`, that is lost by now
 * @see potvin2017, equation 13
 */
export const adaptedRate = (rate: number, minFiringRate: number, offset: number, share: number): number =>
  // A pool whose rates start near 0 would fall below it.
  Math.max(0, rate - share * (rate - minFiringRate + offset));
