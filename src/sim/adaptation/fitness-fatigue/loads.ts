/** The guard for daily loads. */
import { requireArray, requireBetween } from "../../numerics/range.ts";

const greatest = 1e6;

/** An array of loads, each 0 to 1,000,000, and each read once. */
export function requireLoads(loads: readonly number[]): readonly number[] {
  // Not `map`: a sparse array has holes that it would pass over.
  return Array.from(requireArray("loads", loads), (load, day) => requireBetween(`loads[${day}]`, load, 0, greatest));
}
