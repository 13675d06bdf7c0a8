/** From the bands that the worker returns to what the plot, the table and the words show. */
import type { BandPoint } from "../../../describe/uncertainty.ts";
import { decimals } from "../../../describe/numbers.ts";
import type { UncertaintyBands } from "../../../sim/index.ts";
import type { Table } from "../frame/table.ts";
import type { Choice } from "./choices.ts";

/** The places at which every accepted draw gave a number, in the units of the axes. */
export function pointsOf({ x, low, median, high }: UncertaintyBands, { across, up }: Choice): BandPoint[] {
  return x.flatMap((at, index) => {
    const [a, b, c] = [low[index], median[index], high[index]];
    if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number") return [];
    return [{ x: across(at), low: up(a), median: up(b), high: up(c) }];
  });
}

/** At most this many rows are printed beside the picture; the file to download holds all. */
const shownRows = 15;

export function tableOf(
  points: readonly BandPoint[],
  { says, x, y, places: [across, up] }: Choice,
  all: boolean,
): Table {
  const every = all ? 1 : Math.max(1, Math.ceil(points.length / shownRows));
  return {
    caption: `${says} 5, 50 and 95 % of the draws, if the ranges hold.`,
    columns: [x.label, `${y.label}: 5 % of draws`, "median", "95 % of draws"],
    rows: points
      .filter((_, index) => index % every === 0 || index === points.length - 1)
      .map((point) => [
        decimals(point.x, across),
        decimals(point.low, up),
        decimals(point.median, up),
        decimals(point.high, up),
      ]),
  };
}
