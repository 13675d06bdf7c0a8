/** The next hard session, and when the one after it may come. */
import { plannedHardTime } from "../week/work.ts";
import type { BlockWeek, NextHard } from "./types.ts";

/** @param spacing days from a hard session to the next demanding day at least */
export function nextHardOf(weeks: readonly BlockWeek[], spacing: number): NextHard | null {
  for (const week of weeks) {
    const session = week.sessions.find(({ hard, kind }) => hard && kind !== "race");
    if (session === undefined) continue;
    const work = week.reasons.find((reason) => reason.rule === "work" && reason.kind === session.kind);
    const time = plannedHardTime(session);
    const next = 7 * week.index + session.day + spacing;
    return {
      week: week.index,
      day: session.day,
      session,
      time,
      allowed: work?.rule === "work" ? work.limit : time,
      earliestNext: { week: Math.floor(next / 7), day: next % 7 },
    };
  }
  return null;
}
