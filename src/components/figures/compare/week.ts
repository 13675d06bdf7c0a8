/** One side of the comparison: a week, and what the same block of such weeks makes of the muscle. */
import {
  adapt,
  distributedWeek,
  publishedDistributions,
  threeZones,
  type AdaptationDay,
  type Composition,
  type PublishedDistribution,
  type WeeklySession,
} from "../../../sim/index.ts";
import type { BlockState, Training } from "../../program/fields.ts";
import { daysOf, planOf, weeklyOf } from "../../program/weeks.ts";
import { hoursRange, type Side } from "./figure.ts";
import { refusalOf, type Refusal } from "./holding.ts";

export interface ComparedWeek {
  readonly side: Side;
  /** Null for the reader's own week. */
  readonly published: PublishedDistribution | null;
  /** The reader's own kinds of session in it; of a published pattern none. */
  readonly own: readonly Training[];
  /** Empty where there is no such session. */
  readonly sessions: readonly WeeklySession[];
  /** The first session that nobody can hold. */
  readonly refusal: Refusal | null;
  /** One state a day of the block; null for a week that is empty, or that nobody can run. */
  readonly days: readonly AdaptationDay[] | null;
}

/** Where the weeks come from. */
export interface Program {
  readonly session: Training;
  readonly second: Training;
  /** Of a published pattern, a week. */
  readonly hours: number;
}

/** The kinds of session in the reader's own week, or the one that is compared. */
function ownTraining(side: Side, { session, second }: Program): readonly Training[] {
  const kinds = side === "mine" ? [session, second] : side === "first" ? [session] : [second];
  return kinds.filter(({ perWeek }) => perWeek > 0);
}

export function comparedWeek(
  side: Side,
  program: Program,
  length: Pick<BlockState, "weeks" | "weeksOff">,
  composition: Composition,
): ComparedWeek {
  const published = publishedDistributions.find(({ id }) => id === side) ?? null;
  const own = published === null ? ownTraining(side, program) : [];
  const sessions = published === null ? weeklyOf(own) : distributedWeek(published, 3600 * program.hours);
  const refusal = own.map(refusalOf).find((found) => found !== null) ?? null;
  const isRun = sessions.length > 0 && refusal === null;
  const days = isRun ? adapt(planOf(length.weeks, sessions), { composition }, daysOf(length)) : null;
  return { side, published, own, sessions, refusal, days };
}

/** The stretches of work in a week, each with how often it is run. */
const partsOf = ({ sessions }: Pick<ComparedWeek, "sessions">) =>
  sessions.flatMap(({ session, perWeek }) => [session].flat().map((part) => ({ ...part, perWeek })));

/** Time of work a week, s: rests between repeats are left out. */
export const weeklyTime = (week: Pick<ComparedWeek, "sessions">): number =>
  partsOf(week).reduce((sum, { duration, perWeek }) => sum + duration * perWeek, 0);

/** Work of one zone in a week. */
export interface ZoneWork {
  readonly zone: (typeof threeZones)[number]["name"];
  /** s a week */
  readonly time: number;
  /** Of the week's work, 0 to 1. */
  readonly share: number;
}

/** Work a week in the three zones, the lowest first; easier running than the lowest zone counts as low, harder as high. */
export function zoneWork(week: Pick<ComparedWeek, "sessions">): readonly ZoneWork[] {
  const [, moderate, high] = threeZones;
  const zoneAt = (intensity: number) =>
    intensity < moderate.from ? "low" : intensity < high.from ? "moderate" : "high";
  const whole = weeklyTime(week);
  return threeZones.map(({ name: zone }) => {
    const sessions = partsOf(week)
      .filter(({ intensity }) => zoneAt(intensity) === zone)
      .map(({ perWeek, ...session }) => ({ session, perWeek }));
    const time = weeklyTime({ sessions });
    return { zone, time, share: whole === 0 ? 0 : time / whole };
  });
}

/** Whether two sides are one and the same week, by whatever name. */
export const isSameWeek = (a: ComparedWeek, b: ComparedWeek): boolean =>
  a.side === b.side || (a.sessions.length > 0 && JSON.stringify(a.sessions) === JSON.stringify(b.sessions));

/**
 * Hours of a published week that make it as long as the reader's own week beside it, to the minute.
 *
 * @param hours that are set
 * @returns null where there is nothing to even out: two weeks of one kind, a week that is not run, or hours out of range
 */
export function evenHours(a: ComparedWeek, b: ComparedWeek, hours: number): number | null {
  const own = [a, b].find(({ published, days }) => published === null && days !== null);
  if (own === undefined || (a.published === null) === (b.published === null)) return null;
  const { min, max } = hoursRange;
  // As a link holds it.
  const even = Number((Math.round(weeklyTime(own) / 60) / 60).toPrecision(12));
  return even < min || even > max || even === hours ? null : even;
}
