/** A training session: how hard and for how long, in one go or in repeats. One type for models, links and words. */
import type { SessionPart } from "../adaptation/session.ts";
import { requireWhole } from "../numerics/range.ts";
import type { Bout } from "../tolerance/session-course.ts";

export const sessionForms = ["steady", "repeats"] as const;
type SessionForm = (typeof sessionForms)[number];

export const recoveryForms = ["jog", "stand"] as const;
type RecoveryForm = (typeof recoveryForms)[number];

/**
 * Both forms keep their numbers, so that a reader who switches from one to the other and back loses nothing: a steady
 * session uses `duration`, repeats use the four fields after it.
 */
export interface Session {
  /** Of the work, a fraction of VO2max, 0 to 3; above 1 it is speed over the speed at VO2max. */
  readonly intensity: number;
  readonly form: SessionForm;
  /** Of a steady session, s. */
  readonly duration: number;
  /** Number of repeats, a whole number from 1 to 200. */
  readonly repeats: number;
  /** Of one repeat, s. */
  readonly work: number;
  /** Between two repeats, s; 0 for none. */
  readonly recovery: number;
  /** What the runner does between two repeats. */
  readonly recoveryForm: RecoveryForm;
}

/** Intensity of a jog between repeats, fraction of VO2max: our convention. */
const jogIntensity = 0.5;

/** Most repeats that are simulated. */
const mostRepeats = 200;

/** Whether the work has no break: steady, or a single repeat. */
export const isUnbroken = ({ form, repeats }: Pick<Session, "form" | "repeats">): boolean =>
  form === "steady" || repeats === 1;

type Length = Pick<Session, "form" | "duration" | "repeats" | "work">;

/** Time at the session's intensity, s. */
export const workTime = ({ form, duration, repeats, work }: Length): number =>
  form === "steady" ? duration : repeats * work;

/** Time from the first step to the last, s. No recovery follows the last repeat. */
export const wholeTime = (session: Length & Pick<Session, "recovery">): number =>
  workTime(session) + (session.form === "steady" ? 0 : (session.repeats - 1) * session.recovery);

/** The session as `adapt` takes it: its work at its intensity, recoveries left out. */
export const workPart = (session: Session): SessionPart => ({
  intensity: session.intensity,
  duration: workTime(session),
});

/**
 * The session as `simulateSession` takes it: work and recovery by turns.
 *
 * @throws RangeError for a number of repeats that is not whole, below 1 or above 200
 */
export function boutsOf(session: Session): readonly Bout[] {
  const { intensity, form, duration, repeats, work, recovery, recoveryForm } = session;
  if (form === "steady") return [{ intensity, duration }];
  requireWhole("repeats", repeats, 1, mostRepeats);
  const rest: Bout = { intensity: recoveryForm === "jog" ? jogIntensity : 0, duration: recovery };
  return Array.from({ length: 2 * repeats - 1 }, (_, index) =>
    index % 2 === 0 ? { intensity, duration: work } : rest,
  ).filter(({ duration: length }) => length > 0);
}
