/** The guard for pools. */
import { refusal, requireAbove, requireBetween, requireObject, requireWhole } from "../numerics/range.ts";
import type { MotorUnitPool } from "./pool.ts";

const arrays = ["recruitmentThreshold", "twitchForce", "contractionTime", "peakFiringRate", "fatigability"] as const;
/** Pools found whole: looking through hundreds of numbers at every call would cost more than the call. */
const sound = new WeakSet<MotorUnitPool>();

function requireUnits(name: string, values: Float64Array, size: number): void {
  if (!(values instanceof Float64Array && values.length === size)) {
    throw refusal(name, values, `a Float64Array of ${size} numbers`);
  }
  for (const [unit, value] of values.entries()) requireAbove(`${name}[${unit}]`, value, 0);
}

/** A pool of `createMotorUnitPool`, or an object like it: everything positive and finite, one number per unit. */
export function requirePool(pool: MotorUnitPool): MotorUnitPool {
  if (sound.has(pool)) return pool;
  requireObject("pool", pool);
  const size = requireWhole("pool.size", pool.size, 1, 10_000);
  for (const name of arrays) requireUnits(`pool.${name}`, pool[name], size);
  requireBetween("pool.minFiringRate", pool.minFiringRate, 0, Number.MAX_VALUE);
  for (const name of ["firingRateGain", "maxExcitation", "maxForce"] as const) {
    requireAbove(`pool.${name}`, pool[name], 0);
  }
  sound.add(pool);
  return pool;
}
