/** Columns and cells that the tables of the model pages have in common. */
import { decimals, inDecimals } from "../../words/numbers.ts";
import type { Column, Several } from "../kit/table.ts";

/** Numbers with so many decimals. The page has their unit, if they have one, over all columns. */
export const numbers = (name: string, places: number, unit?: string): Column => ({
  name,
  ...(unit !== undefined && { unit }),
  show: inDecimals(places),
});

/** Percent: 58 is shown as "58 %". */
export const percents = (name: string, places = 0): Column => ({
  name,
  unit: "%",
  show: (value) => `${decimals(value, places)} %`,
});

/** Seconds, shown as minutes. */
export const minutes = (name: string, places: number, head = `${name}, min`): Column => ({
  name,
  unit: "s",
  head,
  show: (value) => decimals(value / 60, places),
});

/** The two ends of an interval: "17 to 59", for a column of the parts "from" and "to". */
export const ends = (low: number, high: number, show: (value: number) => string = String): Several => ({
  text: `${show(low)} to ${show(high)}`,
  values: [low, high],
});

/** "13:22 ± 4:30", for a column of the parts "" and "±". */
export const around = (mean: number, spread: number, show: (value: number) => string): Several => ({
  text: `${show(mean)} ± ${show(spread)}`,
  values: [mean, spread],
});
