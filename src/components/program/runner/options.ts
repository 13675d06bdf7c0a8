/** What the questions about a week offer. */
import type { WeekUnit } from "./answers.ts";

export const unitOptions: readonly (readonly [WeekUnit, string])[] = [
  ["km", "kilometers"],
  ["mi", "miles"],
  ["h", "hours (km)"],
  ["h-mi", "hours (miles)"],
];

/** The same where there is little room. */
export const shortUnitOptions: readonly (readonly [WeekUnit, string])[] = [
  ["km", "km"],
  ["mi", "miles"],
  ["h", "hours (km)"],
  ["h-mi", "hours (mi)"],
];

export const runOptions = Array.from({ length: 14 }, (_, index) => [String(index + 1), String(index + 1)] as const);
