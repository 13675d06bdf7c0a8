/** The published pool that everything about fibers rests on, built once and only when somebody asks. */
import { createMotorUnitPool, type MotorUnitPool } from "../motor-units/pool.ts";
import { cumulativeFiberShare } from "./unit-types.ts";

let shared: { readonly pool: MotorUnitPool; readonly shares: Float64Array } | undefined;

/** The default pool and its cumulative fiber shares. */
export function sharedPool(): { readonly pool: MotorUnitPool; readonly shares: Float64Array } {
  if (shared === undefined) {
    const pool = createMotorUnitPool();
    shared = { pool, shares: cumulativeFiberShare(pool) };
  }
  return shared;
}

/**
 * The published pool that `recruitment` uses: `createMotorUnitPool()`, but always the same one. Its arrays are shared;
 * read them only. Source: potvin2017.
 */
export const defaultPool = (): MotorUnitPool => sharedPool().pool;
