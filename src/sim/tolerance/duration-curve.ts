/** How long a runner can hold an intensity, read off the curve that race times follow. */
import { smallestReaching } from "../numerics/bisect.ts";
import { requireBetween } from "../numerics/range.ts";
import { raceDomain } from "../training/constants.ts";
import { sustainableFraction } from "../training/oxygen.ts";
import { longestOnCurve } from "./constants.ts";

/** The fractions of VO2max at the two ends of the curve of race times: 0.81 for the longest race and 1.13 for the shortest. */
export const raceEnds = (): { readonly slowest: number; readonly fastest: number } => ({
  slowest: sustainableFraction(longestOnCurve),
  fastest: sustainableFraction(raceDomain.shortestTime),
});

/**
 * Time for which a fraction of VO2max can be held, from the curve of race times (the same for every runner).
 *
 * @param fraction of VO2max, 0 to 3
 * @returns s, from 210 (1.13) to 14,400 (0.81); null for a fraction outside the curve, which is never extrapolated
 * @throws RangeError for a fraction outside 0 to 3
 * @see daniels1979
 */
export function durationAtIntensity(fraction: number): number | null {
  requireBetween("fraction", fraction, 0, 3);
  const { slowest, fastest } = raceEnds();
  if (fraction > fastest || fraction < slowest) return null;
  return smallestReaching((time) => -sustainableFraction(time), -fraction, raceDomain.shortestTime, longestOnCurve);
}
