/** Checks what a week is planned from. */
import { requireBetween, requireWhole } from "../../numerics/range.ts";
import { vdot } from "../vdot.ts";
import type { Amount, WeekInput } from "./types.ts";

const experiences = ["under-6-months", "6-months-to-3-years", "over-3-years"];
const focuses = ["threshold", "interval", "repetition"];

type Range = readonly [low: number, high: number];

function requireAmount(name: string, amount: Amount, distance: Range, time: Range): void {
  if ("distance" in amount) requireBetween(`${name}.distance`, amount.distance, ...distance);
  else requireBetween(`${name}.time`, amount.time, ...time);
}

function requireOneOf(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) {
    throw new RangeError(
      `${name} is ${JSON.stringify(value)}; allowed is ${allowed.map((one) => `"${one}"`).join(", ")}`,
    );
  }
}

/** Throws a RangeError that names the field, its value and what is allowed. */
export function requireWeekInput(input: WeekInput): void {
  if (input.race !== null) vdot(input.race.distance, input.race.time);
  requireAmount("weekly", input.weekly, [1000, 400_000], [600, 180_000]);
  requireWhole("runs", input.runs, 1, 14);
  requireOneOf("experience", input.experience, experiences);
  if (input.longestRun !== undefined) requireAmount("longestRun", input.longestRun, [500, 200_000], [300, 86_400]);
  if (input.focus !== undefined) requireOneOf("focus", input.focus, focuses);
  if (input.goal !== undefined) requireBetween("goal.timeInZoneShare", input.goal.timeInZoneShare, 0, 1);
}
