/** Training impulses (TRIMP): how much a session loads, in minutes weighted by how hard they were. */
import { refusal, requireArray, requireBetween, requireObject, requireOneOf, requireWhole } from "../numerics/range.ts";
import { trimp } from "./constants.ts";
import type { Amounts } from "./shares.ts";
import type { Session } from "./week/types.ts";

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

/**
 * Load of a session by its expected effort: rating of perceived exertion (the middle of its range) times minutes.
 * Foster's formula, with ratings of ours in place of the runner's own.
 *
 * @param session a planned one: time in s up to a week, ratings from 0 to 10
 * @throws RangeError for what is no session
 * @example sessionLoad({ time: 3600, effort: { rpe: [2, 3], talk: "full-conversation" } }) // 150
 */
export function sessionLoad(session: Pick<Session, "time" | "effort">): number {
  const { time, effort } = requireObject("session", session);
  const [low, high] = requireArray("session.effort.rpe", requireObject("session.effort", effort).rpe);
  requireBetween("session.effort.rpe[0]", low as number, 0, 10);
  requireBetween("session.effort.rpe[1]", high as number, 0, 10);
  return (((low as number) + (high as number)) / 2) * (requireBetween("session.time", time, 0, week) / 60);
}

/**
 * Load of each day of a week, Monday to Sunday; 0 on a day of rest.
 *
 * @param sessions of one week, `day` from 0 to 6
 * @throws RangeError for what is no list of sessions
 */
export function dailyLoads(sessions: readonly Pick<Session, "day" | "time" | "effort">[]): readonly number[] {
  const loads = [0, 0, 0, 0, 0, 0, 0];
  for (const [index, session] of requireArray("sessions", sessions).entries()) {
    const load = sessionLoad(session);
    const day = requireWhole(`sessions[${index}].day`, session.day, 0, 6);
    loads[day] = (loads[day] ?? 0) + load;
  }
  return loads;
}

export interface Monotony {
  /** Sum of the seven days. */
  readonly load: number;
  /** Mean over standard deviation; null where every day is the same. */
  readonly monotony: number | null;
  /** Load times monotony. */
  readonly strain: number | null;
}

/**
 * Foster's monotony and strain of a week. The papers do not say which standard deviation; this is that of the seven days
 * themselves (divided by 7).
 *
 * @param loads of seven days, days of rest as 0, each from 0 to 1,000,000
 * @throws RangeError for what is no list of seven such numbers
 * @example trainingMonotony([100, 0, 50, 0, 100, 0, 50]).monotony // 1.03
 */
export function trainingMonotony(loads: readonly number[]): Monotony {
  requireArray("loads", loads);
  if (loads.length !== 7) throw refusal("length of loads", loads.length, "7");
  const days = Array.from(loads, (load, day) => requireBetween(`loads[${day}]`, load, 0, 1e6));
  const load = days.reduce((sum, each) => sum + each, 0);
  const mean = load / 7;
  const deviation = Math.sqrt(days.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 7);
  // Rounding may leave a hair of a difference between equal days.
  const monotony = deviation <= 1e-9 * mean ? null : mean / deviation;
  return { load, monotony, strain: monotony === null ? null : load * monotony };
}
