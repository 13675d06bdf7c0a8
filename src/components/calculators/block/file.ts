/** The block as a file: fetched when somebody saves it. */
import type { PaceRange } from "../../../sim/training/paces.ts";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import { extents } from "../../../words/extents.ts";
import { dayName, sessionName } from "../../../words/session.ts";
import { metersPer, type LengthUnit } from "../../../words/units.ts";
import type { FileTable } from "../../kit/file-table.ts";
import { written } from "./written.ts";

/** The faster pace first; nothing for a run by effort. */
const paceEnds = (range: PaceRange | null, unit: LengthUnit): readonly (number | null)[] =>
  range === null ? [null, null] : [range.fast, range.slow].map((each) => (each * metersPer[unit]) / 1000);

/** One row a run, as it is shown. The last column is what the field of a day takes. */
export function blockFile(weeks: readonly BlockWeek[], unit: LengthUnit): FileTable {
  const columns = [
    { name: "week" },
    { name: "day" },
    { name: "run" },
    { name: "hard" },
    { name: "duration", unit: "s" },
    { name: "distance", unit },
    { name: "pace from", unit: `s/${unit}` },
    { name: "pace to", unit: `s/${unit}` },
    { name: "session" },
  ];
  const rows = weeks.flatMap(({ index, sessions }) => {
    const { runs } = extents(sessions, unit);
    return sessions.map((session, place) => [
      index + 1,
      dayName(session.day),
      sessionName(session.kind),
      session.hard ? "yes" : "no",
      60 * (runs[place]?.minutes ?? 0),
      runs[place]?.length ?? null,
      ...paceEnds(session.paceRange, unit),
      written(session),
    ]);
  });
  return { columns, rows };
}
