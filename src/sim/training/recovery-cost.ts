/**
 * What a stretch of running costs, by conventions that weigh minutes by how hard they are. They were made to measure
 * load; that load is what has to be recovered from is an assumption.
 */
import { refusal, requireBetween, requireOneOf } from "../numerics/range.ts";
import { bandOf, type EffortBandId } from "./effort-band.ts";
import { banisterWeight, luciaTrimp } from "./load.ts";
import { zoneOf, type Band } from "./zones.ts";

export const costMethods = ["banister-men", "banister-women", "lucia", "minutes"] as const;
export type CostMethod = (typeof costMethods)[number];

/** What a runner calls the effort, and what such running is for. */
const purposes: Readonly<Record<EffortBandId, Band>> = {
  rest: "easy",
  easy: "easy",
  steady: "marathon",
  threshold: "threshold",
  interval: "interval",
  rep: "repetition",
  sprint: "repetition",
};

const week = 604_800;
/** More than a week at 300 % costs by any method. */
export const highestCost = 1e7;

/** Cost of a minute. Throws a RangeError for an intensity outside 0 to 3, or a method that does not exist. */
function perMinute(intensity: number, method: CostMethod): number {
  requireBetween("intensity", intensity, 0, 3);
  switch (requireOneOf("method", method, costMethods)) {
    case "banister-men":
      return banisterWeight(intensity, "men");
    case "banister-women":
      return banisterWeight(intensity, "women");
    case "lucia": {
      const zone = zoneOf(purposes[bandOf(intensity).id], "seiler");
      return luciaTrimp({ low: 0, moderate: 0, high: 0, [zone]: 60 });
    }
    case "minutes":
      return 1;
  }
}

/**
 * Cost of a stretch at one intensity. Conventions of load; as a cost of recovery they are an assumption of ours.
 *
 * - `banister-men`, `banister-women`: minutes x k e^(b x), x the fraction of VO2max. The formula was made for the fraction
 *   of the heart rate reserve, from 0 to 1; putting that of VO2max in its place, and going on above 1, is ours.
 * - `lucia`: minutes once, twice or three times, as the intensity is low, moderate (from 75 %) or high (from 93 %): the
 *   bands of `effortBands`, with threshold counted as moderate. It has steps at these borders, which effects have not.
 * - `minutes`: minutes, however hard.
 *
 * @param intensity fraction of VO2max, 0 to 3; above 1 it is demand
 * @param time s, 0 to 604,800
 * @returns weighted minutes, in units that differ from method to method
 * @throws RangeError for a value outside its range, or a method that does not exist
 * @see banister1991 for the formula
 * @example recoveryCost(0.88, 1800, "lucia") // 60
 */
export function recoveryCost(intensity: number, time: number, method: CostMethod): number {
  const weight = perMinute(intensity, method);
  return (requireBetween("time", time, 0, week) / 60) * weight;
}

/**
 * Time at one intensity that costs so much: inverse of `recoveryCost` in time.
 *
 * @param intensity fraction of VO2max, above 0 to 3
 * @param cost weighted minutes, 0 to 10,000,000
 * @returns s, 0 and more; no limit of a session or a week is applied
 * @throws RangeError for a value outside its range, or a method that does not exist
 */
export function timeForCost(intensity: number, cost: number, method: CostMethod): number {
  const weight = perMinute(intensity, method);
  if (intensity === 0) throw refusal("intensity", intensity, "a number above 0, up to 3");
  const time = (60 * requireBetween("cost", cost, 0, highestCost)) / weight;
  // Next to no intensity would take more time than a number holds.
  return Math.min(time, Number.MAX_VALUE);
}
