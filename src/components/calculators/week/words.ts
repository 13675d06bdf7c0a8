/** What the week calculator announces, and its week as a file. */
import { headlineSentence } from "./headline.ts";
import { extents } from "../../../words/extents.ts";
import { dayName, recipe, sessionName } from "../../../words/session.ts";
import { paceRange, type LengthUnit } from "../../../words/units.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { withModel, type Table } from "../../kit/table.ts";
import type { PlannedWeek } from "./model.ts";

/** Spoken after an answer; null while an answer is missing or wrong, because its field says so. */
export const announcement = (plan: PlannedWeek | null, isStale: boolean, unit: LengthUnit): string | null =>
  plan === null || isStale ? null : headlineSentence(plan.week.headline, plan.input.runs, unit);

/** One row a run; one value in a cell, as the list of days has it. */
export function weekFile({ sessions }: Week, unit: LengthUnit): Pick<Table, "columns" | "rows"> {
  const columns = ["day", "run", "hard", "duration, min", `distance, ${unit}`, "pace", "recipe"];
  const { runs } = extents(sessions, unit);
  const rows = sessions.map((session, index) => [
    dayName(session.day),
    sessionName(session.kind),
    session.hard ? "yes" : "no",
    String(runs[index]?.minutes ?? ""),
    runs[index]?.length ?? "",
    session.paceRange === null ? "by effort" : paceRange(session.paceRange, unit),
    session.steps.length > 1 ? recipe(session) : "",
  ]);
  return withModel({ columns, rows }, "computed paces, conventions of coaches");
}

/** Name of the file, without an ending: "week-4-runs". */
export const fileName = ({ sessions }: Week): string => `week-${sessions.length}-runs`;
