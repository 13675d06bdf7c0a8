/** VDOT from a threshold pace. */
import { requireBetween } from "../numerics/range.ts";
import { paceDomain, paceFraction, raceDomain } from "./constants.ts";
import { oxygenAt } from "./oxygen.ts";
import { paceAtFraction } from "./paces.ts";

/** Threshold paces that a VDOT can be told from, s/km. */
export const thresholdPaceRange = {
  fastest: paceAtFraction(raceDomain.highestVdot, paceFraction.threshold),
  slowest: paceAtFraction(paceDomain.lowest, paceFraction.threshold),
} as const;

/**
 * VDOT of a runner whose threshold pace is known: the oxygen that the pace costs is 88 % of it.
 *
 * @param pace s/km, from that of VDOT 95 (about 2:32) to that of VDOT 20 (about 8:45)
 * @returns ml/(kg min)
 * @throws RangeError outside these paces
 * @see daniels1979 (cost of running), daniels2014 (88 %)
 * @example thresholdVdot(255) // 50.0
 */
export function thresholdVdot(pace: number): number {
  requireBetween("pace", pace, thresholdPaceRange.fastest, thresholdPaceRange.slowest);
  // At the ends rounding could leave the range that other functions take.
  const vdot = oxygenAt(1000 / pace) / paceFraction.threshold;
  return Math.min(raceDomain.highestVdot, Math.max(paceDomain.lowest, vdot));
}
