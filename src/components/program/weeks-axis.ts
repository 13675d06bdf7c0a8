/** The weeks along a plot. */
import type { Axis, Tick } from "../plot/axis.ts";

/** Every one, second or fourth week, and the last. */
function weekTicks(weeks: number): readonly Tick[] {
  const last = Math.max(1, weeks);
  const step = last <= 6 ? 1 : last <= 12 ? 2 : 4;
  const values = Array.from({ length: Math.floor((last - 1) / step) + 1 }, (_, index) => index * step);
  // The last but one would touch the last.
  const clear = values.filter((value) => last - value >= step / 2);
  return [...clear, last].map((value) => ({ value, label: String(value) }));
}

/** @param weeks of the whole block; one without weeks still has an axis */
export const weeksAxis = (weeks: number): Axis => ({
  domain: [0, Math.max(1, weeks)],
  label: "weeks",
  ticks: weekTicks(weeks),
});
