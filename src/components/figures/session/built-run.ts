/** The run of the session that the figure opens with, simulated while the site is built. */
import { simulateSession } from "../../../sim/index.ts";
import { createCodec } from "../../kit/codec.ts";
import { courseRequest, runnerSession, sentRun, type SessionRun } from "./course.ts";
import { figure } from "./figure.ts";

export function builtRun(): SessionRun {
  const session = runnerSession(createCodec(figure.fields).defaults);
  const { bouts, composition } = courseRequest(session);
  return sentRun({ session, course: simulateSession(bouts, composition) });
}
