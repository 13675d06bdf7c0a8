/** Checks what a week is planned from. */
import { requireBetween, requireObject, requireOneOf, requireWhole } from "../../numerics/range.ts";
import { experiences, pacedKinds, type Amount, type WeekInput } from "./types.ts";

/** The shortest run worth a day, m or s: also the least that the longest run of the last 30 days may be. */
export const shortestRun = { distance: 500, time: 300 } as const;

/** The number of runs that a weekly amount may be divided into, at most. */
export const runsLimit = (weekly: Amount): number =>
  Math.min(
    14,
    Math.floor("distance" in weekly ? weekly.distance / shortestRun.distance : weekly.time / shortestRun.time),
  );

/** The least and the most that a week and its longest run may be, m or s. */
export const amountRanges = {
  weekly: { distance: [1000, 400_000], time: [600, 180_000] },
  longestRun: { distance: [shortestRun.distance, 200_000], time: [shortestRun.time, 86_400] },
} as const;

function requireAmount(name: keyof typeof amountRanges, amount: Amount): void {
  requireObject(name, amount);
  const { distance, time } = amountRanges[name];
  if ("distance" in amount) requireBetween(`${name}.distance`, amount.distance, distance[0], distance[1]);
  else requireBetween(`${name}.time`, amount.time, time[0], time[1]);
}

/**
 * Checks everything but the values of the race, which `vdot` checks.
 *
 * @throws RangeError that names the field, its value and what is allowed
 */
export function requireWeekInput(input: WeekInput): void {
  requireObject("input", input);
  if (input.race !== null) requireObject("race", input.race);
  requireAmount("weekly", input.weekly);
  if (input.longestRun !== undefined) requireAmount("longestRun", input.longestRun);
  requireWhole("runs", input.runs, 1, 14);
  const limit = runsLimit(input.weekly);
  if (input.runs > limit) {
    throw new RangeError(
      `runs is ${input.runs}; allowed in a week of ${JSON.stringify(input.weekly)} is a whole number from 1 to ${limit}`,
    );
  }
  requireOneOf("experience", input.experience, experiences);
  if (input.focus !== undefined) requireOneOf("focus", input.focus, pacedKinds);
  if (input.goal !== undefined) {
    requireObject("goal", input.goal);
    requireBetween("goal.timeInZoneShare", input.goal.timeInZoneShare, 0, 1);
  }
}
