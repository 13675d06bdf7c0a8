/** Changes to a session by hand or by a repair: each returns a new session. */
import { requireArray, requireObject, requireWhole, refusal } from "../../numerics/range.ts";
import { week as rules } from "../week/constants.ts";
import type { Runner } from "../week/runner.ts";
import { easyOn } from "../week/session.ts";
import type { Session, Step, Stretch } from "../week/types.ts";

const length = (step: Step, unit: keyof Stretch): number =>
  step.part === "repeats" ? step.count * step.work[unit] + (step.count - 1) * step.recovery[unit] : step[unit];

const withSteps = (session: Session, steps: readonly Step[]): Session => ({
  ...session,
  steps,
  time: steps.reduce((sum, step) => sum + length(step, "time"), 0),
  distance: steps.reduce((sum, step) => sum + length(step, "distance"), 0),
});

/**
 * The session with another number of repeats.
 *
 * @param session a planned one
 * @param at the place of the step in `session.steps`
 * @param count whole number from 1 to 60
 * @throws RangeError for a step that holds no repeats, and for a count out of range
 */
export function withRepeats(session: Session, at: number, count: number): Session {
  requireObject("session", session);
  requireArray("session.steps", session.steps);
  requireWhole("count", count, 1, 60);
  const found = session.steps[at];
  if (found?.part !== "repeats") throw refusal("at", at, "the place of a step with repeats");
  return withSteps(
    session,
    session.steps.map((step, index) => (index === at ? { ...found, count } : step)),
  );
}

/** The session with the longest work of one band cut to `time` s: fewer repeats, or a shorter one. */
export function withLessWork(session: Session, band: string, time: number): Session {
  return withSteps(
    session,
    session.steps.map((step): Step => {
      if (step.part !== "repeats" || step.band !== band) return step;
      const count = Math.floor((time / step.work.time) * (1 + 1e-9));
      if (count >= 1) return { ...step, count: Math.min(step.count, count) };
      // To whole minutes, where there is one.
      const shorter = Math.max(Math.min(60, time), Math.floor(time / 60) * 60);
      const share = shorter / step.work.time;
      return { ...step, count: 1, work: { time: shorter, distance: share * step.work.distance } };
    }),
  );
}

/** The same day as easy running, `most` s at most. A long run stays long, but is no demanding one any more. */
export function asEasy(session: Session, runner: Runner, most = Infinity): Session {
  const isLong = session.kind === "long";
  const time = Math.min(session.time, most, isLong ? rules.demandingRun : Infinity);
  return easyOn(session.day, { kind: isLong ? "long" : "easy", time, strides: 0 }, runner);
}

/** An easy or long run of `time` s in place of one of another length. */
export const ofLength = (session: Session, runner: Runner, time: number): Session =>
  easyOn(session.day, { kind: session.kind === "long" ? "long" : "easy", time, strides: 0 }, runner);
