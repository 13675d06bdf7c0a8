/** Whether a session can be held at all, as far as one run in one go tells: fetched for sessions that may not be. */
import { durationAtIntensity, usualTolerance } from "../../../sim/index.ts";
import { isUnbroken, workTime, type Session } from "../../../sim/session/session.ts";

/**
 * True where race times end before a session without breaks does; where they do not reach, and for a single repeat, our
 * fatigue model must end before it too. Whether repeats as a whole can be finished takes a simulation; the figure about one
 * session runs it.
 */
export function isBeyondHolding(session: Session): boolean {
  const unbroken = isUnbroken(session);
  const length = unbroken ? workTime(session) : session.work;
  const races = durationAtIntensity(session.intensity);
  if (unbroken && races !== null) return races < length;
  const { time } = usualTolerance(session.intensity);
  return time !== null && time < length && (races === null || races < length);
}
