/** How long an intensity can be held: the tiring pool, with a recovery of ours. Illustrative. */
import { intensityExponent, intensityScale } from "../fibers/constants.ts";
import { sharedPool } from "../fibers/default-pool.ts";
import { excitationAt, intensityExponentLimits, intensityScaleLimits } from "../fibers/recruitment.ts";
import { force } from "../motor-units/force.ts";
import type { MotorUnitPool } from "../motor-units/pool.ts";
import { requirePool } from "../motor-units/require-pool.ts";
import { requireKeys, withinLimits, type Limits } from "../numerics/limits.ts";
import * as usual from "./constants.ts";
import { runningPool, wholeSteps, type RunningRules } from "./running-pool.ts";
import { toleranceOf, type Tolerance } from "./tolerance.ts";
import { usualTime } from "./usual-time.ts";

/** Intensity is relative to the athlete's own maximum, so that neither body size nor VO2max enters. */
export interface ToleranceAthlete {
  /** Default `defaultPool()`, for which the parameters were fitted. */
  readonly pool?: MotorUnitPool;
}

export interface ToleranceParameters {
  /** Times the pool's fatigability, 0.01 to 10. Default 0.314. */
  readonly fatigueScale?: number;
  /** Time constant with which capacity comes back, s, 1 to 10,000. Default 143. */
  readonly recoveryTime?: number;
  /** Scale of `excitationAt`, 0.1 to 10. Default 0.85. */
  readonly intensityScale?: number;
  /** Exponent of `excitationAt`, 0.5 to 3. Default 1.25. */
  readonly intensityExponent?: number;
}

const limits: Limits<keyof ToleranceParameters> = {
  fatigueScale: [usual.fatigueScale, 0.01, 10],
  recoveryTime: [usual.recoveryTime, 1, 10_000],
  intensityScale: [intensityScale, ...intensityScaleLimits],
  intensityExponent: [intensityExponent, ...intensityExponentLimits],
};

/** Whether a pool holds the numbers of the default one, whichever object holds them. */
function isDefault(pool: MotorUnitPool): boolean {
  const usualPool = sharedPool().pool;
  return (Object.keys(usualPool) as (keyof MotorUnitPool)[]).every((key) => {
    const [found, expected] = [pool[key], usualPool[key]];
    if (typeof found === "number" || typeof expected === "number") return found === expected;
    return found.length === expected.length && found.every((value, unit) => value === expected[unit]);
  });
}

/** Time at which the pool fails, s; null where it goes on for longer than the model reaches. */
function simulatedTime(pool: MotorUnitPool, target: number, settings: RunningRules): number | null {
  const { time, failed } = wholeSteps(runningPool(pool, target, settings), usual.longestModeled);
  return failed ? time : null;
}

/**
 * How long an intensity can be held. The pool gives the force that it gives rested at the intensity's excitation, tires
 * as in `hold` but more slowly, and recovers all the while. Two parameters were fitted to times that runners held
 * between 0.90 and 1.40. With the default pool and no parameter changed the time is read off a curve made beforehand
 * (`usualTime`), in microseconds; anything else is simulated, in milliseconds. `usualTolerance` only reads the curve.
 *
 * @param intensity fraction of VO2max, 0 to 3; above 1 it is demand (as speed over the speed at VO2max)
 * @throws RangeError for an intensity outside 0 to 3, for what is no athlete or no pool, an unknown or bad parameter
 * @see potvin2017 for the pool and its fatigue; recovery and the mapping from intensity are ours and illustrative
 * @example timeToExhaustion(0.85).verdict // "beyond this model"
 */
export function timeToExhaustion(
  intensity: number,
  athlete: ToleranceAthlete = {},
  parameters: ToleranceParameters = {},
): Tolerance {
  requireKeys("athlete", athlete, ["pool"]);
  const { pool: given = sharedPool().pool } = athlete;
  // The default one too: the innermost loop is fast as long as it meets objects of one shape only.
  const pool = requirePool(given);
  const settings = withinLimits("parameters", limits, parameters);
  const excitationFraction = excitationAt(intensity, settings.intensityScale, settings.intensityExponent);

  const target = force(pool, excitationFraction * pool.maxExcitation);
  const isUsual =
    Object.entries(limits).every(([name, [value]]) => settings[name as keyof ToleranceParameters] === value) &&
    isDefault(pool);
  const time =
    intensity <= usual.sustainableLimit ? null : isUsual ? usualTime(target) : simulatedTime(pool, target, settings);
  return toleranceOf(intensity, time, isUsual);
}
