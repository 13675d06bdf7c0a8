import {
  courseRequest,
  runnerSession,
  sentRun,
  type RunnerSession,
} from "../../../../src/components/figures/session/course.ts";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import type { SessionState } from "../../../../src/components/figures/session/model.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { simulateSession } from "../../../../src/sim/index.ts";

const runOf = (session: RunnerSession) => {
  const { bouts, composition } = courseRequest(session);
  return sentRun({ session, course: simulateSession(bouts, composition) });
};

/** What the page gives the view besides its scene: for the golden pictures. */
export const viewProps = (preset: Partial<SessionState>) => ({
  built: runOf(runnerSession({ ...createCodec(figure.fields).defaults, ...preset })),
  weekHref: "",
  timesHref: "",
  seamHref: "",
  blockHref: null,
});
