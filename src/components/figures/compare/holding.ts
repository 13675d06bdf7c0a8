/** Whether a session's longest stretch without a break can be held at all. No whole session is simulated here. */
import { usualTolerance, type Tolerance } from "../../../sim/index.ts";
import type { Training } from "../../program/fields.ts";
import { isStretchTooLong, longestStretch } from "../../program/holding.ts";

/** A stretch that nobody can hold. */
export interface Refusal {
  readonly session: Training;
  /** Of the stretch that the session asks for, s: the whole of a steady session, or one repeat. */
  readonly asked: number;
  /** How long its effort can be held, by the model and by race times. */
  readonly tolerance: Tolerance;
}

/** Lets pass a session whose repeats can be held one by one but not all. Null for a session that is not refused. */
export const refusalOf = (session: Training): Refusal | null =>
  isStretchTooLong(session)
    ? { session, asked: longestStretch(session), tolerance: usualTolerance(session.intensity) }
    : null;
