/** What the axis can be read in: each scale's ticks along percent of VO2max, and what it calls a place. */
import { decimals, percent } from "../../../words/numbers.ts";
import type { Tick } from "../../plot/axis.ts";
import { readingAt, type HardLineData, type Reading } from "./data.ts";
import type { ScaleId } from "./figure.ts";

export interface AxisScale {
  /** Under the axis. */
  readonly label: string;
  /** By percent of VO2max. */
  readonly ticks: readonly Tick[];
  /** A place in words with its unit: "87 % heart rate"; null where the scale says nothing. @param border fraction of VO2max */
  readonly words: (border: number) => string | null;
  /** Words at the axis' right end, where it says nothing; null for a scale that covers the axis. */
  readonly gap: string | null;
}

const tens = Array.from({ length: 6 }, (_, index) => 60 + 10 * index);

/** "83 % of VO2max". @param border fraction of VO2max */
export const vo2maxWords = (border: number): string => `${percent(border)} of VO2max`;

/** In the choice of scales. */
export const scaleNames: Readonly<Record<ScaleId, string>> = {
  vo2max: "% of VO2max",
  "heart-rate": "heart rate",
  lactate: "lactate",
  pace: "pace, from a race of yours",
};

/** Where a place is read off the five zones: nothing where they say nothing. */
const written = (value: number | null, write: (value: number) => string): string | null =>
  value === null ? null : write(value);

/** But for paces, which hang on the runner: `untilRace` is their axis as long as no race tells them. */
export function axisScales(data: HardLineData): Readonly<Record<Exclude<ScaleId, "pace"> | "untilRace", AxisScale>> {
  const at = (border: number): Reading => readingAt(data, Math.round(100 * border));
  const vo2max: AxisScale = {
    label: "% of VO2max",
    ticks: tens.map((value) => ({ value, label: String(value) })),
    words: vo2maxWords,
    gap: null,
  };
  return {
    vo2max,
    untilRace: { ...vo2max, label: "% of VO2max, until you give a race" },
    "heart-rate": {
      label: "% of your highest heart rate",
      ticks: data.zoneBorders.map((border) => ({ value: border.at, label: decimals(border.heartRate, 0) })),
      words: (border) => written(at(border).heartRate, (rate) => `${decimals(rate, 0)} % heart rate`),
      gap: "no higher",
    },
    lactate: {
      label: "lactate in blood, mmol/L",
      ticks: data.zoneBorders.map((border) => ({ value: border.at, label: String(border.lactate) })),
      words: (border) => written(at(border).lactate, (level) => `${decimals(level, 1)} mmol/L`),
      gap: "not known",
    },
  };
}
