/** The answers as the planner of blocks needs them. */
import type { BlockEvent, BlockInput } from "../../../sim/training/block/types.ts";
import { uncapitalized } from "../../../words/units.ts";
import { races, type RaceChoice } from "../../controls/parsing/races.ts";
import { readAnswers, type ReadAnswers } from "../../program/runner/reading.ts";
import { recentKinds, unsaid, type AskedKind, type BlockAnswers, type Unsaid } from "./answers.ts";

export interface ReadBlock {
  /** What is wrong with the texts, field by field. */
  readonly fields: ReadAnswers["fields"];
  /** Null while an answer is missing or wrong. */
  readonly input: BlockInput | null;
}

const said = <T extends string>(value: T | Unsaid): T | undefined => (value === unsaid ? undefined : value);

/** The part of the answers that a week's questions know. */
const ofWeek = (answers: BlockAnswers) => ({ ...answers, hardKind: "usual" as const });

const distanceOf = (race: RaceChoice): number | undefined => races.find(({ id }) => id === race)?.distance;

/** The race to come; undefined where nothing was said of it. */
function eventOf({ event, eventWeek, eventDay }: BlockAnswers, recent: number | undefined): BlockEvent | undefined {
  const distance = distanceOf(event) ?? recent;
  if (distance === undefined || (event === "none" && eventWeek === null)) return undefined;
  return { distance, ...(eventWeek !== null && { inDays: 7 * (eventWeek - 1) + (eventDay ?? 6) }) };
}

/** The kind that was asked for here or, without one, by the effort that the reader came from. */
const choiceOf = (asked: AskedKind, focus: BlockInput["choice"]): BlockInput["choice"] =>
  asked === "usual" ? focus : asked;

export function readBlock(answers: BlockAnswers): ReadBlock {
  const { fields, input } = readAnswers(ofWeek(answers));
  if (input === null) return { fields, input: null };
  const { focus, goal, ...runner } = input;
  const { longDay, weeks, age, hardSessions } = answers;
  const days = Array.from(answers.days, (day) => Number(day) - 1);
  return {
    fields,
    input: {
      ...runner,
      choice: choiceOf(answers.hardKind, focus),
      recent: recentKinds(answers.recent),
      weeks: weeks ?? undefined,
      days: days.length === 7 ? undefined : days,
      longDay: longDay !== null && days.includes(longDay) ? longDay : undefined,
      event: eventOf(answers, runner.race?.distance),
      doubles: said(answers.doubles),
      recovery: said(answers.recovery),
      age: age ?? undefined,
      returning: answers.returning === "yes",
      fever: answers.fever === "yes",
      raceConfirmed: answers.raceConfirmed === "yes",
      hardSessions: hardSessions ?? undefined,
      target:
        goal === undefined
          ? undefined
          : {
              share: goal.timeInZoneShare,
              by: answers.count === "sessions" ? "timeInZone" : answers.count,
              scheme: answers.scheme,
            },
    },
  };
}

/** The race that the block leads to, "10 km" or "half marathon"; null where it has no date. */
export function raceOf({ event, race, eventWeek }: BlockAnswers): string | null {
  if (eventWeek === null) return null;
  const name = races.find(({ id }) => id === (event === "none" ? race : event))?.name;
  return name === undefined ? "race" : uncapitalized(name);
}
