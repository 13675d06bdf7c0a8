/** The session as a file: fetched when somebody saves it. */
import { withModel, type FileTable } from "../../kit/file-table.ts";
import { createCourseSource } from "../../program/session-course.ts";
import { sessionWords } from "../../program/session-words.ts";
import { courseRequest, type SessionRun } from "./course.ts";
import { figure } from "./figure.ts";
import { columns, timeColumn, values } from "./session-table.ts";

/**
 * The run with every moment that the model gives. A page is sent some of them, without the units: then the session is
 * simulated again. Rejects if that fails.
 *
 * @param source simulates the session. Default a worker
 */
export async function wholeRun(run: SessionRun, source = createCourseSource()): Promise<SessionRun> {
  if (run.course.samples.every(({ activation }) => activation !== undefined)) return run;
  return { ...run, course: (await source(courseRequest(run.session))) ?? run.course };
}

/** A file must say for itself which session it is, and whose fibers. */
export const sessionFile = ({ session, course }: SessionRun): FileTable =>
  withModel(
    { columns: [timeColumn, ...columns], rows: course.samples.map((sample) => [sample.time, ...values(sample)]) },
    figure,
    [
      [{ name: "session" }, sessionWords(session)],
      [{ name: "mix" }, session.mix],
    ],
  );
