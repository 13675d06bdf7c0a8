/** The published pool that everything about fibers rests on, built once and only when somebody asks. */
import { createMotorUnitPool, type MotorUnitPool } from "../motor-units/pool.ts";
import { cumulativeFiberShare } from "./unit-types.ts";

let shared: { readonly pool: MotorUnitPool; readonly shares: Float64Array } | undefined;

/** The default pool and its cumulative fiber shares: the models' own, which must never be written to or handed out. */
export function sharedPool(): { readonly pool: MotorUnitPool; readonly shares: Float64Array } {
  if (shared === undefined) {
    const pool = createMotorUnitPool();
    shared = { pool, shares: cumulativeFiberShare(pool) };
  }
  return shared;
}

/**
 * The published pool that `recruitment` and `timeToExhaustion` rest on: `createMotorUnitPool()`, a new one at each call,
 * so that nothing done to its arrays changes their results.
 *
 * @see potvin2017
 */
export const defaultPool = (): MotorUnitPool => createMotorUnitPool();
