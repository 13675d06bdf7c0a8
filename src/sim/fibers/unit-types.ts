/** Which motor units are type I, IIa and IIx: the mix's shares, laid along the pool from its first unit on. */
import type { MotorUnitPool } from "../motor-units/pool.ts";
import { requirePool } from "../motor-units/require-pool.ts";
import { requireBetween, requireObject } from "../numerics/range.ts";
import { fiberTypes, type FiberShares, type FiberType } from "./compositions.ts";
import { innervationExponent } from "./constants.ts";

/**
 * Share of all fibers that belong to the first 1, 2, ... n units.
 *
 * @param exponent fibers of a unit grow as its twitch force to this power, 0 to 2; illustrative (source: ours)
 * @returns one number per unit, rising to 1
 * @throws RangeError for what is no pool, and for an exponent outside its range
 */
export function cumulativeFiberShare(pool: MotorUnitPool, exponent: number = innervationExponent): Float64Array {
  const { twitchForce, size } = requirePool(pool);
  requireBetween("exponent", exponent, 0, 2);
  const fibers = twitchForce.map((twitch) => twitch ** exponent);
  const total = fibers.reduce((sum, count) => sum + count, 0);
  let before = 0;
  const shares = fibers.map((count) => (before += count) / total);
  // The sum of the parts may miss the whole by a rounding error.
  shares[size - 1] = 1;
  return shares;
}

/** Upper ends, as shares of all fibers, of the stretches that each type takes. `name` is the argument's, for the error. */
export function typeEnds(name: string, mix: FiberShares): FiberShares {
  requireObject(name, mix);
  const [I, IIa, IIx] = fiberTypes.map((type) => requireBetween(`${name}.${type}`, mix[type], 0, 1)) as [
    number,
    number,
    number,
  ];
  requireBetween(`${name}.I + IIa + IIx`, I + IIa + IIx, 1 - 1e-9, 1 + 1e-9);
  return { I, IIa: I + IIa, IIx: 1 };
}

const nearest = (values: Float64Array, target: number): number =>
  values.reduce(
    (best, value, index) => (Math.abs(value - target) < Math.abs((values[best] ?? 0) - target) ? index : best),
    0,
  );

/**
 * The type of every unit when each unit is of one type, as it is in life: the type's stretch ends at the unit whose
 * cumulative share of fibers is nearest.
 *
 * @param mix fractions of fibers, together 1
 * @returns one type per unit
 * @throws RangeError for what is no pool or no mix, fractions outside 0 to 1 or a sum other than 1
 */
export function unitTypes(pool: MotorUnitPool, mix: FiberShares, exponent: number = innervationExponent): FiberType[] {
  const shares = cumulativeFiberShare(pool, exponent);
  const ends = typeEnds("mix", mix);
  const lastI = ends.I === 0 ? -1 : nearest(shares, ends.I);
  const lastIIa = Math.max(lastI, ends.IIa === 0 ? -1 : nearest(shares, ends.IIa));
  return Array.from(shares, (_, unit) => (unit <= lastI ? "I" : unit <= lastIIa ? "IIa" : "IIx"));
}
