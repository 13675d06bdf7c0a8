/** The session over time as a table and as a file. */
import { decimals } from "../../../words/numbers.ts";
import { fiberTypes } from "../../../sim/index.ts";
import { withModel, type FileTable, type Table } from "../../kit/table.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { PictureCourse, SessionRun } from "./course.ts";

const whole = (share: number): string => decimals(100 * share, 0);

/** @param most rows, about; the last sample is always among them */
export function sessionTable({ samples }: Pick<PictureCourse, "samples">, most: number): Table {
  const every = Math.max(1, Math.ceil(samples.length / most));
  return {
    caption:
      "Share of each type’s fibers that are recruited, their mean activation, and force left, % (illustrative model)",
    columns: ["minutes", ...fiberTypes.flatMap((type) => [`${type} recruited`, `${type} activation`]), "force left"],
    rows: samples
      .filter((_, index) => index % every === 0 || index === samples.length - 1)
      .map((sample) => [
        decimals(sample.time / 60, 2),
        ...fiberTypes.flatMap((type) => [whole(sample[type].recruited), whole(sample[type].activation)]),
        whole(sample.capacity),
      ]),
  };
}

/** A file must say for itself which session it is, and whose fibers. */
export function sessionFile({ session, course }: SessionRun): FileTable {
  const { columns, rows } = sessionTable(course, Infinity);
  const about = {
    columns: [...columns, "session", "mix"],
    rows: rows.map((row) => [...row, sessionWords(session), session.mix]),
  };
  return withModel(about, "illustrative");
}
