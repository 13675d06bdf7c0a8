/** One rule's curve of gains: what is drawn of it, and where its work becomes more than a session can hold. */
import type { GainAt } from "../../../sim/index.ts";
import type { Rule } from "../../program/gain-fields.ts";
import { longestTimes } from "./efforts.ts";

/**
 * How the work of a session stands to what can be held in one go: less, more (so only in repeats), or so many times more
 * that we take it as too much for one session even in repeats.
 */
export type Feasibility = "in one go" | "in repeats" | "too much";

/** Work of more than so many times what can be held in one go is too much: our convention, and the highest share on offer. */
export const mostTimes = 5;

const feasibilityOf = (time: number, longest: number | null): Feasibility => {
  if (longest === null || time <= longest) return "in one go";
  // A share of exactly five is not above it, whatever the last digit says.
  return time <= mostTimes * longest * (1 + 1e-9) ? "in repeats" : "too much";
};

export interface RuleCurve {
  readonly rule: Rule;
  /** At each effort drawn. */
  readonly gains: readonly GainAt[];
  /** The same with the steepest and with the mildest preference for hard-driven fibers. */
  readonly low: readonly GainAt[];
  readonly high: readonly GainAt[];
  /** With the same share of race times; nothing under another rule. */
  readonly byRaces: readonly GainAt[];
  /** Percent of VO2max from which on, all the way up, the work takes repeats; null where the hardest does not. */
  readonly repeatsFrom: number | null;
  /** Percent from which on it is too much. */
  readonly tooMuchFrom: number | null;
}

/** The first effort above the last one that is still feasible, if the work is not feasible there. */
function borderOf(gains: readonly GainAt[], isBelow: (feasibility: Feasibility) => boolean): number | null {
  const longest = longestTimes();
  const last = gains.findLastIndex(
    ({ time }, index) => time !== null && isBelow(feasibilityOf(time, longest[index] ?? null)),
  );
  const next = gains.slice(last + 1).find(({ time }) => time !== null);
  return next === undefined ? null : Math.round(100 * next.intensity);
}

export const ruleCurve = (curve: Omit<RuleCurve, "repeatsFrom" | "tooMuchFrom">): RuleCurve => ({
  ...curve,
  repeatsFrom: borderOf(curve.gains, (feasibility) => feasibility === "in one go"),
  tooMuchFrom: borderOf(curve.gains, (feasibility) => feasibility !== "too much"),
});

/** How the work stands at an effort, as the regions of the curve show it. */
export function feasibilityAt(
  { repeatsFrom, tooMuchFrom }: Pick<RuleCurve, "repeatsFrom" | "tooMuchFrom">,
  effort: number,
): Feasibility {
  const percent = Math.round(100 * effort);
  if (tooMuchFrom !== null && percent >= tooMuchFrom) return "too much";
  return repeatsFrom !== null && percent >= repeatsFrom ? "in repeats" : "in one go";
}

/** The part of the curve that somebody can run, without efforts that have no session. */
export const runnable = (curve: Pick<RuleCurve, "gains" | "repeatsFrom" | "tooMuchFrom">): readonly GainAt[] =>
  curve.gains.filter(
    ({ oxidative, intensity }) => oxidative !== null && feasibilityAt(curve, intensity) !== "too much",
  );
