/** What a block of weeks does to oxidative capacity, if one session of its week is done at one intensity or another. */
import { requireKeys } from "../numerics/limits.ts";
import { refusal, requireArray, requireBetween, requireWhole } from "../numerics/range.ts";
import { soundAthlete, type AdaptingAthlete } from "./athlete.ts";
import { dailyStimulus, oxidativeDrive, withSession } from "./drives.ts";
import { mostPerWeek, weeklySessions, weeklyTimeFrom, wholeWeek, type WeeklySession } from "./plan.ts";
import { wholeDay } from "./session.ts";
import { oxidativeAfter } from "./state.ts";
import { stimulusOf, stimulusRules, type PerType, type StimulusOptions } from "./stimulus.ts";

export interface GainBlock {
  /** How often a week the session is done, 0 to 21; need not be whole. */
  readonly perWeek: number;
  /** Length of the block, whole days, 1 to 3,650. */
  readonly days: number;
  readonly athlete: AdaptingAthlete;
  /** What else every week holds. Default nothing. */
  readonly beside?: readonly WeeklySession[];
}

export interface GainAt {
  /** Fraction of VO2max. */
  readonly intensity: number;
  /** Work per session, s; null where there is no such session. */
  readonly time: number | null;
  /** Oxidative capacity at the end of the block, as a fraction above untrained; null without a session. */
  readonly oxidative: PerType | null;
}

/**
 * Oxidative capacity at the end of a block against the intensity of one of its sessions: what `adapt` gives for the last
 * day, to the last digit, without the rest of the course. Eighty intensities take a millisecond or two.
 *
 * @param intensities fractions of VO2max, 0 to 3
 * @param times work per session at each intensity, s, 0 to 86,400, or null (`allowedTimes`)
 * @param options cap and gate of the stimulus (both on), and other numbers than the usual ones
 * @returns one entry per intensity
 * @throws RangeError for a value out of range anywhere in the arguments, as many times as not intensities, or a week with
 * more than a week of work
 * @see ours, as `adapt`
 */
export function gainAcross(
  intensities: readonly number[],
  times: readonly (number | null)[],
  block: GainBlock,
  options: StimulusOptions = {},
): readonly GainAt[] {
  const rules = stimulusRules(options);
  const { parameters } = rules;
  requireKeys("block", block, ["perWeek", "days", "athlete", "beside"]);
  const { perWeek: often, days: length, athlete, beside: others = [] } = block;
  const perWeek = requireBetween("block.perWeek", often, 0, mostPerWeek);
  const days = requireWhole("block.days", length, 1, 3650);
  const { composition, start } = soundAthlete("block.athlete", athlete, parameters);
  const beside = weeklySessions("block.beside", others);
  const rest = weeklyTimeFrom(beside, 0);
  const daily = dailyStimulus(beside, composition, rules);

  if (requireArray("times", times).length !== requireArray("intensities", intensities).length) {
    throw refusal("length of times", times.length, `${intensities.length}, one per intensity`);
  }
  const after = (intensity: number, duration: number): PerType => {
    const drive = withSession(daily, perWeek, stimulusOf([{ intensity, duration }], composition, rules));
    return oxidativeAfter(start.oxidative, oxidativeDrive(drive, parameters), days, composition, parameters);
  };
  return Array.from(intensities, (found, index) => {
    const intensity = requireBetween(`intensities[${index}]`, found, 0, 3);
    const given = times[index];
    if (given === null) return { intensity, time: null, oxidative: null };
    const time = requireBetween(`times[${index}]`, given as number, 0, wholeDay);
    requireBetween(`times[${index}] (time of all in a week)`, rest + perWeek * time, 0, wholeWeek);
    return { intensity, time, oxidative: after(intensity, time) };
  });
}
