/** How long the usual pool gives a force, read off a curve that was simulated beforehand. */
import { interpolated } from "../numerics/interpolate.ts";
import { targets, times } from "./exhaustion-curve.ts";

const logarithms = times.map(Math.log);

/**
 * Time to failure of the default pool with the usual parameters: within 0.5 % or 0.1 s of simulating it in steps of
 * 0.1 s. It falls as the force rises.
 *
 * @param target force as a fraction of the rested maximum, up to that of the highest intensity
 * @returns s; null where the pool goes on for longer than 3,600 s
 */
export function usualTime(target: number): number | null {
  const [logarithm = null] = interpolated(targets, logarithms, [target]);
  return logarithm === null ? null : Math.exp(logarithm);
}
