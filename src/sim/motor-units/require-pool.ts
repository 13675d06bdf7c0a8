/** The guard for pools. */
import { refusal, requireBetween, requireObject, requireWhole } from "../numerics/range.ts";
import type { MotorUnitPool } from "./pool.ts";

type Range = readonly [low: number, high: number];

/**
 * Whatever `createMotorUnitPool` can build lies inside, and so do pools in newtons or with thresholds below 1. Sums,
 * squares and quotients of such numbers stay finite, and the grid of excitations stays countable.
 */
const perUnit = {
  recruitmentThreshold: [1e-6, 10_000],
  twitchForce: [1e-6, 1e6],
  contractionTime: [1e-6, 1000],
  peakFiringRate: [1e-6, 1000],
  fatigability: [1e-12, 1],
} as const satisfies Readonly<Record<string, Range>>;
const ofPool = {
  minFiringRate: [0, 100],
  firingRateGain: [0.001, 1000],
  maxExcitation: [1e-6, 1e6],
  maxForce: [1e-12, 1e10],
} as const satisfies Readonly<Record<string, Range>>;

// A guard's call for each of hundreds of numbers would cost more than what follows it.
function firstOutside(values: Float64Array, low: number, high: number): number {
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] as number;
    if (!(value >= low && value <= high)) return unit;
  }
  return -1;
}

function unitsOf(name: keyof typeof perUnit, values: Float64Array, size: number): Float64Array {
  if (!(values instanceof Float64Array && values.length === size)) {
    throw refusal(`pool.${name}`, values, `a Float64Array of ${size} numbers`);
  }
  const [low, high] = perUnit[name];
  const unit = firstOutside(values, low, high);
  if (unit >= 0) requireBetween(`pool.${name}[${unit}]`, values[unit] as number, low, high);
  return values;
}

function numberOf(name: keyof typeof ofPool, value: number): number {
  const [low, high] = ofPool[name];
  return requireBetween(`pool.${name}`, value, low, high);
}

/**
 * A pool of `createMotorUnitPool`, or an object like it within the limits above, looked through at every call: whoever
 * holds a pool can write to its arrays. That `maxForce` is the force at `maxExcitation` is taken on trust.
 *
 * @returns the pool's numbers, each read once; the arrays are the caller's own
 */
export function requirePool(pool: MotorUnitPool): MotorUnitPool {
  requireObject("pool", pool);
  const size = requireWhole("pool.size", pool.size, 1, 10_000);
  return {
    size,
    recruitmentThreshold: unitsOf("recruitmentThreshold", pool.recruitmentThreshold, size),
    twitchForce: unitsOf("twitchForce", pool.twitchForce, size),
    contractionTime: unitsOf("contractionTime", pool.contractionTime, size),
    peakFiringRate: unitsOf("peakFiringRate", pool.peakFiringRate, size),
    fatigability: unitsOf("fatigability", pool.fatigability, size),
    minFiringRate: numberOf("minFiringRate", pool.minFiringRate),
    firingRateGain: numberOf("firingRateGain", pool.firingRateGain),
    maxExcitation: numberOf("maxExcitation", pool.maxExcitation),
    maxForce: numberOf("maxForce", pool.maxForce),
  };
}
