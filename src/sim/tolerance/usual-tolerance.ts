/** How long the default pool holds an intensity: the part of `timeToExhaustion` that needs no simulation. */
import { sharedPool } from "../fibers/default-pool.ts";
import { excitationAt } from "../fibers/recruitment.ts";
import { force } from "../motor-units/force.ts";
import { sustainableLimit } from "./constants.ts";
import { toleranceOf, type Tolerance } from "./tolerance.ts";
import { usualTime } from "./usual-time.ts";

/**
 * The same as `timeToExhaustion(intensity)`, without the code that simulates other pools and parameters.
 *
 * @param intensity fraction of VO2max, 0 to 3; above 1 it is demand (as speed over the speed at VO2max)
 * @throws RangeError for an intensity outside 0 to 3
 * @example usualTolerance(1).verdict // "fitted"
 */
export function usualTolerance(intensity: number): Tolerance {
  const { pool } = sharedPool();
  const target = force(pool, excitationAt(intensity) * pool.maxExcitation);
  return toleranceOf(intensity, intensity <= sustainableLimit ? null : usualTime(target), true);
}
