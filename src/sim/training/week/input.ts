/** Checks what a week is planned from. */
import { requireBetween, requireObject, requireOneOf, requireWhole } from "../../numerics/range.ts";
import { vdot } from "../vdot.ts";
import type { Amount, WeekInput } from "./types.ts";

const experiences = ["under-6-months", "6-months-to-3-years", "over-3-years"] as const;
const focuses = ["threshold", "interval", "repetition"] as const;

/** The shortest run worth a day, m or s: also the least that the longest run of the last 30 days may be. */
const shortestRun = { distance: 500, time: 300 } as const;

/** The most runs that a weekly amount may be divided into. */
export const mostRuns = (weekly: Amount): number =>
  Math.min(
    14,
    Math.floor("distance" in weekly ? weekly.distance / shortestRun.distance : weekly.time / shortestRun.time),
  );

type Range = readonly [low: number, high: number];

function requireAmount(name: string, amount: Amount, distance: Range, time: Range): void {
  requireObject(name, amount);
  if ("distance" in amount) requireBetween(`${name}.distance`, amount.distance, ...distance);
  else requireBetween(`${name}.time`, amount.time, ...time);
}

/** Throws a RangeError that names the field, its value and what is allowed. */
export function requireWeekInput(input: WeekInput): void {
  requireObject("input", input);
  if (input.race !== null) {
    requireObject("race", input.race);
    vdot(input.race.distance, input.race.time);
  }
  requireAmount("weekly", input.weekly, [1000, 400_000], [600, 180_000]);
  requireWhole("runs", input.runs, 1, 14);
  const most = mostRuns(input.weekly);
  if (input.runs > most) {
    throw new RangeError(
      `runs is ${input.runs}; allowed in a week of ${JSON.stringify(input.weekly)} is a whole number from 1 to ${most}`,
    );
  }
  requireOneOf("experience", input.experience, experiences);
  if (input.longestRun !== undefined) {
    const { distance, time } = shortestRun;
    requireAmount("longestRun", input.longestRun, [distance, 200_000], [time, 86_400]);
  }
  if (input.focus !== undefined) requireOneOf("focus", input.focus, focuses);
  if (input.goal !== undefined) {
    requireObject("goal", input.goal);
    requireBetween("goal.timeInZoneShare", input.goal.timeInZoneShare, 0, 1);
  }
}
