/** A session of the simulator in words. */
import type { SessionCourse, Tolerance } from "../../sim/index.ts";
import { clock, duration } from "../training/units.ts";

/** What is said of a session. Times in s. */
export interface SaidSession {
  /** Percent of VO2max. */
  readonly intensity: number;
  readonly form: "steady" | "repeats";
  readonly minutes: number;
  readonly reps: number;
  readonly work: number;
  readonly pause: number;
  readonly rest: "jog" | "stand";
}

/** "4 min", "90 s", "3:30 min", "1:00:05 h": nothing is rounded away. */
export function exactly(seconds: number): string {
  if (seconds % 60 === 0 && seconds > 0) return `${seconds / 60} min`;
  return seconds < 120 ? `${seconds} s` : `${clock(seconds)} ${seconds < 3600 ? "min" : "h"}`;
}

/** "45 min at 65 %", "5 × 4 min at 98 %". */
export const sessionLabel = ({ intensity, form, minutes, reps, work }: SaidSession): string =>
  `${form === "steady" ? `${minutes} min` : `${reps} × ${exactly(work)}`} at ${intensity} %`;

/** The same with what happens between repeats: "5 × 4 min at 98 %, jogging 3 min between". */
export function sessionWords(session: SaidSession): string {
  const { form, reps, pause, rest } = session;
  if (form === "steady" || reps === 1) return sessionLabel(session);
  const between = pause === 0 ? "no rest" : `${rest === "jog" ? "jogging" : "standing"} ${exactly(pause)}`;
  return `${sessionLabel(session)}, ${between} between`;
}

/** How a course ended. */
type Ended = Pick<SessionCourse, "failure" | "truncated">;

export interface SessionVerdict {
  /** Whether the session can be done, in one or two sentences. */
  readonly verdict: string;
  /** Whether the answer is no: from the model and from race times, or from the only one of them that has an answer. */
  readonly fails: boolean;
}

export interface HeldWords {
  /** How long the intensity can be held in one go, by the model and by the curve of race times. */
  readonly model: string;
  readonly races: string;
  /** Where the two differ by more than a quarter. */
  readonly differ: string | null;
}

const wholeOrClock = (seconds: number): string => (seconds >= 1200 ? duration(seconds) : `${clock(seconds)} min`);

function racesWords(intensity: number, seconds: number | null): string {
  if (seconds !== null) return `about ${wholeOrClock(seconds)}`;
  return intensity > 100 ? "beyond that curve, which begins at 3:30 min" : "longer than that curve, which ends at 4 h";
}

function modelWords({ time, verdict }: Tolerance): string {
  if (time === null) return "longer than an hour: this model cannot say";
  return `${wholeOrClock(time)}${verdict === "fitted" ? "" : ", outside the efforts that it was fitted to"}`;
}

/** How long the work of a session without breaks lasts, s; null where it has breaks. */
function withoutBreaks({ form, minutes, reps, work }: SaidSession): number | null {
  if (form === "steady") return 60 * minutes;
  return reps === 1 ? work : null;
}

/** What is said behind the session's name, with the sign or space between the two. */
function verdictOf(session: SaidSession, { failure, truncated }: Ended, races: number | null): SessionVerdict {
  const length = withoutBreaks(session);
  // Race times are those of one effort without a break: they say nothing about repeats.
  if (failure === null) {
    if (length !== null && races !== null && races < length) {
      const verdict = ` is longer than race times allow: about ${wholeOrClock(races)}. In this model you last longer than an hour.`;
      return { verdict, fails: true };
    }
    const verdict = truncated
      ? " can be held for its first hour; this model does not look further."
      : " can be held to its end in this model.";
    return { verdict, fails: false };
  }
  if (length !== null && races !== null && races >= length) {
    const verdict = `: this model fails after ${clock(failure.time)} min; race times give about ${wholeOrClock(races)}.`;
    return { verdict, fails: false };
  }
  return { verdict: ` ${failureWords(session, failure)}`, fails: true };
}

/** When the model fails, and race times say nothing else. */
function failureWords({ form, reps, pause }: SaidSession, failure: NonNullable<Ended["failure"]>): string {
  if (form === "steady" || reps === 1) return `cannot be held: this model fails after ${clock(failure.time)} min.`;
  // Bouts of work and recovery take turns, but for recoveries of no length, which are none.
  const repeat = pause === 0 ? failure.bout + 1 : Math.floor(failure.bout / 2) + 1;
  const where = pause > 0 && failure.bout % 2 === 1 ? "in the rest after" : "in";
  return `cannot be finished: this model fails ${where} repeat ${repeat} of ${reps}, ${clock(failure.time)} min from the start.`;
}

/**
 * Whether a session can be held.
 *
 * @param races s that its intensity can be held in one go by the curve of race times; null outside that curve
 */
export function sessionVerdict(session: SaidSession, course: Ended, races: number | null): SessionVerdict {
  const { verdict, fails } = verdictOf(session, course, races);
  return { verdict: `${sessionLabel(session)}${verdict}`, fails };
}

/**
 * How long an intensity can be held in one go, and how far two ways of asking agree.
 *
 * @param intensity percent of VO2max
 */
export const heldWords = (intensity: number, tolerance: Tolerance): HeldWords => ({
  model: modelWords(tolerance),
  races: racesWords(intensity, tolerance.durationCurve),
  differ: tolerance.differs
    ? "The two differ by more than a quarter, because each has its own 100 %. For a race time, trust the second."
    : null,
});
