/** A block: a row of weeks, each planned by the passes of `planWeek`. */
import { closestDays } from "../week/day-pattern.ts";
import { planWeek } from "../week/plan.ts";
import type { Week, WeekInput } from "../week/types.ts";
import { plannedHardTime } from "../week/work.ts";
import { requireBlockInput } from "./input.ts";
import type { Block, BlockInput, NextHard } from "./types.ts";

const defaultWeeks = 4;

function nextHard(week: Week): NextHard | null {
  const session = week.sessions.find(({ hard }) => hard);
  if (session === undefined) return null;
  const allowed = week.reasons.find((reason) => reason.rule === "work" && reason.kind === session.kind);
  const time = plannedHardTime(session);
  const next = session.day + Math.min(2, closestDays([session.day]) ?? 2);
  return {
    week: 0,
    day: session.day,
    session,
    time,
    allowed: allowed?.rule === "work" ? allowed.limit : time,
    earliestNext: { week: Math.floor(next / 7), day: next % 7 },
  };
}

/**
 * Plans a block of weeks.
 *
 * @param input see `BlockInput` for units and ranges
 * @throws RangeError that names the field, its value and what is allowed
 */
export function planBlock(input: BlockInput): Block {
  requireBlockInput(input);
  const { weeks = defaultWeeks, choice = "default" } = input;
  const week: WeekInput = {
    ...input,
    focus: choice === "default" || choice === "rotation" ? undefined : choice,
  };
  const planned = planWeek(week);
  return {
    weeks: Array.from({ length: weeks }, (_, index) => ({ ...planned, index, phase: "build" })),
    next: nextHard(planned),
    reasons: [],
  };
}
