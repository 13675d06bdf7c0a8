/** The same sessions, spread or crowded, in Banister's model: computed while the page is built. */
import { fitnessFatigue } from "../../../sim/index.ts";
import { bestMeasured, hatle, type SessionGroup } from "./studies.ts";

/** Days after the last session that the picture shows. */
export const shownDays = 40;

/** Time constants of fitness and of tiredness, d: where the published fit began, and what it gave for its two runners. */
export const publishedTimes = [
  [45, 15],
  [50, 11],
  [40, 11],
] as const;

type Times = (typeof publishedTimes)[number];

/** A load of 1 for each session, as evenly as whole days allow; on some days of a crowded week two. */
export function loadsOf({ weeks }: Pick<SessionGroup, "weeks">): readonly number[] {
  const days = 7 * weeks;
  const before = (day: number): number => Math.floor((day * hatle.sessions) / days);
  return Array.from({ length: days }, (_, day) => before(day + 1) - before(day));
}

/** Performance from the last session on, day by day, in any unit. */
function courseOf(group: SessionGroup, [fitnessTime, fatigueTime]: Times): readonly number[] {
  const loads = loadsOf(group);
  const rest = Array.from({ length: shownDays }, () => 0);
  return fitnessFatigue([...loads, ...rest], { fitnessTime, fatigueTime })
    .slice(loads.length - 1)
    .map(({ performance }) => performance);
}

/** Change of VO2max by the model, percent, on each day after the last session. */
export type Courses = Readonly<Record<SessionGroup["id"], readonly number[]>>;

/** The one free number of the model, its scale, is set so that the spread sessions reach at best what they reached at best. */
export function coursesWith(times: Times): Courses {
  const [spread, crowded] = hatle.groups;
  const course = courseOf(spread, times);
  const scale = bestMeasured(spread) / Math.max(...course);
  const scaled = (values: readonly number[]): readonly number[] => values.map((each) => scale * each);
  return { spread: scaled(course), crowded: scaled(courseOf(crowded, times)) };
}
