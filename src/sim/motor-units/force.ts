/** Force of the rested pool, and the excitation that a force needs. */
import { smallestReaching } from "../numerics/bisect.ts";
import { requireBetween } from "../numerics/range.ts";
import { linearForceLimit } from "./constants.ts";
import { unitFiringRate, type RatedPool } from "./firing-rates.ts";
import type { MotorUnitPool } from "./pool.ts";
import { requirePool } from "./require-pool.ts";

// A constant of this module: engines read an imported one anew in every turn of a loop, which shows.
const linearLimit = linearForceLimit;
// Factors, not a power: this is the innermost line of every simulation, and powers are slow.
const sigmoid = (normalizedRate: number): number => 1 - Math.exp(-2 * normalizedRate * normalizedRate * normalizedRate);
const linearSlope = sigmoid(linearLimit) / linearLimit;

type ForcePool = RatedPool & Pick<MotorUnitPool, "twitchForce" | "contractionTime">;

/**
 * Force of a unit as a fraction of its own tetanus: proportional to the rate at first, then a sigmoid.
 *
 * @param normalizedRate contraction time x firing rate, dimensionless, 0 or more
 * @returns 0 to 1
 * @see potvin2017, equations 5 and 6
 */
export const normalizedForce = (normalizedRate: number): number =>
  normalizedRate <= linearLimit ? linearSlope * normalizedRate : sigmoid(normalizedRate);

/**
 * A lower bound of how much `normalizedForce` rises between two normalized rates, without another exponential. The
 * slope of the sigmoid is 6 x^2 (1 - force): x^2 is least at the lower end, 1 - force at the upper one.
 *
 * @param force `normalizedForce(to)`
 * @returns 0 where the linear part ends in between, though the force rises there too
 */
export const leastRise = (from: number, to: number, force: number): number => {
  if (from > linearLimit) return 6 * from * from * (1 - force) * (to - from);
  return to <= linearLimit ? linearSlope * (to - from) : 0;
};

/** Activation of one unit, 0 to 1. Unchecked: for loops over units. */
export const activationOf = (pool: ForcePool, unit: number, excitation: number): number =>
  normalizedForce(((pool.contractionTime[unit] ?? 0) * unitFiringRate(pool, unit, excitation)) / 1000);

/** Force of the pool, in twitches of the first unit. Unchecked. */
export function totalForce(pool: ForcePool, excitation: number): number {
  let sum = 0;
  for (let unit = 0; unit < pool.size; unit++) {
    sum += activationOf(pool, unit, excitation) * (pool.twitchForce[unit] ?? 0);
  }
  return sum;
}

/**
 * How hard each unit is driven: its force as a fraction of its own tetanus.
 *
 * @param excitation common drive, arbitrary units, 0 or more
 * @returns 0 to 1, one per unit; 0 for a unit that is not recruited
 * @throws RangeError for what is no pool, and for an excitation that is negative or not finite
 * @see potvin2017, equations 4 to 6
 */
export function activations(pool: MotorUnitPool, excitation: number): Float64Array {
  const sound = requirePool(pool);
  requireBetween("excitation", excitation, 0, Number.MAX_VALUE);
  return sound.recruitmentThreshold.map((_, unit) => activationOf(sound, unit, excitation));
}

/**
 * Force of the rested pool.
 *
 * @param excitation common drive, arbitrary units, 0 or more
 * @returns fraction of maximum force, 0 to 1
 * @throws RangeError for what is no pool, and for an excitation that is negative or not finite
 * @see potvin2017, equation 7
 */
export function force(pool: MotorUnitPool, excitation: number): number {
  const sound = requirePool(pool);
  requireBetween("excitation", excitation, 0, Number.MAX_VALUE);
  // Above maxExcitation a rate may still rise by a rounding error.
  return Math.min(1, totalForce(sound, excitation) / sound.maxForce);
}

/**
 * The smallest excitation whose force reaches the one asked for. Force jumps where a unit joins, so the force found
 * may be a little higher.
 *
 * @param forceFraction fraction of maximum force, 0 to 1
 * @returns excitation, arbitrary units, 0 to `pool.maxExcitation`
 * @throws RangeError for what is no pool, and for a fraction outside 0 to 1
 * @see potvin2017
 */
export function excitationFor(pool: MotorUnitPool, forceFraction: number): number {
  const sound = requirePool(pool);
  requireBetween("forceFraction", forceFraction, 0, 1);
  return smallestReaching(
    (excitation) => totalForce(sound, excitation) / sound.maxForce,
    forceFraction,
    0,
    sound.maxExcitation,
  );
}
