/** The week as a file: fetched when somebody saves it. */
import type { PaceRange } from "../../../sim/training/index.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import { extents } from "../../../words/extents.ts";
import { dayName, recipe, sessionName } from "../../../words/session.ts";
import { metersPer, type LengthUnit } from "../../../words/units.ts";
import type { FileTable } from "../../kit/file-table.ts";

/** The faster pace first; nothing for a run by effort. */
const paceEnds = (range: PaceRange | null, unit: LengthUnit): readonly (number | null)[] =>
  range === null ? [null, null] : [range.fast, range.slow].map((each) => (each * metersPer[unit]) / 1000);

/** One row a run, as long and as far as the list of days has it. */
export function weekFile({ sessions }: Week, unit: LengthUnit): FileTable {
  const columns = [
    { name: "day" },
    { name: "run" },
    { name: "hard" },
    { name: "duration", unit: "s" },
    { name: "distance", unit },
    { name: "pace from", unit: `s/${unit}` },
    { name: "pace to", unit: `s/${unit}` },
    { name: "recipe" },
  ];
  const { runs } = extents(sessions, unit);
  const rows = sessions.map((session, index) => [
    dayName(session.day),
    sessionName(session.kind),
    session.hard ? "yes" : "no",
    60 * (runs[index]?.minutes ?? 0),
    runs[index]?.length ?? null,
    ...paceEnds(session.paceRange, unit),
    session.steps.length > 1 ? recipe(session) : null,
  ]);
  return { columns, rows };
}
