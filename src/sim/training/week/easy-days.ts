/** Third pass: divides what the hard sessions leave of the week among the long run and the other easy runs. */
import { week } from "./constants.ts";
import { sizeOf, sizeOfTime, type WeekContext } from "./context.ts";
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
function runLimitReason({ input: { longestRun } }: WeekContext, { run }: Limits): Reason {
  return run.by === "recent" && longestRun !== undefined
    ? { rule: "long-run-recent", longest: longestRun }
    : { rule: "long-run-time", limit: week.runTimeLimit };
}

/** The long run is the longest of the week, hard ones included, within its share where the number of runs allows it. */
export function easyDaysOf(
  context: WeekContext,
  limits: Limits,
  { runs: count, size: rest, longestHard }: EasyRoom,
): Explained<EasyDays> {
  const { size, input } = context;
  const { run, longRunShare } = limits;
  const runLimit = runLimitReason(context, limits);
  const shareLimit = longRunShare * size;
  // A hard session that shrank with the week may leave the runs a little under the limit. It is the reason all the same.
  const isReduced = size < sizeOf(input.weekly);
  // The hair lets a week that was reduced to full runs be seen as just that.
  const isFull = count * run.size <= rest * (1 + 1e-9);
  const even = isFull ? Math.min(run.size, rest / count) : rest / count;
  const reasons: Reason[] = [];
  if (isFull || even > shareLimit) {
    const left = isFull ? Math.max(0, rest - count * run.size) : 0;
    if (isFull || isReduced) reasons.push(runLimit);
    const length = even / size;
    if (length > longRunShare * (1 + 1e-9))
      reasons.push({ rule: "long-run-share-unreachable", share: longRunShare, runs: input.runs, length });
    return { result: { long: even, other: even, left }, reasons };
  }
  const wanted = Math.max((rest * week.longestOverEven) / (count - 1 + week.longestOverEven), longestHard);
  const long = Math.max(even, Math.min(wanted, shareLimit, run.size));
  if (long === shareLimit) reasons.push({ rule: "long-run-share", share: longRunShare });
  if (long === run.size || isReduced) reasons.push(runLimit);
  return { result: { long, other: count > 1 ? (rest - long) / (count - 1) : long, left: 0 }, reasons };
}

/** Whether the long run, at least as long as the longest hard session, would leave only very short easy runs. */
export function isCramped(room: EasyRoom, context: WeekContext, limits: Limits): boolean {
  const short = sizeOfTime(context, week.shortRun);
  const { other } = easyDaysOf(context, limits, room).result;
  return room.size - room.longestHard < (room.runs - 1) * short || (room.runs > 1 && other < short);
}
