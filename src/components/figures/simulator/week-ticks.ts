/** The weeks along a plot. */
import type { Axis } from "../../../charts/LinePlot.tsx";
import { ticks } from "../../../charts/ticks.ts";

/** Every one, second or fourth, to the last. */
export function weekTicks(weeks: number): Axis["ticks"] {
  const last = Math.max(1, weeks);
  const step = last <= 6 ? 1 : last <= 12 ? 2 : 4;
  const values = Array.from({ length: Math.floor((last - 1) / step) + 1 }, (_, index) => index * step);
  // The last but one would touch the last.
  const clear = values.filter((value) => last - value >= step / 2);
  return ticks([...clear, last]);
}

export const weeksAxis = (weeks: number): Axis => ({ label: "weeks", ticks: weekTicks(weeks) });
