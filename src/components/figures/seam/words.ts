/** What the cut muscle says: names of the fibers, its sentence, its announcement, its table and file. */
import { fiberTypes, type FiberType, type PerType } from "../../../sim/index.ts";
import { decimals, significant } from "../../../words/numbers.ts";
import { withModel, type Table } from "../../kit/table.ts";
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

/** @param share of the muscle that shows easy runs, a fraction */
export function shareShown(share: number): string {
  if (share === 1) return "easy runs only";
  if (share === 0) return "intervals only";
  if (share === 0.5) return "half easy runs, half intervals";
  return `${significant(100 * share)} % easy runs, ${significant(100 * (1 - share))} % intervals`;
}

/** What the line's slider says. */
export function shareSpoken(share: number): string {
  if (share === 1) return "All of the muscle after easy runs";
  if (share === 0) return "All of the muscle after intervals";
  const part = share === 0.5 ? "Half" : `${significant(100 * share)} percent`;
  return `${part} of the muscle after easy runs, the rest after intervals`;
}

/** What each plan is called: "Four easy runs of 45 min". */
export type PlanNames = Readonly<Record<keyof SeamGains, string>>;

export function seamTable({ easy, intervals }: SeamGains, names: PlanNames): Table {
  const row = (name: string, of: keyof PerType): string[] => [
    name,
    ...[easy[of], intervals[of]].map((gain) => decimals(100 * gain, 1)),
  ];
  return {
    caption: "Rise of endurance (oxidative capacity) after eight weeks of either plan, % (illustrative)",
    columns: ["fibers", names.easy, names.intervals],
    rows: [...fiberTypes.map((type) => row(`${typeWords[type]} (type ${type})`, type)), row("whole muscle", "whole")],
  };
}

export const seamFile = (gains: SeamGains, names: PlanNames): Pick<Table, "columns" | "rows"> =>
  withModel(seamTable(gains, names), "illustrative");
