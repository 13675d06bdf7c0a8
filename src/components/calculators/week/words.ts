/** What the week calculator announces, and its week as a file. */
import { hardTimeWords, headlineSentence, whoseWeek } from "./headline.ts";
import { extents } from "../../../words/extents.ts";
import { dayName, recipe, sessionName } from "../../../words/session.ts";
import { counted, duration, metersPer, type LengthUnit } from "../../../words/units.ts";
import type { PaceRange } from "../../../sim/training/index.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { withModel, type Table } from "../../kit/table.ts";
import type { PlannedWeek } from "./model.ts";

/** "Two easy runs of 45 min and a long run of 1 h 20 min". */
function easyRuns({ sessions }: Week): string {
  const easy = sessions.filter(({ hard }) => !hard);
  const long = easy.find(({ kind }) => kind === "long");
  const others = easy.filter((session) => session !== long);
  const [first] = others;
  return [
    ...(first === undefined ? [] : [`${counted(others.length, "easy run")} of ${duration(first.time)}`]),
    ...(long === undefined ? [] : [`a long run of ${duration(long.time)}`]),
  ].join(" and ");
}

/**
 * Spoken after an answer. It never repeats what was said of another week: it says what changed, or that nothing did.
 *
 * @param before the week that was on the page before the answer
 */
export function announcement(plan: PlannedWeek, isStale: boolean, unit: LengthUnit, before: PlannedWeek): string {
  if (isStale) return whoseWeek(plan, true) ?? "";
  const headlineOf = ({ week, input }: PlannedWeek): string => headlineSentence(week.headline, input.runs, unit);
  const headline = headlineOf(plan);
  if (headline !== headlineOf(before)) return headline;
  const easy = easyRuns(plan.week);
  const { hardSessions, hardTime } = plan.week.headline;
  const hard =
    hardTime === null ? "no hard session" : `${counted(hardSessions, "hard session")} of ${hardTimeWords(hardTime)}`;
  return easy === easyRuns(before.week) ? `The week stays as it was. ${headline}` : `Still ${hard}; now ${easy}.`;
}

/** The faster pace first, in whole seconds; nothing for a run by effort. */
const paceEnds = (range: PaceRange | null, unit: LengthUnit): string[] =>
  range === null
    ? ["", ""]
    : [range.fast, range.slow].map((each) => String(Math.round((each * metersPer[unit]) / 1000)));

/** One row a run; one value in a cell, as long and as far as the list of days has it. */
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
  const { runs } = extents(sessions, unit);
  const rows = sessions.map((session, index) => [
    dayName(session.day),
    sessionName(session.kind),
    session.hard ? "yes" : "no",
    String(60 * (runs[index]?.minutes ?? 0)),
    runs[index]?.length ?? "",
    ...paceEnds(session.paceRange, unit),
    session.steps.length > 1 ? recipe(session) : "",
  ]);
  return withModel({ columns, rows }, "computed paces, conventions of coaches");
}

/** Name of the file, without an ending: "week-4-runs". */
export const fileName = ({ sessions }: Week): string => `week-${sessions.length}-runs`;
