/** Training paces of a VDOT, in seconds per kilometer. */
import { requireBetween } from "../numerics/range.ts";
import { marathon, marathonOffset, mile, paceDomain, paceFraction, raceDomain } from "./constants.ts";
import { speedAt } from "./oxygen.ts";
import { raceTime } from "./vdot.ts";

/** Seconds per kilometer; the smaller number is the faster pace. */
export interface PaceRange {
  readonly fast: number;
  readonly slow: number;
}

export interface TrainingPaces {
  readonly E: PaceRange;
  readonly M: number;
  readonly T: number;
  readonly I: number;
  readonly R: number;
}

/** Pace, s/km, that costs `fraction` of a VDOT in oxygen. */
export const paceAtFraction = (vdot: number, fraction: number): number => 1000 / speedAt(fraction * vdot);

/** Marathon race pace of a VDOT, s/km. */
export const marathonRacePace = (vdot: number): number => raceTime(vdot, marathon) / (marathon / 1000);

/**
 * How much slower than marathon race pace the book prints M, s/km: 0 from VDOT 45 on, interpolated linearly between
 * the notes' points below, held below VDOT 30. A rule of the book, not of the equations. Source: daniels2014.
 */
export function marathonCorrection(vdot: number): number {
  const points = marathonOffset;
  if (vdot >= points[4][0]) return 0;
  const above = points.findIndex(([at]) => at > vdot);
  const right = points[above];
  const left = points[above - 1];
  if (right === undefined || left === undefined) return points[0][1];
  return left[1] + ((vdot - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
}

/**
 * Training paces, s/km: E from 63 to 73 %, T 88 % and I 97.5 % of VDOT in oxygen; R the mile race pace; M the marathon
 * race pace, slowed below VDOT 45 as the book does. Source: daniels1979 (equations), daniels2014 (fractions).
 *
 * @param vdot from 20 to 95; outside 30 to 85 the result is extrapolated
 * @throws RangeError outside 20 to 95
 */
export function trainingPaces(vdot: number): TrainingPaces {
  requireBetween("vdot", vdot, paceDomain.lowest, raceDomain.highestVdot);
  return {
    E: { fast: paceAtFraction(vdot, paceFraction.easyFast), slow: paceAtFraction(vdot, paceFraction.easySlow) },
    M: marathonRacePace(vdot) + marathonCorrection(vdot),
    T: paceAtFraction(vdot, paceFraction.threshold),
    I: paceAtFraction(vdot, paceFraction.interval),
    R: raceTime(vdot, mile) / (mile / 1000),
  };
}
