/** The hard running in a session. */
import { requireArray, requireBetween, requireObject } from "../../numerics/range.ts";
import type { CountedWork } from "../counting.ts";
import type { Session } from "./types.ts";

/** s: more than the slowest runner takes for the longest race, 200 km. */
const longestWork = 4 * 86_400;

/** What a session holds besides easy running, one entry for each step of repeats. Unchecked. */
export const worksOf = ({ steps }: Pick<Session, "steps">): readonly CountedWork[] =>
  steps.flatMap((step) =>
    step.part === "repeats"
      ? [{ band: step.band, time: step.count * step.work.time, distance: step.count * step.work.distance }]
      : [],
  );

/** s at hard effort in a session that was planned here. Unchecked. */
export const plannedHardTime = (session: Session): number =>
  session.hard ? worksOf(session).reduce((sum, { time }) => sum + time, 0) : 0;

/**
 * Time at hard effort in a session.
 *
 * @param session one of `planWeek`'s
 * @returns s, 0 for a session that is not hard
 * @throws RangeError for what is no session
 */
export function hardTime(session: Session): number {
  requireObject("session", session);
  for (const [index, step] of requireArray("session.steps", session.steps).entries()) {
    requireObject(`session.steps[${index}]`, step);
    if (step.part !== "repeats") continue;
    requireObject(`session.steps[${index}].work`, step.work);
    requireBetween(`session.steps[${index}].count`, step.count, 0, 1000);
    requireBetween(`session.steps[${index}].work.time`, step.work.time, 0, longestWork);
  }
  return plannedHardTime(session);
}
