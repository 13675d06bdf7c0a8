/** Divides what the hard sessions leave of the week among the long run and the other easy runs. */
import { limitRule, longestEasy, type Budget } from "./budget.ts";
import { week } from "./constants.ts";
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

/** The limit of one run that comes first. */
export const limitNote = (budget: Budget, runner: Runner, recent: Amount | undefined): Note =>
  recent !== undefined && limitRule(budget, runner) === "recent"
    ? { rule: "long-run-recent", longest: recent }
    : { rule: "long-run-time", limit: budget.limit.time };

/**
 * @param rest of the week, in its measure
 * @param count easy runs with the long one, at least 1
 * @param longestHard `easySize` of the longest hard session: the long run is at least as long
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
  const bound = limitNote(budget, runner, recent);
  // The hair lets a week that was reduced to full runs be seen as just that.
  const full = count * most <= rest * (1 + 1e-9);
  const even = full ? Math.min(most, rest / count) : rest / count;
  const left = full ? Math.max(0, rest - count * most) : 0;
  const shareLimit = budget.share * budget.size;
  if (full || even > shareLimit) {
    const notes: Note[] = full ? [bound] : [];
    // Of what is left over the week shrinks: the share is that of the week that comes of it.
    const length = even / (budget.size - left);
    if (length > budget.share * (1 + 1e-9))
      notes.push({ rule: "long-run-share-unreachable", share: budget.share, runs, length });
    return { long: even, other: even, notes, left };
  }
  const wanted = Math.max((rest * week.longestOverEven) / (count - 1 + week.longestOverEven), longestHard);
  const long = Math.max(even, Math.min(wanted, shareLimit, most));
  const notes: Note[] = [];
  if (long === shareLimit) notes.push({ rule: "long-run-share", share: budget.share });
  if (long === most) notes.push(bound);
  return { long, other: count > 1 ? (rest - long) / (count - 1) : long, notes, left: 0 };
}
