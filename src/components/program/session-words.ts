/** A session in words: what it is, whether it can be held, and how long its effort can. */
import { clock, duration } from "../../words/units.ts";
import type { SessionCourse, Tolerance } from "../../sim/index.ts";
import { isUnbroken, workTime, type Session } from "../../sim/session/session.ts";

/** "4 min", "90 s", "3:30 min", "1:00:05 h": nothing is rounded away. */
export function exactly(seconds: number): string {
  if (seconds % 60 === 0 && seconds > 0) return `${seconds / 60} min`;
  return seconds < 120 ? `${seconds} s` : `${clock(seconds)} ${seconds < 3600 ? "min" : "h"}`;
}

/** "45 min at 65 %", "5 × 4 min at 98 %". */
export const sessionLabel = ({ intensity, form, duration: time, repeats, work }: Session): string =>
  `${form === "steady" ? `${time / 60} min` : `${repeats} × ${exactly(work)}`} at ${Math.round(100 * intensity)} %`;

/** The same with what happens between repeats: "5 × 4 min at 98 %, jogging 3 min between". */
export function sessionWords(session: Session): string {
  const { recovery, recoveryForm } = session;
  if (isUnbroken(session)) return sessionLabel(session);
  const between =
    recovery === 0 ? "no rest" : `${recoveryForm === "jog" ? "jogging" : "standing"} ${exactly(recovery)}`;
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

/** "5:53 min", from twenty minutes on "1 h 7 min". */
export const wholeOrClock = (seconds: number): string =>
  seconds >= 1200 ? duration(seconds) : `${clock(seconds)} min`;

function racesWords(intensity: number, seconds: number | null): string {
  if (seconds !== null) return `about ${wholeOrClock(seconds)}`;
  return intensity > 1 ? "beyond that curve, which begins at 3:30 min" : "longer than that curve, which ends at 4 h";
}

function modelWords({ time, verdict }: Tolerance): string {
  if (time === null) return "longer than an hour: this model cannot say";
  return `${wholeOrClock(time)}${verdict === "fitted" ? "" : ", outside the efforts that it was fitted to"}`;
}

/** What is said behind the session's name, with the sign or space between the two. */
function verdictOf(session: Session, { failure, truncated }: Ended, races: number | null): SessionVerdict {
  const length = isUnbroken(session) ? workTime(session) : null;
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
  const verdict = ` cannot be ${unableWord(session)}: this model fails ${failurePlace(session, failure)}.`;
  return { verdict, fails: true };
}

/** Where in the session the model fails: "after 6:54 min", "in repeat 3 of 5, 16:40 min from the start". */
export function failurePlace(session: Session, failure: NonNullable<Ended["failure"]>): string {
  const { repeats, recovery } = session;
  if (isUnbroken(session)) return `after ${clock(failure.time)} min`;
  // Bouts of work and recovery take turns, but for recoveries of no length, which are none.
  const repeat = recovery === 0 ? failure.bout + 1 : Math.floor(failure.bout / 2) + 1;
  const where = recovery > 0 && failure.bout % 2 === 1 ? "in the rest after" : "in";
  return `${where} repeat ${repeat} of ${repeats}, ${clock(failure.time)} min from the start`;
}

/** What cannot be done with a session that fails: "held", "finished". */
export const unableWord = (session: Session): string => (isUnbroken(session) ? "held" : "finished");

/**
 * Whether a session can be held.
 *
 * @param races s that its intensity can be held in one go by the curve of race times; null outside that curve
 */
export function sessionVerdict(session: Session, course: Ended, races: number | null): SessionVerdict {
  const { verdict, fails } = verdictOf(session, course, races);
  return { verdict: `${sessionLabel(session)}${verdict}`, fails };
}

/**
 * How long an intensity can be held in one go, and how far two ways of asking agree.
 *
 * @param intensity fraction of VO2max
 */
export const heldWords = (intensity: number, tolerance: Tolerance): HeldWords => ({
  model: modelWords(tolerance),
  races: racesWords(intensity, tolerance.durationCurve),
  differ: tolerance.differs
    ? "The two differ by more than a quarter, because each has its own 100 %. For a race time, trust the second."
    : null,
});
