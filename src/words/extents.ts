/** How long and how far the runs of a week are. Each run is rounded by itself, and the total is what the rounded runs add up to, from 10 on in whole km or mi. */
import { duration, metersPer, wholeMinutes, type LengthUnit } from "./units.ts";

interface Run {
  /** s. */
  readonly time: number;
  /** m. */
  readonly distance: number;
}

interface Extent {
  readonly minutes: number;
  /** "6.6", in the unit. */
  readonly length: string;
  /** "42 min, about 6.6 km". */
  readonly words: string;
}

export interface Extents {
  /** One for each run. */
  readonly runs: readonly Extent[];
  /** "3 h 12 min, about 30 km". */
  readonly total: string;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Parts of a km or mi that a distance is rounded to. */
const parts = 10;

/** Equal up to the last digits of arithmetic counts as equal: such runs are rounded alike. */
const rounded = (value: number): number => Math.round(Number(value.toFixed(6)));

/** Minutes are whole, and distances have tenths. */
export function extents(runs: readonly Run[], unit: LengthUnit): Extents {
  const lengths = runs.map(({ distance }) => distance / metersPer[unit]);
  const extent = (minutes: number, length: number): Extent => {
    const text = String(length / parts);
    return { minutes, length: text, words: `${duration(60 * minutes)}, about ${text} ${unit}` };
  };
  const minutes = runs.map(({ time }) => wholeMinutes(time));
  const distances = lengths.map((length) => rounded(parts * length));
  const far = sum(distances);
  return {
    runs: minutes.map((time, index) => extent(time, distances[index] ?? 0)),
    total: extent(sum(minutes), far < 10 * parts ? far : parts * Math.round(far / parts)).words,
  };
}
