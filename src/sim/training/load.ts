/** Training impulses (TRIMP): how much a session loads, in minutes weighted by how hard they were. */
import { refusal, requireArray, requireBetween, requireObject, requireOneOf } from "../numerics/range.ts";
import { trimp } from "./constants.ts";
import type { Amounts } from "./shares.ts";

/** The two sets of coefficients, by the group whose blood lactate they were fitted to. */
export type TrimpCoefficients = keyof typeof trimp;

const week = 604_800;

/** Minutes in each zone times the number of the zone, the lowest being 1. Times in s. */
const zoneSum = (name: string, times: readonly (readonly [zone: string, time: number])[]): number =>
  times.reduce(
    (sum, [zone, time], index) => sum + (index + 1) * (requireBetween(`${name}${zone}`, time, 0, week) / 60),
    0,
  );

/** Banister's weight of a minute, x k e^(b x). Unchecked. */
export function banisterWeight(x: number, coefficients: TrimpCoefficients): number {
  const { factor, exponent } = trimp[coefficients];
  return x * factor * Math.exp(exponent * x);
}

/**
 * Banister's impulse of a stretch at steady heart rate: minutes x k e^(b x), x the fraction of the heart rate reserve.
 * Sum it over stretches: the mean heart rate of intervals would understate them.
 *
 * @param time s, 0 to 604,800
 * @param heartRateReserve (heart rate - resting) / (maximum - resting), 0 to 1
 * @param coefficients `men` (0.64, 1.92) or `women` (0.86, 1.67)
 * @returns arbitrary units, minutes weighted by intensity
 * @throws RangeError for a value outside its range, or coefficients that do not exist
 * @see banister1991
 * @example banisterTrimp(3600, 0.7143, "men") // 108.1
 */
export function banisterTrimp(time: number, heartRateReserve: number, coefficients: TrimpCoefficients): number {
  requireBetween("time", time, 0, week);
  requireBetween("heartRateReserve", heartRateReserve, 0, 1);
  return (time / 60) * banisterWeight(heartRateReserve, requireOneOf("coefficients", coefficients, ["men", "women"]));
}

/**
 * Lucia's impulse: minutes below the first ventilatory threshold once, between the two twice, above the second three
 * times. A convention.
 *
 * @param times s in each zone, 0 to 604,800
 * @throws RangeError for what is no object, and for a time outside its range
 * @example luciaTrimp({ low: 0, moderate: 1800, high: 0 }) // 60
 */
export function luciaTrimp(times: Amounts): number {
  const { low, moderate, high } = requireObject("times", times);
  return zoneSum("times", [
    [".low", low],
    [".moderate", moderate],
    [".high", high],
  ]);
}

/**
 * Edwards' impulse: minutes in each of five zones of heart rate (50 to 60 % of the maximum, and so on to 100 %) times
 * the number of the zone. A convention.
 *
 * @param times s in each of the five zones, 0 to 604,800
 * @throws RangeError for what is no array of five, and for a time outside its range
 * @example edwardsTrimp([3600, 0, 0, 0, 0]) // 60
 */
export function edwardsTrimp(times: readonly number[]): number {
  requireArray("times", times);
  if (times.length !== 5) throw refusal("length of times", times.length, "5");
  return zoneSum(
    "times",
    Array.from(times, (time, zone) => [`[${zone}]`, time] as const),
  );
}
