/** One week counted four ways, each under both schemes of zones. */
import { requireArray, requireBetween, requireObject, requireOneOf } from "../numerics/range.ts";
import { sharesOf, type Amounts } from "./shares.ts";
import { bands, zoneOf, type Band, type Scheme } from "./zones.ts";

export interface CountedWork {
  readonly band: Band;
  /** s at the band. */
  readonly time: number;
  /** m at the band. */
  readonly distance: number;
}

export interface CountedSession {
  /** What the session was for; this gives it its one color. */
  readonly goal: Band;
  /** s, everything included. */
  readonly time: number;
  /** m, everything included. */
  readonly distance: number;
  /** Running above easy; what is left of the session is easy. Sums to at most the session. */
  readonly work: readonly CountedWork[];
}

/** Shares of 1 (all 0 for an empty week). `hard` is the share the scheme calls hard: its high zone. */
export interface Count extends Amounts {
  readonly hard: number;
}

export const countMethods = ["sessions", "sessionTime", "timeInZone", "distance"] as const;
export type CountMethod = (typeof countMethods)[number];
export type Counts = Readonly<Record<CountMethod, Readonly<Record<Scheme, Count>>>>;

type Entry = readonly [band: Band, amount: number];

function countBy(entries: readonly Entry[], scheme: Scheme): Count {
  const amounts = { low: 0, moderate: 0, high: 0 };
  for (const [band, amount] of entries) amounts[zoneOf(band, scheme)] += amount;
  const shares = sharesOf(amounts) ?? amounts;
  return { ...shares, hard: shares.high };
}

const both = (entries: readonly Entry[]): Record<Scheme, Count> => ({
  article: countBy(entries, "article"),
  seiler: countBy(entries, "seiler"),
});

function inZone(sessions: readonly CountedSession[], unit: "time" | "distance"): Entry[] {
  return sessions.flatMap((session): Entry[] => {
    const work = session.work.reduce((sum, part) => sum + part[unit], 0);
    // Rounding may leave a hair less than nothing.
    const rest: Entry = ["easy", Math.max(0, session[unit] - work)];
    return [rest, ...session.work.map((part): Entry => [part.band, part[unit]])];
  });
}

function requireSession(name: string, session: CountedSession): void {
  requireObject(name, session);
  requireOneOf(`${name}.goal`, session.goal, bands);
  for (const [index, part] of requireArray(`${name}.work`, session.work).entries()) {
    requireObject(`${name}.work[${index}]`, part);
    requireOneOf(`${name}.work[${index}].band`, part.band, bands);
  }
  for (const unit of ["time", "distance"] as const) {
    requireBetween(`${name}.${unit}`, session[unit], 0, 1e9);
    const work = session.work.map((part, index) =>
      requireBetween(`${name}.work[${index}].${unit}`, part[unit], 0, 1e9),
    );
    const sum = work.reduce((total, part) => total + part, 0);
    requireBetween(`the sum of ${name}.work by ${unit}`, sum, 0, session[unit] * (1 + 1e-9));
  }
}

/**
 * The intensity of a week by number of sessions (each has the color of its goal), by session time (its whole duration
 * takes that color), by time in zone, and by distance in zone. Source: seiler2010, sylta2014.
 *
 * @param sessions any number of them; times and distances from 0 to 1e9
 * @throws RangeError for what is no session, no band or no number in range, and where the work exceeds its session
 */
export function countIntensity(sessions: readonly CountedSession[]): Counts {
  // Not forEach: it would skip the holes of a sparse array.
  for (const [index, session] of requireArray("sessions", sessions).entries()) {
    requireSession(`sessions[${index}]`, session);
  }
  return countSessions(sessions);
}

/** The same, unchecked. */
export function countSessions(sessions: readonly CountedSession[]): Counts {
  return {
    sessions: both(sessions.map((session) => [session.goal, 1])),
    sessionTime: both(sessions.map((session) => [session.goal, session.time])),
    timeInZone: both(inZone(sessions, "time")),
    distance: both(inZone(sessions, "distance")),
  };
}
