/** The answers of the week calculator as they are read. */
import { bandOf, type EffortBandId } from "../../../sim/training/effort-band.ts";
import { runsLimit, shortestRun } from "../../../sim/training/week/input.ts";
import type { Amount, PacedKind, WeekInput } from "../../../sim/training/week/types.ts";
import { distance } from "../../../words/units.ts";
import { longestRunRange, parseAmount, weeklyRange } from "../../controls/parsing/amount.ts";
import { refuse, type Parsed } from "../../controls/parsing/parsed.ts";
import { readRaceDistance, readRaceTime } from "../../controls/parsing/race.ts";
import type { AmountUnit, LengthUnit } from "../../controls/parsing/units.ts";
import { weekCodec, weekLink, type WeekAnswers, type WeekUnit } from "./answers.ts";

export const lengthUnitOf = (unit: WeekUnit): LengthUnit => (unit === "mi" || unit === "h-mi" ? "mi" : "km");
const amountUnit = (unit: WeekUnit): AmountUnit => (unit === "h-mi" ? "h" : unit);

const focuses: Readonly<Partial<Record<EffortBandId, PacedKind>>> = {
  threshold: "threshold",
  interval: "interval",
  rep: "repetition",
  sprint: "repetition",
};

/** The kind of hard running that an intensity, in percent of VO2max, belongs to; null for easy and steady running. */
export const focusOf = (percent: number): PacedKind | null => focuses[bandOf(percent / 100).id] ?? null;

export type FieldName = "otherDistance" | "raceTime" | "weekly" | "longestRun";

export interface ReadAnswers {
  /** Only the fields that are in use. */
  readonly fields: Readonly<Partial<Record<FieldName, Parsed<unknown>>>>;
  /** Null while an answer is missing or wrong. */
  readonly input: WeekInput | null;
}

/** Refused, too, where it is too little for the number of runs: the planner would refuse it. */
function readWeekly(answers: WeekAnswers): Parsed<Amount> {
  const weekly = parseAmount(answers.weekly, amountUnit(answers.unit), weeklyRange);
  if (!weekly.ok || answers.runs <= runsLimit(weekly.value)) return weekly;
  const each =
    "distance" in weekly.value
      ? distance(shortestRun.distance, lengthUnitOf(answers.unit))
      : `${shortestRun.time / 60} minutes`;
  return refuse(
    `The week is ${weekly.understood} in ${answers.runs} runs; allowed is at least ${each} a run, so up to ${runsLimit(weekly.value)} runs.`,
  );
}

/** Whether the runner is the example that stands here before anybody answers; what is asked about the week may differ. */
export function isExample(answers: WeekAnswers): boolean {
  const { count, goal, intensity } = weekCodec.defaults;
  return weekLink({ ...answers, count, goal, intensity }) === "";
}

export function readAnswers(answers: WeekAnswers): ReadAnswers {
  const unit = amountUnit(answers.unit);
  const raceDistance = readRaceDistance(answers, lengthUnitOf(answers.unit));
  const time = raceDistance === null ? null : readRaceTime(answers.raceTime, raceDistance);
  const weekly = readWeekly(answers);
  const typedLongest = answers.longestRun.trim() !== "";
  const longest = typedLongest ? parseAmount(answers.longestRun, unit === "h" ? "min" : unit, longestRunRange) : null;
  const fields = {
    ...(answers.race === "other" && raceDistance !== null ? { otherDistance: raceDistance } : {}),
    ...(time === null ? {} : { raceTime: time }),
    weekly,
    ...(longest === null ? {} : { longestRun: longest }),
  };
  const race =
    raceDistance?.ok === true && time?.ok === true ? { distance: raceDistance.value, time: time.value } : null;
  if ((race === null && raceDistance !== null) || !weekly.ok || longest?.ok === false) return { fields, input: null };
  const focus = answers.intensity === null ? null : focusOf(answers.intensity);
  const input: WeekInput = {
    race,
    weekly: weekly.value,
    runs: answers.runs,
    experience: answers.experience,
    longestRun: longest?.value,
    focus: focus ?? undefined,
    goal: answers.goal === null ? undefined : { timeInZoneShare: answers.goal / 100 },
  };
  return { fields, input };
}
