/** Whether a session's longest stretch without a break can be held at all. No whole session is simulated here. */
import { usualTolerance, type Tolerance } from "../../../sim/index.ts";
import type { Training } from "../../program/fields.ts";

/** A stretch that nobody can hold. */
export interface Refusal {
  readonly session: Training;
  /** Of the stretch that the session asks for, s: the whole of a steady session, or one repeat. */
  readonly asked: number;
  /** How long its effort can be held, by the model and by race times. */
  readonly tolerance: Tolerance;
}

/**
 * A stretch is refused where it is longer than the model and race times allow, or the one of them that has an answer. This
 * lets pass a session whose repeats can be held one by one but not all.
 *
 * @returns null for a session that is not refused
 */
export function refusalOf(session: Training): Refusal | null {
  const asked = session.form === "steady" ? session.duration : session.work;
  const tolerance = usualTolerance(session.intensity);
  const limits = [tolerance.time, tolerance.durationCurve].filter((time) => time !== null);
  return limits.length > 0 && asked > Math.max(...limits) ? { session, asked, tolerance } : null;
}
