/** The three numbers a reader sees first. */
import type { Headline } from "../../../sim/training/index.ts";
import { races } from "../../controls/parsing/races.ts";
import type { PlannedWeek } from "./model.ts";
import {
  counted,
  capitalized,
  clock,
  duration,
  numeral,
  paceRange,
  wholeMinutes,
  type LengthUnit,
} from "../../../words/units.ts";

export interface BigNumber {
  readonly value: string;
  readonly label: string;
}

const minutes = (seconds: number): string => String(wholeMinutes(seconds));

/** Hard sessions, minutes in each, days until the next. */
export function headlineNumbers({
  hardSessions,
  hardTime,
  daysUntilNext,
}: Headline): readonly [BigNumber, BigNumber, BigNumber] {
  const sessions = {
    value: String(hardSessions),
    label: hardSessions === 1 ? "hard session this week" : "hard sessions this week",
  };
  if (hardTime === null || daysUntilNext === null) {
    return [
      sessions,
      { value: "0", label: "minutes at hard effort" },
      { value: "–", label: "No hard session planned" },
    ];
  }
  const { least, most } = hardTime;
  const range = minutes(least) === minutes(most) ? minutes(least) : `${minutes(least)}–${minutes(most)}`;
  const each = hardSessions === 1 ? "minutes at hard effort" : "minutes at hard effort in each";
  const next = hardSessions === 1 ? "days until the next one" : "days until the next, at least";
  return [sessions, { value: range, label: each }, { value: String(daysUntilNext), label: next }];
}

function raceName(distance: number): string {
  const name = races.find((race) => race.distance === distance)?.name ?? "";
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Whose week is shown, where it is not that of the answers beside it; null where it is. */
export function whoseWeek({ input: { race }, isExample }: PlannedWeek, isStale: boolean): string | null {
  if (!isExample) return isStale ? "One answer needs correcting; until then we show your last week." : null;
  const ran = race === null ? "" : `${raceName(race.distance)} in ${clock(race.time)}, `;
  const runner = `the week of an example runner: ${ran}30 km and 4 runs a week.`;
  return isStale ? `One answer needs correcting; until then we show ${runner}` : `This is ${runner}`;
}

/** "17 min", "24 min to 33 min". */
export const hardTimeWords = ({ least, most }: NonNullable<Headline["hardTime"]>): string =>
  duration(least) === duration(most) ? duration(least) : `${duration(least)} to ${duration(most)}`;

/** The headline in one sentence, for a screen reader and a message. */
export function headlineSentence(
  { hardSessions, hardTime, paceRange: range, daysUntilNext }: Headline,
  runs: number,
  unit: LengthUnit,
): string {
  if (hardTime === null || daysUntilNext === null) return `No hard session this week: ${counted(runs, "easy run")}.`;
  const time = hardTimeWords(hardTime);
  const pace =
    range === null
      ? "by effort"
      : hardSessions === 1
        ? `at ${paceRange(range, unit)}`
        : `the first at ${paceRange(range, unit)}`;
  const next = daysUntilNext === 7 ? "one week" : counted(daysUntilNext, "day");
  return `${capitalized(counted(hardSessions, "hard session"))}, ${time} at hard effort${hardSessions === 1 ? "" : " in each"}, ${pace}; ${next} apart.`;
}

/** What the minutes of a hard session count. */
export const minutesMeaning = "These minutes count only the hard running, without warm-up, breaks and cool-down.";

/** "One of your four runs is hard." Below five runs a share of 80 to 20 means nothing. */
export function splitSentence({ hardSessions, eightyTwenty }: Headline, runs: number): string {
  if (hardSessions === 0) return "An all-easy week.";
  const plain = `${capitalized(numeral(hardSessions))} of your ${numeral(runs)} runs ${hardSessions === 1 ? "is" : "are"} hard`;
  if (!eightyTwenty) return `${plain}.`;
  const hard = Math.round((100 * hardSessions) / runs);
  return `${plain}, so ${100 - hard} % of your sessions are easy. The 80/20 rule counts sessions too.`;
}
