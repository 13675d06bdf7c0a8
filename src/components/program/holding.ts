/**
 * Whether an effort or a session can be held: one answer for all figures. Race times answer for an effort without a break; our
 * fatigue model answers where they have no time, and for repeats as a whole, which somebody has to simulate.
 */
import { durationAtIntensity, sustainableLimit, usualTolerance, type SessionCourse } from "../../sim/index.ts";
import { raceEnds } from "../../sim/tolerance/duration-curve.ts";
import { isUnbroken, workTime, type Session } from "../../sim/session/session.ts";

export interface Limit {
  /** s */
  readonly time: number;
  readonly by: "races" | "model";
}

/**
 * Whole percent of VO2max up to which any session of the controls can be held in one go: race times give four hours, the
 * longest that can be set, and our model finds no end.
 */
export const surelyHeldPercent = Math.floor(100 * raceEnds().slowest);

/**
 * How long an intensity can be held in one go; null where neither race times nor the model end. Falls with intensity.
 *
 * @param intensity fraction of VO2max
 */
export function limitAt(intensity: number): Limit | null {
  const races = durationAtIntensity(intensity);
  if (races !== null) return { time: races, by: "races" };
  const { time } = usualTolerance(intensity);
  return time === null ? null : { time, by: "model" };
}

/** The longest stretch without a break, s: the whole of a session in one go, or one repeat. */
export const longestStretch = (session: Session): number => (isUnbroken(session) ? workTime(session) : session.work);

/** Whether one stretch alone is longer than its effort can be held. */
export function isStretchTooLong(session: Session): boolean {
  const limit = limitAt(session.intensity);
  return limit !== null && limit.time < longestStretch(session);
}

/** Whether race times say so, and not our model alone. */
export const isTooLongForRaces = (session: Session): boolean =>
  limitAt(session.intensity)?.by === "races" && isStretchTooLong(session);

/** Whether only a simulation can tell: repeats that can be held one by one, at an effort at which fibers tire. */
export const needsSimulation = (session: Session): boolean =>
  !isUnbroken(session) && session.intensity > sustainableLimit && !isStretchTooLong(session);

/**
 * Whether a session can be held that was simulated. Race times are those of one effort without a break: they say nothing about
 * repeats.
 *
 * @param failure where the model ends it; null where it does not
 * @param races s that its intensity can be held in one go by race times; null where they have no time
 */
export const isHeld = (
  session: Session,
  failure: SessionCourse["failure"],
  races = durationAtIntensity(session.intensity),
): boolean => (isUnbroken(session) && races !== null ? workTime(session) <= races : failure === null);
