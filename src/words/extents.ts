/** How long and how far the runs of a week are, rounded so that what is shown of them adds up to the total that is shown. */
import { duration, metersPer, type LengthUnit } from "./units.ts";

interface Run {
  /** s. */
  readonly time: number;
  /** m. */
  readonly distance: number;
}

export interface Extents {
  /** "42 min, about 6.6 km", one for each run. */
  readonly runs: readonly string[];
  /** "3 h 12 min, about 30 km". */
  readonly total: string;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Whole numbers that add up to the rounded sum: all are rounded down, but those up that lose most. */
export function apportioned(values: readonly number[]): readonly number[] {
  const lost = (index: number): number => (values[index] ?? 0) % 1;
  const missing = Math.round(sum(values)) - sum(values.map(Math.floor));
  const most = values.map((_, index) => index).sort((a, b) => lost(b) - lost(a));
  const raised = new Set(most.slice(0, missing));
  return values.map((value, index) => Math.floor(value) + (raised.has(index) ? 1 : 0));
}

/** Minutes are whole; distances have tenths as long as one of them is under 10. */
export function extents(runs: readonly Run[], unit: LengthUnit): Extents {
  const lengths = runs.map(({ distance }) => distance / metersPer[unit]);
  const parts = Math.min(...lengths) < 10 ? 10 : 1;
  const minutes = apportioned(runs.map(({ time }) => time / 60));
  const distances = apportioned(lengths.map((length) => parts * length));
  const words = (time: number, distance: number): string => `${duration(60 * time)}, about ${distance / parts} ${unit}`;
  return {
    runs: minutes.map((time, index) => words(time, distances[index] ?? 0)),
    total: words(sum(minutes), sum(distances)),
  };
}
