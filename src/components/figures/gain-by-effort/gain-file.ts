/** The file of gains, which must say for itself what they are of: fetched when somebody saves it. */
import { withModel, type FileTable } from "../../kit/table.ts";
import { workTime } from "../../../sim/session/session.ts";
import { firstSession, secondSession, type Training } from "../../program/fields.ts";
import { sessionWords } from "../../program/session-words.ts";
import { gainRows, type RuleCurves } from "./gain-table.ts";
import type { GainByEffortState } from "./model.ts";

const aWeek = (session: Training): string => `${session.perWeek} a week: ${sessionWords(session)}`;

export function gainFile(state: GainByEffortState, curves: RuleCurves): FileTable {
  const { weeks, mix, share, cost, easyMinutes, perWeek2 } = state;
  const first = firstSession(state);
  const about: readonly (readonly [column: string, value: string])[] = [
    ["equal minutes, s", String(workTime(first))],
    ["equal share of what can be held, %", String(Math.round(100 * share))],
    ["equal cost, s of easy running", String(60 * easyMinutes)],
    ["cost by", cost],
    ["sessions a week", String(first.perWeek)],
    ["beside", perWeek2 > 0 ? aWeek(secondSession(state)) : "nothing"],
    ["weeks", String(weeks)],
    ["mix", mix],
  ];
  const { columns, rows } = gainRows(curves);
  return withModel(
    {
      columns: [...columns, ...about.map(([column]) => column)],
      rows: rows.map((row) => [...row, ...about.map(([, value]) => value)]),
    },
    "illustrative",
  );
}
