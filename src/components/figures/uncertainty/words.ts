/** From the bands that the worker returns to what the plot, the table and the announcement say. */
import type { BandPoint } from "../../../words/uncertainty.ts";
import { decimals } from "../../../words/numbers.ts";
import { widestBand } from "../../../words/uncertainty.ts";
import type { UncertaintyBands } from "../../../sim/index.ts";
import type { Column, Table } from "../../kit/table.ts";
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

/** Seconds in a unit of the axis. */
const perUnit = ({ unit }: Pick<Column, "unit">): number => (unit === "s" ? 60 : 1);

/** For the page, the heads of the axes and the decimals worth reading; for the file, names and units. */
export function bandColumns({ x, y, names, places: [across, up] }: Choice): readonly Column[] {
  const quantiles = [
    ["5 % of draws", `${y.label}: 5 % of draws`],
    ["median", "median"],
    ["95 % of draws", "95 % of draws"],
  ] as const;
  return [
    { ...names.x, head: x.label, show: (value) => decimals(value / perUnit(names.x), across) },
    ...quantiles.map(([quantile, head]) => ({
      ...names.y,
      name: `${names.y.name}: ${quantile}`,
      head,
      show: (value: number) => decimals(value / perUnit(names.y), up),
    })),
  ];
}

/** One for each point, in the units of the columns. */
export const bandRows = (points: readonly BandPoint[], { names: { x, y } }: Choice): readonly (readonly number[])[] =>
  points.map((point) => [
    point.x * perUnit(x),
    ...[point.low, point.median, point.high].map((value) => value * perUnit(y)),
  ]);

/** At most this many rows are printed beside the picture, and the last; the file to download holds all. */
const shownRows = 15;

/** The table beside the picture: some of the points, with the decimals worth reading. */
export function tableOf(points: readonly BandPoint[], choice: Choice): Table {
  const every = Math.max(1, Math.ceil(points.length / shownRows));
  return {
    caption: `${choice.says} 5, 50 and 95 % of the draws, if the ranges hold.`,
    columns: bandColumns(choice),
    rows: bandRows(
      points.filter((_, index) => index % every === 0 || index === points.length - 1),
      choice,
    ),
  };
}

/** What was drawn: the choice's sentence with its draws and seed. */
export const runWords = (choice: Choice, drawn: number, seed: number): string =>
  `${choice.says} ${decimals(drawn, 0)} draws, seed ${seed}.`;

/** Where the band is widest, in words. */
export const widthWords = (points: readonly BandPoint[], { at, unit, places }: Choice): string =>
  widestBand(points, { at, unit, places: places[1] });

/** Said while a run is under way. */
export const busyWords = (state: UncertaintyState): string =>
  `Drawing: ${choiceOf(state.model).label}, ${decimals(drawsOf(state), 0)} draws. The picture still shows the run before.`;
