/** The block as a file: fetched when somebody saves it. */
import type { AdaptationDay } from "../../../sim/index.ts";
import type { FileTable } from "../../kit/file-table.ts";
import { firstSession, secondSession } from "../../program/fields.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { BlockFigureState } from "./model.ts";
import { blockTable } from "./table.ts";

/** Every day with all settings in every row: a file must say for itself what it is about. */
export function blockFile(days: readonly AdaptationDay[], state: BlockFigureState): FileTable {
  const sessions = [firstSession(state), secondSession(state)].filter(({ perWeek }) => perWeek > 0);
  return {
    ...blockTable(days, 1),
    about: [
      [{ name: "training" }, sessions.map((each) => `${each.perWeek} a week: ${sessionWords(each)}`).join("; ")],
      [{ name: "weeks of training" }, state.weeks],
      [{ name: "weeks off" }, state.weeksOff],
      [{ name: "mix" }, state.mix],
    ],
  };
}
