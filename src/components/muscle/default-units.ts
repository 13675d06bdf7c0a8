/** The motor units of the default pool, which are asked for at every frame: of which type each is, and how hard it is driven. */
import {
  activations,
  defaultPool,
  excitationAt,
  unitTypes,
  type FiberShares,
  type FiberType,
  type MotorUnitPool,
} from "../../sim/index.ts";

let pool: MotorUnitPool | undefined;

/** Always the same one: it must not be written to. */
export const sharedPool = (): MotorUnitPool => (pool ??= defaultPool());

/** Seldom others than before. */
const typesOf = new WeakMap<FiberShares, readonly FiberType[]>();

/** @returns one type for each unit, in the pool's order; throws a RangeError for what is no mix */
export function typesIn(mix: FiberShares): readonly FiberType[] {
  const known = typesOf.get(mix) ?? unitTypes(sharedPool(), mix);
  typesOf.set(mix, known);
  return known;
}

/**
 * @param intensity fraction of VO2max, 0 to 3
 * @returns activation of each unit of the rested pool, 0 to 1; 0 where it is not recruited
 * @throws RangeError for an intensity outside its range
 */
export function activationsAt(intensity: number): Float64Array {
  const units = sharedPool();
  return activations(units, excitationAt(intensity) * units.maxExcitation);
}
