/** How a muscle changes when each week holds running, heavy lifting or nothing. */
import type { FiberShares } from "../../fibers/compositions.ts";
import { requireArray, requireWhole } from "../../numerics/range.ts";
import { weekCourse, type WeekDay, type WeekDrives } from "../../weeks/week-course.ts";
import type { AdaptOptions } from "../adapt.ts";
import { soundAthlete, type AdaptingAthlete } from "../athlete.ts";
import { drivesOf } from "../drives.ts";
import { weeklySessions, type WeeklySession } from "../plan.ts";
import { stimulusRules, type StimulusRules } from "../stimulus.ts";
import { liftingIix, liftingOxidative } from "./constants.ts";

/** What a week holds: sessions of running, none of them for a week off, or heavy lifting alone. */
export type TrainedWeek = readonly WeeklySession[] | "lifting";

const lifting: WeekDrives = {
  oxidative: { I: liftingOxidative, IIa: liftingOxidative, IIx: liftingOxidative },
  iix: liftingIix,
  trains: true,
};

/** What a week drives in a mix that was found sound. Throws a RangeError that begins with `name`. */
export function weekDrives(
  name: string,
  week: TrainedWeek,
  composition: FiberShares,
  rules: StimulusRules,
): WeekDrives {
  if (week === "lifting") return lifting;
  const { oxidative, iix, trains } = drivesOf(weeklySessions(name, week), composition, rules);
  return { oxidative, iix, trains };
}

/**
 * The course of the share of IIx and of oxidative capacity, week by week, as `adapt` has it. Illustrative: how lifting
 * drives fibers is our choice. It lowers IIx as far as hard running can, and gives no endurance. What `adapt` says of
 * neural drive, fiber size, carriers and buffering is not followed here.
 *
 * @param weeks at most 520, in their order
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
): readonly WeekDay[] {
  const rules = stimulusRules(options, ["every", "parameters"]);
  const { composition, start } = soundAthlete("athlete", athlete, rules.parameters);
  const every = options.every === undefined ? 1 : requireWhole("options.every", options.every, 1, 3650);
  requireWhole("the number of weeks", requireArray("weeks", weeks).length, 0, 520);
  const drives = Array.from(weeks, (week, index) => weekDrives(`weeks[${index}]`, week, composition, rules));
  return weekCourse(drives, start, rules.parameters, every);
}
