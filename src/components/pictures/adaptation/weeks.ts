/** Gains from weeks of training in the adaptation model, as the rows of a table. */
import { adapt, compositions } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { numbers } from "../columns.ts";

export interface Week {
  readonly name: string;
  /** Fraction of VO2max. */
  readonly intensity: number;
  /** Of work in a session. */
  readonly minutes: number;
  readonly perWeek: number;
}

const [composition] = compositions;

function risesAfter(days: number, { intensity, minutes, perWeek }: Week): number[] {
  const sessions = [{ session: { intensity, duration: 60 * minutes }, perWeek }];
  const end = adapt([{ days, sessions }], { composition }, days).at(-1);
  const { I, IIa, IIx, whole } = end?.oxidative ?? { I: 0, IIa: 0, IIx: 0, whole: 0 };
  return [I, IIa, IIx, whole].map((rise) => 100 * rise);
}

/** Rise of oxidative capacity per type after `count` weeks of each kind, from untrained, with cap and gate on. */
export const riseTable = (caption: string, count: number, weeks: readonly Week[]): Table => ({
  caption,
  columns: [
    { name: "week" },
    ...["type I", "type IIa", "type IIx", "whole muscle"].map((name) => numbers(name, 0, "%")),
  ],
  rows: weeks.map((week) => [week.name, ...risesAfter(7 * count, week)]),
});
