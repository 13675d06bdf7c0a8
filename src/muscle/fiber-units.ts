/** Which motor units a number of drawn fibers stands for. */
import { cumulativeFiberShare, type MotorUnitPool } from "../sim/index.ts";

/**
 * Each fiber stands for an equal slice of all the muscle's fibers, in the order of recruitment.
 *
 * @param fibers how many are drawn, 1 or more
 * @returns one entry per fiber: the unit (0-based) at the middle of its slice, rising
 */
export function fiberUnits(pool: MotorUnitPool, fibers: number): number[] {
  const shares = cumulativeFiberShare(pool);
  return Array.from({ length: fibers }, (_, fiber) => shares.findIndex((share) => share >= (fiber + 0.5) / fibers));
}
