/** The block as a table: a row for each week beside the figure, one for each day in its file. */
import { inDecimals } from "../../../words/numbers.ts";
import type { AdaptationDay } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { allOutcomes, fullName } from "./shown-outcomes.ts";

/** @param every days between two rows; the last day is always among them */
export const blockTable = (days: readonly AdaptationDay[], every: 1 | 7): Table => ({
  caption:
    "Change from the untrained muscle, %; fibers: oxidative capacity; share of IIx: % of myosin (illustrative model)",
  columns: [
    { name: every === 1 ? "day" : "week" },
    ...allOutcomes.map((outcome) => ({
      name: fullName(outcome),
      // The name of a share says of what it is one.
      ...(outcome.isChange && { unit: "%" }),
      show: inDecimals(1),
    })),
  ],
  rows: days
    .filter(({ day }, index) => day % every === 0 || index === days.length - 1)
    .map((state) => [state.day / every, ...allOutcomes.map(({ value }) => 100 * value(state))]),
});
