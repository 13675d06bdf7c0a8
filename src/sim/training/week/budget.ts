/** The week as the reader gave it (distance or time), the limits of one run, and what one hard session may hold. */
import { longRunShare, sessionCaps, type Binding, type SessionCaps } from "../caps.ts";
import { caps as capRules, week } from "./constants.ts";
import type { Runner } from "./runner.ts";
import type { Amount, HardKind, Stretch, WeekInput } from "./types.ts";

export type Measure = "distance" | "time";

export const measureOf = (amount: Amount): Measure => ("distance" in amount ? "distance" : "time");
export const sizeOf = (amount: Amount): number => ("distance" in amount ? amount.distance : amount.time);
export const amountOf = (measure: Measure, size: number): Amount =>
  measure === "distance" ? { distance: size } : { time: size };

export interface Budget {
  readonly measure: Measure;
  /** The planned week in its measure. */
  readonly size: number;
  /** s, all of it at easy speed. */
  readonly time: number;
  readonly caps: SessionCaps | null;
  /** No run longer than this, s and m. */
  readonly limit: Stretch;
  /** The share of the week for one long run. In a week of hours, by its distance at easy speed, as for the caps. */
  readonly share: number;
}

export function budgetOf(input: WeekInput, runner: Runner, size: number): Budget {
  const measure = measureOf(input.weekly);
  const distance = measure === "distance" ? size : size * runner.easySpeed;
  const { longestRun } = input;
  const recent = { time: Infinity, distance: Infinity, ...longestRun };
  return {
    measure,
    size,
    time: distance / runner.easySpeed,
    caps: runner.paced && sessionCaps({ weeklyDistance: distance, vdot: runner.paced.vdot }),
    limit: { time: Math.min(week.longRunTime, recent.time), distance: recent.distance },
    share: longRunShare(distance),
  };
}

/** The size of `distance` m at easy speed, in the measure of the week. Faster running takes less time than this. */
export const easySize = ({ measure }: Budget, runner: Runner, distance: number): number =>
  measure === "time" ? distance / runner.easySpeed : distance;

/** The longest easy run, in the measure of the week. */
export function longestEasy(budget: Budget, runner: Runner): number {
  const time = Math.min(budget.limit.time, budget.limit.distance / runner.easySpeed);
  return budget.measure === "time" ? time : time * runner.easySpeed;
}

/**
 * The most of the week, as `easySize`, that one hard session may take: so much that the long run can stay the longest in
 * time and in distance.
 */
export function hardSize(budget: Budget, runs: number, runner: Runner): number {
  const { size, share } = budget;
  const even = size / runs;
  const ofWeek = runs >= week.shareFromRuns ? Math.min(share * size, week.longestOverEven * even) : even;
  return Math.min(ofWeek, longestEasy(budget, runner));
}

export interface Allowance {
  /** s at the effort. */
  readonly time: number;
  readonly by: Binding | "ceiling" | "effort-share";
}

const capName = { threshold: "T", interval: "I", repetition: "R" } as const;

/** The hard running that one session of a kind may hold. */
export function allowanceOf(kind: HardKind, budget: Budget, runner: Runner): Allowance {
  const ceiling: Allowance = { time: week.ceiling[kind], by: "ceiling" };
  const least = (other: Allowance): Allowance => (other.time <= ceiling.time ? other : ceiling);
  if (kind === "fartlek" || budget.caps === null || runner.paced === null) {
    const share = kind === "threshold" ? week.effortShare.threshold : week.effortShare.fartlek;
    return least({ time: share * budget.time, by: "effort-share" });
  }
  const cap = budget.caps[capName[kind]];
  return least({ time: cap.time, by: cap.binding });
}

/** Which rule the longest run of the week meets first. */
export const limitRule = ({ limit }: Budget, runner: Runner): "time" | "recent" =>
  Math.min(limit.time, limit.distance / runner.easySpeed) < capRules.L.time ? "recent" : "time";
