/** What the axis can be read in: each scale's ticks along percent of VO2max, and what it calls a place. */
import { fiveZoneBorders, heartRateShare, lactateLevel } from "../../../sim/index.ts";
import { decimals } from "../../../words/numbers.ts";
import { percent } from "../../../words/recruitment.ts";
import type { Tick } from "../../plot/axis.ts";
import { borderRange, type ScaleId } from "./figure.ts";

export interface AxisScale {
  /** Under the axis. */
  readonly label: string;
  /** By percent of VO2max. */
  readonly ticks: readonly Tick[];
  /** A place in words: "87 % of your highest heart rate"; null where the scale says nothing. @param border fraction of VO2max */
  readonly words: (border: number) => string | null;
  /** The same, short enough for the handle. */
  readonly short: (border: number) => string | null;
  /** Words at the axis' right end, where it says nothing; null for a scale that covers the axis. */
  readonly gap: string | null;
}

const tens = Array.from({ length: 6 }, (_, index) => 60 + 10 * index);

/** The five zones' borders on the axis, but for the lowest, which lies beside it. */
const bordersOn = (label: (border: (typeof fiveZoneBorders)[number]) => string): readonly Tick[] =>
  fiveZoneBorders
    .filter(({ intensity }) => 100 * intensity >= borderRange.min)
    .map((border) => ({ value: Math.round(1000 * border.intensity) / 10, label: label(border) }));

const written = (value: number | null, write: (value: number) => string): string | null =>
  value === null ? null : write(value);

const lactateText = (level: number): string => decimals(level, 1);

/** In the choice of scales. */
export const scaleNames: Readonly<Record<ScaleId, string>> = {
  vo2max: "% of VO2max",
  "heart-rate": "heart rate",
  lactate: "lactate",
  pace: "pace, from a race of yours",
};

/** But for paces, which hang on the runner. */
export const axisScales: Readonly<Record<Exclude<ScaleId, "pace">, AxisScale>> = {
  vo2max: {
    label: "% of VO2max",
    ticks: tens.map((value) => ({ value, label: String(value) })),
    words: (border) => `${percent(border)} of VO2max`,
    short: percent,
    gap: null,
  },
  "heart-rate": {
    label: "% of your highest heart rate",
    ticks: bordersOn(({ heartRate }) => String(Math.round(100 * heartRate))),
    words: (border) => written(heartRateShare(border), (share) => `${percent(share)} of your highest heart rate`),
    short: (border) => written(heartRateShare(border), (share) => `${percent(share)} heart rate`),
    gap: "no higher rate",
  },
  lactate: {
    label: "lactate in blood, mmol/L",
    ticks: bordersOn(({ lactate }) => String(lactate)),
    words: (border) => written(lactateLevel(border), (level) => `${lactateText(level)} mmol/L of lactate`),
    short: (border) => written(lactateLevel(border), (level) => `${lactateText(level)} mmol/L`),
    gap: "not known",
  },
};
