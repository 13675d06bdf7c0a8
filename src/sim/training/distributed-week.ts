/** A week of sessions with a given time, laid out by an intensity distribution. */
import { mostPerWeek, type WeeklySession } from "../adaptation/plan.ts";
import { refusal, requireBetween, requireObject } from "../numerics/range.ts";
import { distributedSession } from "./constants.ts";
import { effortBands, type EffortBandId } from "./effort-band.ts";
import { sharesOf, type Amounts } from "./shares.ts";
import type { Zone } from "./zones.ts";

/** The band whose typical intensity stands for a zone. */
const bands = [
  ["low", "easy"],
  ["moderate", "threshold"],
  ["high", "interval"],
] as const satisfies readonly (readonly [Zone, EffortBandId])[];

/** How often, and how long each time: low running in whole runs of one length, work in sessions of the usual size. */
function sessionsOf(zone: Zone, time: number): { readonly perWeek: number; readonly duration: number } {
  const size = distributedSession[zone];
  if (zone !== "low")
    return { perWeek: Math.min(mostPerWeek, time / size), duration: Math.max(size, time / mostPerWeek) };
  const runs = Math.ceil(time / size);
  return { perWeek: runs, duration: time / runs };
}

/**
 * The sessions of a week in which the shares of low, moderate and high work are those given. Low time is run in equal
 * runs of at most 60 minutes at 65 % of VO2max, moderate as 30 minutes of work at 88 %, high as 16 minutes of work at
 * 98 %, longer only where it would be more than 21 sessions. Illustrative: sizes and intensities are ours, whatever the
 * shares come from.
 *
 * @param distribution low, moderate and high on any one scale, each finite and at least 0
 * @param time s per week, recoveries left out, 1,800 to 36,000
 * @returns up to three kinds of session, the zones with nothing left out; how often a week need not be whole
 * @throws RangeError for what is no object, an amount that is negative or not finite, nothing at all, or a time out of range
 */
export function distributedWeek(distribution: Amounts, time: number): readonly WeeklySession[] {
  const shares = sharesOf(requireObject("distribution", distribution));
  if (shares === null) throw refusal("the sum of distribution", 0, "a number above 0");
  requireBetween("time", time, 1800, 36_000);
  return bands.flatMap(([zone, band]) => {
    const ofZone = shares[zone] * time;
    if (ofZone === 0) return [];
    const { perWeek, duration } = sessionsOf(zone, ofZone);
    const { typical: intensity } = effortBands.find(({ id }) => id === band) as (typeof effortBands)[number];
    return [{ session: { intensity, duration }, perWeek }];
  });
}
