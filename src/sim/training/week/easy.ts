/** Divides what the hard sessions leave of the week among the long run and the other easy runs. */
import { week } from "../constants.ts";
import { limitRule, longestEasy, type Budget } from "./budget.ts";
import type { Note } from "./notes.ts";
import type { Runner } from "./runner.ts";
import type { Amount } from "./types.ts";

/** In the measure of the week. */
export interface EasyRuns {
  readonly long: number;
  readonly other: number;
  readonly notes: readonly Note[];
  /** What does not fit into runs of the longest allowed length. */
  readonly left: number;
}

/**
 * @param rest of the week, in its measure
 * @param count easy runs with the long one, at least 1
 * @param longestHard size of the longest hard session: the long run is at least as long
 */
export function easyRuns(
  rest: number,
  count: number,
  longestHard: number,
  budget: Budget,
  runner: Runner,
  runs: number,
  recent: Amount | undefined,
): EasyRuns {
  const most = longestEasy(budget, runner);
  const bound: Note =
    recent !== undefined && limitRule(budget) === "recent"
      ? { rule: "long-run-recent", longest: recent }
      : { rule: "long-run-time", limit: budget.limit.time };
  if (count * most <= rest) return { long: most, other: most, notes: [bound], left: rest - count * most };

  const even = rest / count;
  const shareLimit = budget.share * budget.size;
  if (even > shareLimit) {
    const note: Note = { rule: "long-run-share-unreachable", share: budget.share, runs, length: even / budget.size };
    return { long: even, other: even, notes: [note], left: 0 };
  }
  const wanted = Math.max((rest * week.longestOverEven) / (count - 1 + week.longestOverEven), longestHard);
  const long = Math.max(even, Math.min(wanted, shareLimit, most));
  const notes: Note[] = [];
  if (long === shareLimit) notes.push({ rule: "long-run-share", share: budget.share });
  if (long === most) notes.push(bound);
  return { long, other: count > 1 ? (rest - long) / (count - 1) : long, notes, left: 0 };
}
