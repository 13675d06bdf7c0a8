/** The pool of Fuglevand, Winter & Patla (1993), and the mean force of its trains of twitches in closed form. */
import { requireAbove, requireBetween } from "../numerics/range.ts";
import {
  contractionTimeRange,
  firingRateGain,
  fuglevandPeakFiringRate,
  fuglevandPeakFiringRateFall,
  fuglevandRecruitmentRange,
  linearForceLimit,
  longestContractionTime,
  minFiringRate,
  poolSize,
  twitchForceRange,
} from "./constants.ts";
import { normalizedForce, totalForce } from "./force.ts";
import type { MotorUnitPool } from "./pool.ts";

/** As in `MotorUnitPool`; force is in the paper's arbitrary units. */
export type FuglevandPool = Omit<MotorUnitPool, "fatigability" | "maxForce">;

/**
 * The rested pool of 1993. Unit i stands at i / n of the way, so that the first unit has a little more than the
 * lowest threshold and twitch; the pool of 2017 begins at them.
 *
 * @returns 120 units with thresholds up to 30 and a `maxExcitation` of 57
 * @see fuglevand1993
 */
export function fuglevandPool(): FuglevandPool {
  const perUnit = (f: (place: number) => number): Float64Array =>
    Float64Array.from({ length: poolSize }, (_, unit) => f((unit + 1) / poolSize));
  const recruitmentThreshold = perUnit((place) => fuglevandRecruitmentRange ** place);
  const lastPeakFiringRate = fuglevandPeakFiringRate - fuglevandPeakFiringRateFall;
  return {
    size: poolSize,
    recruitmentThreshold,
    twitchForce: perUnit((place) => twitchForceRange ** place),
    contractionTime: perUnit((place) => longestContractionTime * contractionTimeRange ** -place),
    peakFiringRate: recruitmentThreshold.map(
      (threshold) => fuglevandPeakFiringRate - (fuglevandPeakFiringRateFall * threshold) / fuglevandRecruitmentRange,
    ),
    minFiringRate,
    firingRateGain,
    maxExcitation: fuglevandRecruitmentRange + (lastPeakFiringRate - minFiringRate) / firingRateGain,
  };
}

/** Mean force at full fusion over the force of one twitch, 9.05: slow trains add up to e x P, without any gain. */
const fusionRatio = (Math.E * linearForceLimit) / normalizedForce(linearForceLimit);

/**
 * Mean force of a unit that fires regularly, by integrating its twitches: no train need be simulated.
 *
 * @param twitchForce peak force of one twitch, any unit, above 0 to 1,000,000
 * @param contractionTime time from start to peak of a twitch, ms, above 0 to 1,000
 * @param firingRate impulses/s, 0 to 500
 * @returns in the unit of `twitchForce`, 0 to 9.05 times it
 * @throws RangeError outside these ranges
 * @see fuglevand1993 for twitch and gain; the integral is worked out here
 */
export function meanTwitchForce(twitchForce: number, contractionTime: number, firingRate: number): number {
  requireBetween("twitchForce", requireAbove("twitchForce", twitchForce, 0), 0, 1_000_000);
  requireBetween("contractionTime", requireAbove("contractionTime", contractionTime, 0), 0, 1000);
  requireBetween("firingRate", firingRate, 0, 500);
  return fusionRatio * normalizedForce((contractionTime * firingRate) / 1000) * twitchForce;
}

/**
 * Mean force of the pool of 1993.
 *
 * @param excitation common drive, arbitrary units, 0 or more
 * @returns fraction of the force at maximum excitation, 0 to 1
 * @throws RangeError for an excitation that is negative or not finite
 * @see fuglevand1993
 */
export function fuglevandMeanForce(excitation: number): number {
  requireBetween("excitation", excitation, 0, Number.MAX_VALUE);
  const pool = fuglevandPool();
  return totalForce(pool, Math.min(excitation, pool.maxExcitation)) / totalForce(pool, pool.maxExcitation);
}
