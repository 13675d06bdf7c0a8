/** Third pass: divides what the hard sessions leave of the week among the long run and the other easy runs. */
import { week } from "./constants.ts";
import { amountOf, sizeOf, sizeOfTime, timeOfSize, type WeekContext } from "./context.ts";
import type { EasyRoom } from "./easy-room.ts";
import type { Limits } from "./limits.ts";
import type { Explained, Reason } from "./reason.ts";

/** Sizes are in the measure of the week. */
export interface EasyDays {
  readonly long: number;
  /** Each other easy run. */
  readonly other: number;
  /** What does not fit into runs of the longest allowed length. */
  readonly left: number;
}

/** The limit of one run that comes first. */
function runLimitReason({ input: { longestRun, growth } }: WeekContext, { run }: Limits): Reason {
  if (run.by === "growth" && growth !== undefined) return { rule: "long-run-growth", distance: growth };
  return run.by === "recent" && longestRun !== undefined
    ? { rule: "long-run-recent", longest: longestRun }
    : { rule: "long-run-time", limit: week.runTimeLimit };
}

/** Why the long run is as long as its own limit. */
function longLimitReason(context: WeekContext, { long: { by, share } }: Limits, size: number): Reason {
  const limit = amountOf(context, share * context.size);
  const time = timeOfSize(context, size);
  switch (by) {
    case "share":
      return { rule: "long-run-share", share, limit };
    case "kept":
      return { rule: "long-run-kept", share, limit, kept: amountOf(context, size) };
    case "marathon":
      return { rule: "long-run-marathon", share: size / context.size, usualShare: share, limit, time };
    case "asked":
      return { rule: "long-run-asked", time, limit: week.runTimeLimit };
  }
}

/**
 * The long run is the longest of the week, hard ones included, within its limit where the number of runs allows it. A
 * marathoner's, or one that was asked for, is as long as its limit if the other runs do not become very short.
 */
export function easyDaysOf(
  context: WeekContext,
  limits: Limits,
  { runs: count, size: rest, longestHard }: EasyRoom,
): Explained<EasyDays> {
  const { size, input } = context;
  const { run, long: longLimit } = limits;
  const runLimit = runLimitReason(context, limits);
  const isAsked = longLimit.by === "asked";
  const isGoal = isAsked || longLimit.by === "marathon";
  const most = isAsked ? longLimit.size : Math.min(longLimit.size, run.size);
  const capacity = Math.max(run.size, isAsked ? most : 0) + (count - 1) * run.size;
  // A hard session that shrank with the week may leave the runs a little under the limit. It is the reason all the same.
  const isReduced = size < sizeOf(input.weekly);
  // The hair lets a week that was reduced to full runs be seen as just that.
  const isFull = capacity <= rest * (1 + 1e-9);
  const reasons: Reason[] = [];
  if (isFull || rest / count > longLimit.size) {
    const even = isFull ? Math.min(run.size, rest / count) : rest / count;
    const long = isFull ? Math.max(even, capacity - count * run.size + even) : even;
    const left = isFull ? Math.max(0, rest - capacity) : 0;
    if (isFull || isReduced) reasons.push(runLimit);
    const length = long / size;
    if (length > longLimit.share * (1 + 1e-9))
      reasons.push({ rule: "long-run-share-unreachable", share: longLimit.share, runs: input.runs, length });
    return { result: { long, other: count > 1 ? even : long, left }, reasons };
  }
  const even = rest / count;
  // In proportion to the week and not to what hard sessions leave of it: a larger week has no shorter long run.
  const uncramped = rest - (count - 1) * Math.min(even, sizeOfTime(context, 2 * week.shortRun));
  const proportion = isGoal ? most : (week.longestOverEven * size) / input.runs;
  const wanted = Math.max(Math.min(proportion, uncramped), longestHard);
  const long = Math.max(even, Math.min(wanted, most));
  if (long === longLimit.size || (isGoal && long > longLimit.share * size))
    reasons.push(longLimitReason(context, limits, long));
  if ((!isAsked && long === run.size) || isReduced) reasons.push(runLimit);
  return { result: { long, other: count > 1 ? (rest - long) / (count - 1) : long, left: 0 }, reasons };
}

/** Whether the long run, at least as long as the longest hard session, would leave only very short easy runs. */
export function isCramped(room: EasyRoom, context: WeekContext, limits: Limits): boolean {
  const short = sizeOfTime(context, week.shortRun);
  const { other } = easyDaysOf(context, limits, room).result;
  return room.size - room.longestHard < (room.runs - 1) * short || (room.runs > 1 && other < short);
}
