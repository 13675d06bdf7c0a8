/** The answers about a runner and a week as they are read. */
import { bandOf, type EffortBandId } from "../../../sim/training/effort-band.ts";
import { runsLimit, shortestRun } from "../../../sim/training/week/input.ts";
import type { Amount, PacedKind, WeekInput } from "../../../sim/training/week/types.ts";
import { distance } from "../../../words/units.ts";
import { amountInUnit, longestRunRange, parseAmount, weeklyRange } from "../../controls/parsing/amount.ts";
import { normalized } from "../../controls/parsing/normalized.ts";
import { refuse, type Parsed } from "../../controls/parsing/parsed.ts";
import { readRaceDistance, readRaceTime } from "../../controls/parsing/race.ts";
import { lengthUnitOf, type AmountUnit } from "../../controls/parsing/units.ts";
import type { WeekAnswers, WeekUnit } from "./answers.ts";

export type LongestRunUnit = Exclude<AmountUnit, "h" | "h-mi">;

const longestUnits: Readonly<Record<WeekUnit, LongestRunUnit>> = { km: "km", mi: "mi", h: "min", "h-mi": "min-mi" };

/** The unit of a longest run that is typed without one. Who counts the week in hours counts a run in minutes. */
export const longestRunUnit = (unit: WeekUnit): LongestRunUnit => longestUnits[unit];

const focuses: Readonly<Partial<Record<EffortBandId, PacedKind>>> = {
  threshold: "threshold",
  interval: "interval",
  rep: "repetition",
  sprint: "repetition",
};

/** The kind of hard running that an intensity, in percent of VO2max, belongs to; null for easy and steady running. */
export const focusOf = (percent: number): PacedKind | null => focuses[bandOf(percent / 100).id] ?? null;

/** The kind of hard running that was asked for: by a swap or, without one, by the effort that the reader came from. */
function focusIn({ hardKind, intensity }: WeekAnswers): PacedKind | null {
  if (hardKind !== "usual") return hardKind;
  return intensity === null ? null : focusOf(intensity);
}

export type FieldName = "otherDistance" | "raceTime" | "weekly" | "longestRun";

export interface ReadAnswers {
  /** Only the fields that are in use. */
  readonly fields: Readonly<Partial<Record<FieldName, Parsed<unknown>>>>;
  /** Null while an answer is missing or wrong. */
  readonly input: WeekInput | null;
}

/** Also refuses an amount that is too small for the number of runs, as the planner would. */
function readWeekly(answers: WeekAnswers): Parsed<Amount> {
  const weekly = parseAmount(answers.weekly, answers.unit, weeklyRange);
  if (!weekly.ok || answers.runs <= runsLimit(weekly.value)) return weekly;
  const each =
    "distance" in weekly.value
      ? distance(shortestRun.distance, lengthUnitOf(answers.unit))
      : `${shortestRun.time / 60} minutes`;
  return refuse(
    `${weekly.understood} is too little for ${answers.runs} runs of ${each} or more. Plan at most ${runsLimit(weekly.value)} runs.`,
  );
}

export function readAnswers(answers: WeekAnswers): ReadAnswers {
  const raceDistance = readRaceDistance(answers, lengthUnitOf(answers.unit));
  const time =
    raceDistance === null ? null : readRaceTime(answers.raceTime, raceDistance, answers.raceConfirmed === "yes");
  const weekly = readWeekly(answers);
  const typedLongest = normalized(answers.longestRun) !== "";
  const longest = typedLongest ? parseAmount(answers.longestRun, longestRunUnit(answers.unit), longestRunRange) : null;
  const fields = {
    ...(answers.race === "other" && raceDistance !== null ? { otherDistance: raceDistance } : {}),
    ...(time === null ? {} : { raceTime: time }),
    weekly,
    ...(longest === null ? {} : { longestRun: longest }),
  };
  // An unlikely time waits for the reader's yes.
  const isRace = raceDistance?.ok === true && time?.ok === true && time.question === undefined;
  const race = isRace ? { distance: raceDistance.value, time: time.value } : null;
  if ((race === null && raceDistance !== null) || !weekly.ok || longest?.ok === false) return { fields, input: null };
  const input: WeekInput = {
    race,
    weekly: weekly.value,
    runs: answers.runs,
    experience: answers.experience,
    longestRun: longest?.value,
    focus: focusIn(answers) ?? undefined,
    goal: answers.goal === null ? undefined : { timeInZoneShare: answers.goal / 100 },
  };
  return { fields, input };
}

type AnswerWithUnit = "unit" | "weekly" | "longestRun" | "otherDistance";

/** The answers after a change of unit: each field's text is converted, or it keeps and names its own unit. */
export function answersInUnit(
  answers: Pick<WeekAnswers, AnswerWithUnit>,
  unit: WeekUnit,
): Pick<WeekAnswers, AnswerWithUnit> {
  const { unit: before, weekly, longestRun, otherDistance } = answers;
  return {
    unit,
    weekly: amountInUnit(weekly, before, unit),
    longestRun: amountInUnit(longestRun, longestRunUnit(before), longestRunUnit(unit)),
    otherDistance: amountInUnit(otherDistance, lengthUnitOf(before), lengthUnitOf(unit)),
  };
}
