/** The session as a file: fetched when somebody saves it. */
import type { FileTable } from "../../kit/file-table.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { SessionRun } from "./course.ts";
import { columns, timeColumn, values } from "./session-table.ts";

/** A file must say for itself which session it is, and whose fibers. */
export const sessionFile = ({ session, course }: SessionRun): FileTable => ({
  columns: [timeColumn, ...columns],
  rows: course.samples.map((sample) => [sample.time, ...values(sample)]),
  about: [
    [{ name: "session" }, sessionWords(session)],
    [{ name: "mix" }, session.mix],
  ],
});
