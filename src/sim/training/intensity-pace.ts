/** The pace of an intensity, and the intensity of a pace. */
import { requireBetween } from "../numerics/range.ts";
import { paceDomain, raceDomain } from "./constants.ts";
import { oxygenAt, speedAt } from "./oxygen.ts";
import { paceAtFraction } from "./paces.ts";

const lowest = 0.3;
const highest = 3;

const soundVdot = (vdot: number): number => requireBetween("vdot", vdot, paceDomain.lowest, raceDomain.highestVdot);

/** Unchecked. */
const paceOf = (vdot: number, intensity: number): number =>
  intensity <= 1 ? paceAtFraction(vdot, intensity) : 1000 / (intensity * speedAt(vdot));

/**
 * Pace at an intensity: up to 1 the pace that costs this fraction of VDOT in oxygen, above 1 the speed at VDOT times the
 * intensity, which there is demand (as speed over the speed at VO2max). At low intensity it is a walk, to which the
 * equations of running hardly apply; far above 1 it may be faster than anybody runs.
 *
 * @param vdot ml/(kg min), 20 to 95; outside 30 to 85 the result is extrapolated
 * @param intensity fraction of VO2max, 0.3 to 3
 * @returns s/km
 * @throws RangeError outside these ranges
 * @see daniels1979
 * @example paceAtIntensity(50, 0.88) // 255.0, threshold pace
 */
export const paceAtIntensity = (vdot: number, intensity: number): number =>
  paceOf(soundVdot(vdot), requireBetween("intensity", intensity, lowest, highest));

/**
 * Intensity of a pace: the exact inverse of `paceAtIntensity`.
 *
 * @param vdot ml/(kg min), 20 to 95
 * @param pace s/km, from that of intensity 3 to that of 0.3
 * @returns fraction of VO2max, 0.3 to 3
 * @throws RangeError outside these ranges
 * @see daniels1979
 */
export function intensityAtPace(vdot: number, pace: number): number {
  soundVdot(vdot);
  const speed = 1000 / requireBetween("pace", pace, paceOf(vdot, highest), paceOf(vdot, lowest));
  const full = speedAt(vdot);
  const intensity = speed <= full ? oxygenAt(speed) / vdot : speed / full;
  // At the ends rounding could leave the range that other functions take.
  return Math.min(highest, Math.max(lowest, intensity));
}
