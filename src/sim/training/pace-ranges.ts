/** Training paces as ranges. */
import { requireBetween } from "../numerics/range.ts";
import { paceDomain, raceDomain } from "./constants.ts";
import { trainingPaces, type PaceRange, type TrainingPaces } from "./paces.ts";
import { week } from "./week/constants.ts";

export type PaceRanges = Readonly<Record<keyof TrainingPaces, PaceRange>>;

/**
 * Training paces as ranges, s/km: easy from 73 to 63 % of VDOT, every other pace from one point of VDOT above to one below
 * (about 2 %, a convention of ours). At the ends of what paces are given for, a range stops there.
 *
 * @param vdot from 20 to 95; outside 30 to 85 the result is extrapolated
 * @throws RangeError outside 20 to 95
 * @see daniels1979 (equations), daniels2014 (fractions)
 * @example paceRanges(50).T // { fast: 250.9, slow: 259.2 }
 */
export function paceRanges(vdot: number): PaceRanges {
  requireBetween("vdot", vdot, paceDomain.lowest, raceDomain.highestVdot);
  const better = trainingPaces(Math.min(raceDomain.highestVdot, vdot + week.paceMargin));
  const worse = trainingPaces(Math.max(paceDomain.lowest, vdot - week.paceMargin));
  const around = (pace: "M" | "T" | "I" | "R"): PaceRange => ({ fast: better[pace], slow: worse[pace] });
  return { E: trainingPaces(vdot).E, M: around("M"), T: around("T"), I: around("I"), R: around("R") };
}
