/** A block as the page shows it: planned, changed by the reader, and checked. It runs in a worker, and in the build for the example. */
import { blockLimits, checkBlock } from "../../../sim/training/block/check/check.ts";
import { planBlock } from "../../../sim/training/block/plan.ts";
import type { BlockReason } from "../../../sim/training/block/reason.ts";
import type { BlockInput, BlockWeek, NextHard } from "../../../sim/training/block/types.ts";
import type { BlockWarning, Repair } from "../../../sim/training/block/warning.ts";
import type { Limits } from "../../../sim/training/week/limits.ts";
import { runnerOf } from "../../../sim/training/week/runner.ts";
import type { HardKind, Session } from "../../../sim/training/week/types.ts";
import { hardTime } from "../../../sim/training/week/work.ts";
import { duration } from "../../../words/units.ts";
import { countsOf, editedWeeks, editsFrom } from "./edited-weeks.ts";
import { editsText, readEdits, type RunCounts } from "./edits.ts";
import { repeatsWords, type FirstHard } from "./words.ts";

/** Plain data, for the way to a worker. */
export interface BlockRequest {
  readonly input: BlockInput;
  /** As a link has them. */
  readonly edits: string;
}

/** A repair as the changes that it makes. */
export interface ShownRepair extends Pick<Repair, "action" | "week" | "day" | "toDay"> {
  /** What the session is then: "5 × 1000 m", "1 h 40 min"; null where it has gone. */
  readonly result: string | null;
  /** As a link has them. */
  readonly edits: string;
}

export interface ShownWarning extends Omit<BlockWarning, "repair"> {
  readonly repair: ShownRepair | null;
}

export interface PlannedBlock {
  /** With the reader's changes. */
  readonly weeks: readonly BlockWeek[];
  /** Of the plan without them. */
  readonly counts: RunCounts;
  readonly first: FirstHard | null;
  /** Of each week as it is shown. */
  readonly limits: readonly Limits[];
  readonly reasons: readonly BlockReason[];
  /** The most serious first. */
  readonly warnings: readonly ShownWarning[];
}

/** The limit of one session at its effort, s; null where there is none. */
const limitOf = ({ kind }: Session, { work }: Limits): number | null =>
  kind in work ? work[kind as HardKind].time : null;

/** The first hard run: the planner's own, or that of the block as the reader changed it. */
function firstHard(next: NextHard | null, weeks: readonly BlockWeek[], limits: readonly Limits[]): FirstHard | null {
  const all = weeks.flatMap((week) => week.sessions.map((session) => ({ week, session })));
  const found = all.find(({ session }) => session.hard);
  if (found === undefined) return null;
  const { session, week } = found;
  if (next !== null && next.week === week.index && next.session === session) return next;
  const limit = limits[week.index];
  const after = session.day + 2;
  return {
    week: week.index,
    day: session.day,
    session,
    time: hardTime(session),
    allowed: limit === undefined ? null : limitOf(session, limit),
    earliestNext: { week: week.index + Math.floor(after / 7), day: after % 7 },
  };
}

/** The hard run of a day, or else its longest one, in a few words. */
function resultOf({ action, week, day, toDay, weeks }: Repair): string | null {
  const runs = (weeks[week] ?? []).filter((session) => session.day === (toDay ?? day));
  const run = runs.find(({ hard }) => hard) ?? runs.toSorted((a, b) => b.time - a.time)[0];
  if (run === undefined) return null;
  return action === "fewer-repeats" ? repeatsWords(run) : duration(run.time);
}

/** What is changed may change the limits, which depend on the week: the same repair is made again until it holds. */
function repaired(input: BlockInput, asked: Pick<BlockWarning, "rule" | "week" | "day">, repair: Repair): Repair {
  const { rule, week, day } = asked;
  const next = checkBlock(input, repair.weeks).find(
    (other) => other.rule === rule && other.week === week && other.day === day,
  )?.repair;
  // Each round takes something away, so this ends.
  return next?.action === repair.action && next.action !== "moved" ? repaired(input, asked, next) : repair;
}

export function plannedBlock({ input, edits: text }: BlockRequest): PlannedBlock {
  const { weeks: plan, next, reasons } = planBlock(input);
  const edits = readEdits(text);
  const weeks = editedWeeks(plan, edits, runnerOf(input).result);
  const sessions = weeks.map((week) => week.sessions);
  const limits = blockLimits(input, sessions);
  const warnings = checkBlock(input, sessions).map(({ repair: first, ...warning }): ShownWarning => {
    if (first === null) return { ...warning, repair: first };
    const repair = repaired(input, warning, first);
    const { action, week, day, toDay } = repair;
    const changed = editsText(editsFrom(plan, weeks, edits, repair.weeks));
    return { ...warning, repair: { action, week, day, toDay, result: resultOf(repair), edits: changed } };
  });
  return { weeks, counts: countsOf(plan), first: firstHard(next, weeks, limits), limits, reasons, warnings };
}
