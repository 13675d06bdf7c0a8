/** The block as a file: fetched when somebody saves it. */
import type { AdaptationDay } from "../../../sim/index.ts";
import { withModel, type Table } from "../../kit/table.ts";
import { firstSession, secondSession } from "../../program/fields.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { BlockFigureState } from "./model.ts";
import { blockTable } from "./table.ts";

/** Every day with all settings in every row: a file must say for itself what it is about. */
export function blockFile(days: readonly AdaptationDay[], state: BlockFigureState): Pick<Table, "columns" | "rows"> {
  const { columns, rows } = blockTable(days, 1);
  const sessions = [firstSession(state), secondSession(state)].filter(({ perWeek }) => perWeek > 0);
  const about = [
    ["training", sessions.map((each) => `${each.perWeek} a week: ${sessionWords(each)}`).join("; ")],
    ["weeks of training", String(state.weeks)],
    ["weeks off", String(state.weeksOff)],
    ["mix", state.mix],
  ] as const;
  return withModel(
    {
      columns: [...columns, ...about.map(([column]) => column)],
      rows: rows.map((row) => [...row, ...about.map(([, value]) => value)]),
    },
    "illustrative",
  );
}
