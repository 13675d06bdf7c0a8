/** What a block of weeks does to oxidative capacity, if one session of its week is done at one intensity or another. */
import { requireKeys } from "../numerics/limits.ts";
import { refusal, requireArray, requireBetween, requireWhole } from "../numerics/range.ts";
import { soundAthlete, type AdaptingAthlete } from "./athlete.ts";
import { dailyStimulus, oxidativeDrive, withSession } from "./drives.ts";
import { mostPerWeek, weeklySessions, weeklyTimeFrom, wholeWeek, type WeeklySession } from "./plan.ts";
import { wholeDay } from "./session.ts";
import { oxidativeAfter } from "./state.ts";
import { stimulusOf, stimulusRules, type PerType, type StimulusOptions, type StimulusRules } from "./stimulus.ts";

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

/** What a block gives, for one time of work at each of the grid's intensities: s, 0 to 86,400, or null for no session. */
export type GainGrid = (times: readonly (number | null)[], block: Omit<GainBlock, "athlete">) => readonly GainAt[];

function gridOf(
  intensities: readonly number[],
  { composition, start }: ReturnType<typeof soundAthlete>,
  rules: StimulusRules,
): GainGrid {
  const { parameters } = rules;
  const count = requireArray("intensities", intensities).length;
  // Not `map`, which would pass over the holes of a sparse array.
  const grid = Array.from(intensities, (intensity, index) => requireBetween(`intensities[${index}]`, intensity, 0, 3));
  /** Stimulus of a minute at each intensity, once it is asked for. */
  const minutes: ReturnType<typeof stimulusOf>[] = [];
  const stimulus = (index: number, intensity: number, time: number): ReturnType<typeof stimulusOf> => {
    const minute = (minutes[index] ??= stimulusOf([{ intensity, duration: 60 }], composition, {
      ...rules,
      cap: false,
    }));
    const counted = (rules.cap ? Math.min(parameters.sessionLimit, time) : time) / 60;
    return { I: counted * minute.I, IIa: counted * minute.IIa, IIx: counted * minute.IIx };
  };
  return (times, block) => {
    const { perWeek: often, days: length, beside: others = [] } = block;
    const perWeek = requireBetween("block.perWeek", often, 0, mostPerWeek);
    const days = requireWhole("block.days", length, 1, 3650);
    const beside = weeklySessions("block.beside", others);
    const rest = weeklyTimeFrom(beside, 0);
    const daily = dailyStimulus(beside, composition, rules);
    if (requireArray("times", times).length !== count) {
      throw refusal("length of times", times.length, `${count}, one per intensity`);
    }
    return grid.map((intensity, index) => {
      const given = times[index];
      if (given === null) return { intensity, time: null, oxidative: null };
      const time = requireBetween(`times[${index}]`, given as number, 0, wholeDay);
      requireBetween(`times[${index}] (time of all in a week)`, rest + perWeek * time, 0, wholeWeek);
      const drive = oxidativeDrive(withSession(daily, perWeek, stimulus(index, intensity, time)), parameters);
      return { intensity, time, oxidative: oxidativeAfter(start.oxidative, drive, days, composition, parameters) };
    });
  };
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
  requireKeys("block", block, ["perWeek", "days", "athlete", "beside"]);
  const { athlete, ...rest } = block;
  return gridOf(intensities, soundAthlete("block.athlete", athlete, rules.parameters), rules)(times, rest);
}

/**
 * `gainAcross` for intensities and an athlete that stay, while times and blocks change: the costly part, what a minute at
 * each intensity does, is worked out once. After the first call eighty intensities take hundredths of a millisecond.
 *
 * @param intensities fractions of VO2max, 0 to 3
 * @param options cap and gate of the stimulus (both on), and other numbers than the usual ones
 * @returns a function of times and block; it throws as `gainAcross` does
 * @throws RangeError for a value out of range anywhere in the arguments
 * @see ours, as `adapt`
 */
export function gainGrid(
  intensities: readonly number[],
  athlete: AdaptingAthlete,
  options: StimulusOptions = {},
): GainGrid {
  const rules = stimulusRules(options);
  const gains = gridOf(intensities, soundAthlete("athlete", athlete, rules.parameters), rules);
  return (times, block) => {
    requireKeys("block", block, ["perWeek", "days", "beside"]);
    return gains(times, block);
  };
}
