/** From the bands that the worker returns to what the plot, the table, the file and the announcement say. */
import type { BandPoint } from "../../../words/uncertainty.ts";
import { decimals } from "../../../words/numbers.ts";
import { widestBand } from "../../../words/uncertainty.ts";
import type { UncertaintyBands } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { choiceOf, type Choice } from "./choices.ts";
import { drawsOf, type UncertaintyState } from "./figure.ts";

/** The places at which every accepted draw gave a number, in the units of the axes. */
export function pointsOf({ x, low, median, high }: UncertaintyBands, { across, up }: Choice): BandPoint[] {
  return x.flatMap((at, index) => {
    const [a, b, c] = [low[index], median[index], high[index]];
    if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number") return [];
    return [{ x: across(at), low: up(a), median: up(b), high: up(c) }];
  });
}

const cells = ({ x, low, median, high }: BandPoint): [number, number, number, number] => [x, low, median, high];
const columns = ({ x, y }: Choice): string[] => [x.label, `${y.label}: 5 % of draws`, "median", "95 % of draws"];

/** At most this many rows are printed beside the picture, and the last; the file to download holds all. */
const shownRows = 15;

/** The table beside the picture: some of the points, with the decimals worth reading. */
export function tableOf(points: readonly BandPoint[], choice: Choice): Table {
  const every = Math.max(1, Math.ceil(points.length / shownRows));
  const [across, up] = choice.places;
  return {
    caption: `${choice.says} 5, 50 and 95 % of the draws, if the ranges hold.`,
    columns: columns(choice),
    rows: points
      .filter((_, index) => index % every === 0 || index === points.length - 1)
      .map((point) => cells(point).map((value, column) => decimals(value, column === 0 ? across : up))),
  };
}

/** The file to download: all points, for programs to read, with six significant digits. */
export const fileOf = (points: readonly BandPoint[], choice: Choice): Pick<Table, "columns" | "rows"> => ({
  columns: columns(choice),
  rows: points.map((point) => cells(point).map((value) => String(Number(value.toPrecision(6))))),
});

/** What was drawn: the choice's sentence with its draws and seed. */
export const runWords = (choice: Choice, drawn: number, seed: number): string =>
  `${choice.says} ${decimals(drawn, 0)} draws, seed ${seed}.`;

/** Where the band is widest, in words. */
export const widthWords = (points: readonly BandPoint[], { at, unit, places }: Choice): string =>
  widestBand(points, { at, unit, places: places[1] });

/** Said while a run is under way. */
export const busyWords = (state: UncertaintyState): string =>
  `Drawing: ${choiceOf(state.model).label}, ${decimals(drawsOf(state), 0)} draws. The picture still shows the run before.`;
