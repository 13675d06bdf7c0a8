/** A session in words: what it is, whether it can be held, and how long its effort can. */
import { clock, spell } from "../../words/units.ts";
import type { SessionCourse, Tolerance } from "../../sim/index.ts";
import { isUnbroken, type Session } from "../../sim/session/session.ts";
import { isHeld, isTooLongForRaces } from "./holding.ts";

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
  /** Where the two differ by more than a quarter: which to trust. */
  readonly differ: string | null;
}

function racesWords(intensity: number, seconds: number | null): string {
  if (seconds !== null) return `about ${spell(seconds)}`;
  return intensity > 1 ? "under 3 min 30 s: no race times" : "over 4 h";
}

function modelWords({ time, verdict }: Tolerance): string {
  if (time === null) return "over an hour, where the model stops";
  return `${spell(time)}${verdict === "fitted" ? "" : " (never fitted to such an effort)"}`;
}

/** Where in the session the model fails: "after 6 min 54 s", "in repeat 3 of 5, 16 min 40 s from the start". */
export function failurePlace(session: Session, failure: NonNullable<Ended["failure"]>): string {
  const { repeats, recovery } = session;
  if (isUnbroken(session)) return `after ${spell(failure.time)}`;
  // Bouts of work and recovery take turns, but for recoveries of no length, which are none.
  const repeat = recovery === 0 ? failure.bout + 1 : Math.floor(failure.bout / 2) + 1;
  const where = recovery > 0 && failure.bout % 2 === 1 ? "in the rest after" : "in";
  return `${where} repeat ${repeat} of ${repeats}, ${spell(failure.time)} from the start`;
}

/** What a runner does with a session: "hold" one in one go, "finish" repeats. */
export const doWord = (session: Session): string => (isUnbroken(session) ? "hold" : "finish");

/** "Nobody can", or "In our model nobody can" where no race time says so. */
export const nobodyCan = (isByRaces: boolean): string => (isByRaces ? "Nobody can" : "In our model nobody can");

/** "Nobody can hold 45 min at 98 %", "In our model nobody can finish 5 × 4 min at 110 %". */
export const unheldWords = (session: Session): string =>
  `${nobodyCan(isTooLongForRaces(session))} ${doWord(session)} ${sessionLabel(session)}`;

/**
 * Whether a session can be held.
 *
 * @param races s that its intensity can be held in one go by the curve of race times; null outside that curve
 */
export function sessionVerdict(session: Session, { failure, truncated }: Ended, races: number | null): SessionVerdict {
  const label = sessionLabel(session);
  const fails = !isHeld(session, failure, races);
  // Race times say nothing about repeats.
  const raced = isUnbroken(session) ? races : null;
  if (failure === null) {
    if (fails && raced !== null) {
      const verdict = `${label} is longer than race times allow: about ${spell(raced)}. In our model you last longer than an hour.`;
      return { verdict, fails };
    }
    const verdict = truncated
      ? `You can ${doWord(session)} the first hour of ${label}. The model stops there.`
      : `You can ${doWord(session)} ${label}.`;
    return { verdict, fails };
  }
  if (!fails && raced !== null) {
    const verdict = `${label}: in our model you stop after ${spell(failure.time)}, but race times give about ${spell(raced)}.`;
    return { verdict, fails };
  }
  const verdict = `You cannot ${doWord(session)} ${label}. In our model you stop ${failurePlace(session, failure)}.`;
  return { verdict, fails };
}

/** Which to believe: runners who were timed near this effort, then race times, then our model. */
function differWords({ time, durationCurve }: Tolerance, hasRunners: boolean): string {
  const trust = hasRunners
    ? "Trust the timed runners most, then race times, then our model."
    : "Trust race times more than our model.";
  const sooner = time !== null && durationCurve !== null && time < durationCurve;
  return `${trust}${sooner ? " Race times are longer because the pace that they call 100 % is slower." : ""}`;
}

/**
 * How long an intensity can be held in one go, and how far two ways of asking agree.
 *
 * @param intensity fraction of VO2max
 * @param hasRunners whether runners were timed near it
 */
export const heldWords = (intensity: number, tolerance: Tolerance, hasRunners: boolean): HeldWords => ({
  model: modelWords(tolerance),
  races: racesWords(intensity, tolerance.durationCurve),
  differ: tolerance.differs ? differWords(tolerance, hasRunners) : null,
});
