/** The session as a file: fetched when somebody saves it. */
import { decimals } from "../../../words/numbers.ts";
import { withModel, type FileTable } from "../../kit/table.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { SessionRun } from "./course.ts";
import { columns, values } from "./session-table.ts";

/** A file must say for itself which session it is, and whose fibers. */
export function sessionFile({ session, course }: SessionRun): FileTable {
  const about = {
    columns: ["seconds", ...columns, "session", "mix"],
    rows: course.samples.map((sample) => [
      decimals(sample.time, 0).replaceAll(",", ""),
      ...values(sample),
      sessionWords(session),
      session.mix,
    ]),
  };
  return withModel(about, "illustrative");
}
