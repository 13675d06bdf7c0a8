/** The pace that a stretch of running is run at. */
import { paceFraction } from "./constants.ts";
import { marathonCorrection, marathonRacePace, paceAtFraction, trainingPaces } from "./paces.ts";
import type { Band } from "./zones.ts";

/**
 * Pace of a band, s/km: the middle of easy running, also for strides, which are run by feel; the book's rule for the others.
 * Source: daniels1979, daniels2014.
 *
 * @param vdot from 20 to 95; outside 30 to 85 the result is extrapolated
 * @throws RangeError outside 20 to 95, where the pace is not that of easy or marathon running
 */
export function bandPace(vdot: number, band: Band): number {
  if (band === "easy" || band === "strides") return paceAtFraction(vdot, paceFraction.easy);
  if (band === "marathon") return marathonRacePace(vdot) + marathonCorrection(vdot);
  const { T, I, R } = trainingPaces(vdot);
  return { threshold: T, interval: I, repetition: R }[band];
}
