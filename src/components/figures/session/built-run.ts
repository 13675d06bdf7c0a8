/** Runs of sessions that the figure is drawn with, simulated while the site is built. */
import { simulateSession } from "../../../sim/index.ts";
import { createCodec } from "../../kit/codec.ts";
import { courseRequest, runnerSession, sentRun, type RunnerSession, type SessionRun } from "./course.ts";
import { figure } from "./figure.ts";
import type { SessionState } from "./model.ts";

const run = (session: RunnerSession): SessionRun => {
  const { bouts, composition } = courseRequest(session);
  return sentRun({ session, course: simulateSession(bouts, composition) });
};

const { defaults } = createCodec(figure.fields);

/** Of the state that a page opens in. */
export const builtRun = (opening: SessionState): SessionRun => run(runnerSession(opening));

/** Of a preset, for the still picture. */
export const presetRun = (preset: string): SessionRun =>
  run(runnerSession({ ...defaults, ...figure.presets[preset]?.state }));
