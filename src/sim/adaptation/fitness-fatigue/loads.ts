/** The guard for daily loads. */
import { requireArray, requireBetween } from "../../numerics/range.ts";

const greatest = 1e6;

/** An array of loads, each 0 to 1,000,000. */
export function requireLoads(loads: readonly number[]): readonly number[] {
  requireArray("loads", loads);
  // By index: a sparse array has holes that iteration methods pass over.
  for (let day = 0; day < loads.length; day++) requireBetween(`loads[${day}]`, loads[day] as number, 0, greatest);
  return loads;
}
