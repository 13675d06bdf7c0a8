/** Fifth pass: counts the week four ways. Counting looks at sessions; it never changes them. */
import { countSessions, type Counts } from "../counting.ts";
import type { Band } from "../zones.ts";
import { week } from "./constants.ts";
import type { Explained } from "./reason.ts";
import type { Session, WeekInput } from "./types.ts";
import { worksOf } from "./work.ts";

const goalOf = (session: Session): Band => (session.hard ? (worksOf(session)[0]?.band ?? "easy") : "easy");

/** The counts of the week, and whether it reaches the goal, where there is one. */
export function countsOf(goal: WeekInput["goal"], sessions: readonly Session[]): Explained<Counts> {
  const result = countSessions(
    sessions.map((session) => ({ ...session, goal: goalOf(session), work: worksOf(session) })),
  );
  if (goal === undefined) return { result, reasons: [] };
  const [asked, reached] = [goal.timeInZoneShare, result.timeInZone.article.hard];
  return { result, reasons: [{ rule: "goal", asked, reached, met: reached >= asked - week.goalTolerance }] };
}
