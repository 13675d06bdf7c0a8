/** The numbers that a reader sees first. */
import { week } from "./constants.ts";
import { closestDays } from "./day-pattern.ts";
import type { Headline, Session } from "./types.ts";
import { plannedHardTime } from "./work.ts";

/** @param runs the number of runs that was asked for */
export function headlineOf(sessions: readonly Session[], runs: number): Headline {
  const hard = sessions.filter((session) => session.hard);
  const times = hard.map(plannedHardTime);
  return {
    hardSessions: hard.length,
    hardTime: hard.length === 0 ? null : { least: Math.min(...times), most: Math.max(...times) },
    paceRange: hard[0]?.paceRange ?? null,
    daysUntilNext: closestDays(hard.map(({ day }) => day)),
    eightyTwenty: runs >= week.headlineRuns,
  };
}
