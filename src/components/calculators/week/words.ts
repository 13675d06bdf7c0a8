/** What the week calculator announces, and its week as a file. */
import { headlineSentence } from "./headline.ts";
import { dayName, recipe, sessionName } from "../../../words/session.ts";
import type { LengthUnit } from "../../../words/units.ts";
import type { PaceRange } from "../../../sim/training/index.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { metersPer } from "../../controls/parsing/units.ts";
import { withModel, type Table } from "../../kit/table.ts";
import type { PlannedWeek } from "./model.ts";

/** Spoken after an answer; null while an answer is missing or wrong, because its field says so. */
export const announcement = (plan: PlannedWeek | null, isStale: boolean, unit: LengthUnit): string | null =>
  plan === null || isStale ? null : headlineSentence(plan.week.headline, plan.input.runs, unit);

/** The faster pace first, in whole seconds; nothing for a run by effort. */
const paceEnds = (range: PaceRange | null, unit: LengthUnit): string[] =>
  range === null
    ? ["", ""]
    : [range.fast, range.slow].map((each) => String(Math.round((each * metersPer[unit]) / 1000)));

/** One row a run; one value in a cell. */
export function weekFile({ sessions }: Week, unit: LengthUnit): Pick<Table, "columns" | "rows"> {
  const columns = [
    "day",
    "run",
    "hard",
    "duration, s",
    `distance, ${unit}`,
    `pace from, s/${unit}`,
    `pace to, s/${unit}`,
    "recipe",
  ];
  const rows = sessions.map((session) => [
    dayName(session.day),
    sessionName(session.kind),
    session.hard ? "yes" : "no",
    String(Math.round(session.time)),
    String(Math.round((100 * session.distance) / metersPer[unit]) / 100),
    ...paceEnds(session.paceRange, unit),
    session.steps.length > 1 ? recipe(session) : "",
  ]);
  return withModel({ columns, rows }, "computed paces, conventions of coaches");
}

/** Name of the file, without an ending: "week-4-runs". */
export const fileName = ({ sessions }: Week): string => `week-${sessions.length}-runs`;
