/** Four easy runs beside three interval sessions, fiber type by fiber type: what the answer of question 1 draws. */
import { decimals } from "../../../words/numbers.ts";
import { adaptationStudies, type PerType } from "../../../sim/index.ts";
import type { Axis } from "../../plot/axis.ts";
import { barRows, type Bar, type BarRow } from "../../plot/marks/bar-rows.tsx";
import { risesOf } from "./setup-course.ts";
import { setups } from "./setups.ts";

/** Rise of oxidative capacity after the eight weeks, fractions. */
export const rises = { easy: risesOf(setups.equal[0]), intervals: risesOf(setups.equal[1]) };

/** Average of many studies and what is printed behind its ±, fractions. */
export function averageOf(arm: "endurance" | "high-intensity intervals"): { value: number; spread: number } {
  const study = adaptationStudies.find((each) => each.source === "molmen2024" && each.arm === arm);
  const { measured = null, spread = null } = study?.findings[0] ?? {};
  if (measured === null || spread === null) throw new Error(`no average of ${arm}`);
  return { value: measured, spread };
}

/** "+25 %" */
export const gainWords = (fraction: number): string => {
  const text = decimals(100 * fraction, 0);
  return text === "0" ? "0 %" : `+${text} %`;
};

const barsOf = (type: keyof PerType): readonly [easy: Bar, intervals: Bar] => [
  { value: 100 * rises.easy[type], label: `easy runs ${gainWords(rises.easy[type])}`, look: "soft" },
  { value: 100 * rises.intervals[type], label: `intervals ${gainWords(rises.intervals[type])}` },
];
const withAverage = (bar: Bar, arm: Parameters<typeof averageOf>[0]): Bar => {
  const { value, spread } = averageOf(arm);
  return {
    ...bar,
    measured: { value: 100 * value, low: 100 * (value - spread), high: 100 * (value + spread) },
  };
};
const [easy, intervals] = barsOf("whole");

const rows: readonly BarRow[] = [
  {
    label: "Whole muscle (dots: averages of studies)",
    tone: "tone-ink",
    bars: [withAverage(easy, "endurance"), withAverage(intervals, "high-intensity intervals")],
  },
  { label: "Slow fibers (type I)", tone: "type-I", bars: barsOf("I") },
  { label: "Fast fibers (type IIa)", tone: "type-IIa", bars: barsOf("IIa") },
  { label: "Fastest fibers (type IIx)", tone: "type-IIx", bars: barsOf("IIx") },
];

/** The picture, whole: the same in the answer and in the list of figures. */
export const picture = {
  title: `Gain after eight weeks. ${rows
    .map(({ label, bars }) => `${label}: ${bars.map((bar) => bar.label).join(", ")}`)
    .join(". ")}.`,
  // Behind the longest bar is room for its words.
  x: { domain: [0, 90], label: "rise of oxidative capacity, %", ticks: [0, 20, 40, 60, 80] } satisfies Axis,
  y: { domain: [0, 1], label: "", ticks: [] } satisfies Axis,
  margin: { left: 8, right: 8, top: 8 },
  height: 316,
  marks: [barRows(rows)],
};
