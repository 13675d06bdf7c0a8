/** The course of a block as a table, with all that the model follows. */
import { decimals } from "../../../describe/numbers.ts";
import type { AdaptationDay } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { outcomes } from "./outcomes.ts";

/** @param every days between two rows; the last day is always among them */
export const runTable = (days: readonly AdaptationDay[], every: number): Table => ({
  caption:
    "Oxidative capacity and the rest as a change from untrained, %; share of IIx as % of myosin (illustrative model)",
  columns: [every === 1 ? "day" : "week", ...outcomes.map(({ label }) => label)],
  rows: days
    .filter(({ day }, index) => day % every === 0 || index === days.length - 1)
    .map((state) => [
      decimals(state.day / (every === 1 ? 1 : 7), 0),
      ...outcomes.map(({ value }) => decimals(100 * value(state), 1)),
    ]),
});
