/** How a muscle changes when each week holds running, heavy lifting or nothing. */
import { requireArray, requireWhole } from "../../numerics/range.ts";
import type { AdaptationDay, AdaptOptions } from "../adapt.ts";
import { soundAthlete, type AdaptingAthlete } from "../athlete.ts";
import { drivesOf, type Drives } from "../drives.ts";
import { weeklySessions, type WeeklySession } from "../plan.ts";
import { stateAfter } from "../state.ts";
import { stimulusRules } from "../stimulus.ts";
import { liftingIix, liftingOxidative } from "./constants.ts";

/** What a week holds: sessions of running, none of them for a week off, or heavy lifting alone. */
export type TrainedWeek = readonly WeeklySession[] | "lifting";

const ofLifting = (rest: Drives): Drives => ({
  ...rest,
  oxidative: { I: liftingOxidative, IIa: liftingOxidative, IIx: liftingOxidative },
  trains: true,
  iix: liftingIix,
});

/**
 * The course of the share of IIx and of oxidative capacity, week by week, as `adapt` has it. Illustrative: how lifting
 * drives fibers is our choice. It lowers IIx as far as hard running can, and gives no endurance. What `adapt` says of
 * neural drive, fiber size, carriers and buffering is not followed here.
 *
 * @param weeks at most 520, in their order; equal weeks may be the same array
 * @param athlete fiber composition, and the state to start from (untrained by default)
 * @param options days between two samples (one by default), and other numbers than the usual ones
 * @returns one state per sample, from day 0 to the end of the last week, which is always among them
 * @throws RangeError for a value out of range anywhere in the arguments, or a week with more than a week of work
 * @see ours; IIx after andersen2000
 */
export function adaptWeeks(
  weeks: readonly TrainedWeek[],
  athlete: AdaptingAthlete,
  options: Pick<AdaptOptions, "every" | "parameters"> = {},
): readonly Pick<AdaptationDay, "day" | "iixShare" | "oxidative">[] {
  const rules = stimulusRules(options, ["every", "parameters"]);
  const { composition, start } = soundAthlete("athlete", athlete, rules.parameters);
  const every = options.every === undefined ? 1 : requireWhole("options.every", options.every, 1, 3650);
  const days = 7 * requireWhole("the number of weeks", requireArray("weeks", weeks).length, 0, 520);
  const known = new Map<TrainedWeek, Drives>();
  const driveOf = (week: TrainedWeek, index: number): Drives => {
    const found = known.get(week);
    if (found !== undefined) return found;
    const sessions = week === "lifting" ? [] : weeklySessions(`weeks[${index}]`, week);
    const running = drivesOf(sessions, composition, rules);
    const drives = week === "lifting" ? ofLifting(running) : running;
    known.set(week, drives);
    return drives;
  };

  const course = [{ day: 0, iixShare: start.iixShare, oxidative: start.oxidative }];
  let monday = start;
  Array.from(weeks, driveOf).forEach((drives, week) => {
    const stateOn = (day: number): typeof start => stateAfter(monday, drives, day, composition, rules.parameters);
    for (let day = 1; day <= 7; day++) {
      const since = 7 * week + day;
      if (since % every !== 0 && since !== days) continue;
      const { iixShare, oxidative } = stateOn(day);
      course.push({ day: since, iixShare, oxidative });
    }
    monday = stateOn(7);
  });
  return course;
}
