/** The range of a curve over the plausible values of the model's numbers, thinned for drawing. */
import type { UncertaintyBands } from "../../../sim/index.ts";
import type { AreaPoint } from "../../plot/marks/area.tsx";
import { curveOf } from "../../program/adaptation-curve.ts";
import { valueAt } from "../../plot/series.ts";
import type { OutcomeId } from "../../program/outcomes.ts";

/** Weeks, and the 5th and the 95th percentile in percent. */
export type Band = readonly AreaPoint[];
export type Bands = Readonly<Partial<Record<OutcomeId, Band>>>;

/** Runs of the model that a band is made of. */
export const draws = 200;
/** Any: the same one gives the same bands. */
export const seed = 1;

const tenth = (value: number): number => Math.round(10 * value) / 10;

/**
 * @param sampled a band with one value a day
 * @param trained days of training
 */
export function bandOf({ x, low, high }: Pick<UncertaintyBands, "x" | "low" | "high">, trained: number): Band {
  const days = x.map((day, index) => ({ day, low: low[index] ?? Number.NaN, high: high[index] ?? Number.NaN }));
  const highs = curveOf(days, trained, { value: (each) => each.high });
  return curveOf(days, trained, { value: (each) => each.low }).map(([week, percent], index) => [
    Math.round(100 * week) / 100,
    tenth(percent),
    tenth(highs[index]?.[1] ?? Number.NaN),
  ]);
}

/** The band's two ends at a week, percent; null where it has none. */
export function rangeAt(band: Band | undefined, week: number): readonly [low: number, high: number] | null {
  if (band === undefined) return null;
  const low = valueAt({ points: band.map(([x, value]) => [x, value] as const) }, week);
  const high = valueAt({ points: band.map(([x, , value]) => [x, value] as const) }, week);
  return low === null || high === null ? null : [low, high];
}
