/** Checks a block that was edited by hand: warnings by rule, each with its numbers, its source and a repair. */
import { requireArray, requireObject, requireWhole } from "../../../numerics/range.ts";
import { requireWeekInput } from "../../week/input.ts";
import type { Limits } from "../../week/limits.ts";
import { hardTime } from "../../week/work.ts";
import type { Session } from "../../week/types.ts";
import { courseOf } from "../course.ts";
import { requireBlockInput } from "../input.ts";
import { settled, type Settled } from "../settled.ts";
import type { BlockInput } from "../types.ts";
import type { BlockWarning } from "../warning.ts";
import { checkedWeek, type CheckedWeek, type Rule } from "./checked.ts";
import { beforeRace, spacing, twoADay } from "./day-rules.ts";
import { beginnerHard, illRun, repeatLength, runTime, workLimit } from "./session-rules.ts";
import { hardCount, hardShare, longestGrowth, longShare, monotony, noHard, weekJump } from "./week-rules.ts";

const rules: readonly Rule[] = [
  illRun,
  beginnerHard,
  twoADay,
  beforeRace,
  spacing,
  hardCount,
  workLimit,
  repeatLength,
  runTime,
  longestGrowth,
  longShare,
  weekJump,
  hardShare,
  noHard,
  monotony,
];

const severities = ["stop", "warning", "note"];

function requireSessions(weeks: readonly (readonly Session[])[], count: number): void {
  requireArray("sessions", weeks);
  requireWhole("length of sessions", weeks.length, count, count);
  for (const [week, list] of weeks.entries()) {
    for (const [index, session] of requireArray(`sessions[${week}]`, list).entries()) {
      requireWhole(`sessions[${week}][${index}].day`, requireObject(`sessions[${week}][${index}]`, session).day, 0, 6);
      hardTime(session);
    }
  }
}

/** The weeks with the limits that hold for their sessions. */
function checkedWeeks(
  input: BlockInput,
  sessions: readonly (readonly Session[])[],
): { readonly answers: Settled; readonly weeks: readonly CheckedWeek[] } {
  requireBlockInput(input);
  requireWeekInput({ ...input });
  const { result: answers } = settled(input);
  const course = courseOf(answers);
  requireSessions(sessions, course.length);
  return { answers, weeks: course.map((one, index) => checkedWeek(answers, one, sessions[index] ?? [])) };
}

/**
 * The upper limits of each week of a block, edited or not: those that `checkBlock` holds its sessions against. A run that
 * was left out does not make them smaller. Source: daniels2014, ours.
 *
 * @param input what the block was planned from
 * @param sessions those of each week, as many weeks as `planBlock` gives
 * @throws RangeError that names the field, its value and what is allowed
 */
export const blockLimits = (input: BlockInput, sessions: readonly (readonly Session[])[]): readonly Limits[] =>
  checkedWeeks(input, sessions).weeks.map(({ limits }) => limits);

/**
 * Checks the sessions of a block, edited or not.
 *
 * @param input what the block was planned from
 * @param sessions those of each week, as many weeks as `planBlock` gives
 * @returns the most serious first
 * @throws RangeError that names the field, its value and what is allowed
 */
export function checkBlock(input: BlockInput, sessions: readonly (readonly Session[])[]): readonly BlockWarning[] {
  const { answers, weeks } = checkedWeeks(input, sessions);
  return rules
    .flatMap((rule) => rule({ answers, all: sessions, weeks }))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
