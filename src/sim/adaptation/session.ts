/** A training session as the adaptation model sees it: how hard, and for how long. */
import { requireKeys } from "../numerics/limits.ts";
import { requireBetween } from "../numerics/range.ts";

export interface SessionPart {
  /** Fraction of VO2max, 0 to 3; above 1 it is demand. */
  readonly intensity: number;
  /** Time spent at that intensity, recoveries left out, s, 0 to 86,400. */
  readonly duration: number;
}

/** One stretch of work, or several; their order does not matter. */
export type TrainedSession = SessionPart | readonly SessionPart[];

/** Most work of one session, s. */
export const wholeDay = 86_400;

/** The parts of a session, each number read once. Throws a RangeError that begins with `name`. */
export function sessionParts(name: string, session: TrainedSession): readonly SessionPart[] {
  const several = Array.isArray(session);
  const given = several ? (session as readonly SessionPart[]) : [session as SessionPart];
  // Not `map`, which would pass over the holes of a sparse array.
  const parts = Array.from(given, (part, index) => {
    const where = several ? `${name}[${index}]` : name;
    requireKeys(where, part, ["intensity", "duration"]);
    return {
      intensity: requireBetween(`${where}.intensity`, part.intensity, 0, 3),
      duration: requireBetween(`${where}.duration`, part.duration, 0, wholeDay),
    };
  });
  requireBetween(`${name} (duration of all parts)`, timeFrom(parts, 0), 0, wholeDay);
  return parts;
}

/** Time at or above an intensity, s. */
export const timeFrom = (parts: readonly SessionPart[], intensity: number): number =>
  parts.reduce((sum, part) => (part.intensity >= intensity ? sum + part.duration : sum), 0);

/** The hardest minutes of a session, up to `limit` s of them. Adding work then never lowers any type's stimulus. */
export function hardestParts(parts: readonly SessionPart[], limit: number): readonly SessionPart[] {
  let left = limit;
  return parts
    .toSorted((a, b) => b.intensity - a.intensity)
    .map(({ intensity, duration }) => {
      const counted = Math.min(left, duration);
      left -= counted;
      return { intensity, duration: counted };
    });
}
