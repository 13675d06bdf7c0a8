/** A block as the rules of a check see it, and how a rule puts a repair together. */
import { contextOf } from "../../week/context.ts";
import { limitsOf, type Limits } from "../../week/limits.ts";
import { summaryOf } from "../../week/plan.ts";
import { runnerOf, type Runner } from "../../week/runner.ts";
import type { Session, Week } from "../../week/types.ts";
import type { CourseWeek } from "../course.ts";
import { ofLength } from "../edits.ts";
import type { Settled } from "../settled.ts";
import type { BlockWarning, Repair } from "../warning.ts";

export type Weeks = readonly (readonly Session[])[];

export interface CheckedWeek {
  readonly index: number;
  readonly sessions: readonly Session[];
  readonly course: CourseWeek;
  readonly runner: Runner;
  readonly limits: Limits;
  /** m: the week that its limits are shares of. */
  readonly size: number;
  readonly totals: Pick<Week, "time" | "distance" | "counts">;
}

export interface Checked {
  readonly answers: Settled;
  readonly all: Weeks;
  readonly weeks: readonly CheckedWeek[];
}

export type Rule = (checked: Checked) => readonly BlockWarning[];

/** Numbers are compared unrounded, with this much room. */
export const room = 1.005;

/** All sessions with one of them changed; null takes it out. */
export const replaced = (all: Weeks, old: Session, changed: Session | null): Weeks =>
  all.map((week) => week.flatMap((session) => (session === old ? (changed ?? []) : session)));

/** A repair that changes one session; null takes it out. */
export const repairOf = (
  all: Weeks,
  week: number,
  session: Session,
  action: Repair["action"],
  changed: Session | null,
): Repair => ({
  action,
  week,
  day: session.day,
  toDay: action === "moved" ? (changed?.day ?? null) : null,
  weeks: replaced(all, session, changed),
});

/** An easy run cut to `time` s. Null for a hard session, whose work is left as it is. */
export const shortened = (all: Weeks, { index, runner }: CheckedWeek, session: Session, time: number): Repair | null =>
  session.hard ? null : repairOf(all, index, session, "shortened", ofLength(session, runner, time));

/** A rule that looks at one session at a time. */
export const forEachSession =
  (rule: (session: Session, week: CheckedWeek, checked: Checked) => BlockWarning | null): Rule =>
  (checked) =>
    checked.weeks.flatMap((week) => week.sessions.flatMap((session) => rule(session, week, checked) ?? []));

/** One week of the block, with the limits that hold for it. */
export function checkedWeek(answers: Settled, course: CourseWeek, sessions: readonly Session[]): CheckedWeek {
  const { index, phase, share } = course;
  const totals = summaryOf(sessions, answers.runs);
  const runs = Math.max(answers.runs, sessions.length);
  const request = { ...answers, hardSessions: undefined, returning: phase === "return", runs };
  const runner = runnerOf(request).result;
  const asked = "distance" in answers.weekly ? answers.weekly.distance : answers.weekly.time * runner.easySpeed;
  // A run that was left out does not shrink what the others may hold, and neither does a race.
  const size = Math.max(totals.distance, asked * (phase === "race" || phase === "ill" ? 1 : share));
  const { result: limits } = limitsOf(contextOf({ ...request, weekly: { distance: size } }, runner, size));
  return { index, sessions, course, runner, limits, size, totals };
}
