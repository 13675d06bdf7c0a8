/** What the cut muscle says: names of the fibers, its sentence, its announcement and its table. */
import { fiberTypes, type FiberType, type PerType } from "../../../sim/index.ts";
import { decimals, inDecimals, significant } from "../../../words/numbers.ts";
import type { Table } from "../../kit/table.ts";
import type { PlanNames } from "../../program/two-weeks.ts";
import type { SeamGains } from "./gains.ts";

/** In a runner's word. */
export const typeWords: Readonly<Record<FiberType, string>> = { I: "slow", IIa: "fast", IIx: "fastest" };

/** "+37 %", "0 %". */
export function gainText(gain: number, places: 0 | 1 = 0): string {
  const text = decimals(100 * gain, places);
  return Number(text) === 0 ? "0 %" : `${gain > 0 ? "+" : ""}${text} %`;
}

/** Which fibers gain most from either plan. */
export function findingSentence({ easy, intervals }: SeamGains): string {
  const most = (gains: PerType): FiberType =>
    fiberTypes.reduce((best, type) => (gains[type] > gains[best] ? type : best));
  const part = (name: string, gains: PerType): string =>
    `${name} train the ${typeWords[most(gains)]} fibers most (${gainText(gains[most(gains)])})`;
  return `${part("Easy runs", easy)}, ${part("intervals", intervals)}.`;
}

/** How much of the muscle lies left of the line, beside its control. @param share of the muscle, a fraction */
export function shareShown(share: number): string {
  if (share === 1) return "easy runs only";
  if (share === 0) return "intervals only";
  return share === 0.5 ? "half and half" : `left: ${significant(100 * share)} % of the muscle`;
}

const gainsOf = (gains: PerType): string =>
  `slow fibers ${gainText(gains.I)}, fast ${gainText(gains.IIa)}, fastest ${gainText(gains.IIx)}`;

const partOf = (share: number): string => (share === 0.5 ? "Half" : `${significant(100 * share)} percent`);

/** What the cut muscle shows, as the line's slider says it and as the picture is called. */
export function shareSpoken(share: number, { easy, intervals }: SeamGains): string {
  if (share === 1) return `All of the muscle after easy runs: ${gainsOf(easy)}`;
  if (share === 0) return `All of the muscle after intervals: ${gainsOf(intervals)}`;
  return `${partOf(share)} of the muscle after easy runs: ${gainsOf(easy)}. The rest after intervals: ${gainsOf(intervals)}`;
}

/** The totals, which the slider does not say; where nobody has just heard the slider, with how much shows either plan. */
export function announcement(share: number, { easy, intervals }: SeamGains, isShareSpoken: boolean): string {
  const totals = `Whole muscle: ${gainText(easy.whole, 1)} after easy runs, ${gainText(intervals.whole, 1)} after intervals.`;
  if (isShareSpoken) return totals;
  const part = share === 0 ? "None" : share === 1 ? "All" : partOf(share);
  return `${part} of the muscle shows easy runs. ${totals}`;
}

const inFull = ({ sessions, dose }: PlanNames["easy"]): string => `${sessions} (${dose})`;

export function seamTable({ easy, intervals }: SeamGains, names: PlanNames): Table {
  const row = (name: string, of: keyof PerType) => [name, 100 * easy[of], 100 * intervals[of]];
  return {
    caption: "Rise of endurance (oxidative capacity) after eight weeks of either plan, % (illustrative)",
    columns: [
      { name: "fibers" },
      ...[names.easy, names.intervals].map((name) => ({ name: inFull(name), unit: "%", show: inDecimals(1) })),
    ],
    rows: [...fiberTypes.map((type) => row(`${typeWords[type]} (type ${type})`, type)), row("whole muscle", "whole")],
  };
}
