/** The cells of a small muscle, colored by a mix of fibers: always the same cells, so that only their type changes. */
import { coreOf } from "../../../muscle/core.ts";
import { centroid, type Polygon } from "../../../muscle/polygon.ts";
import { dotPath, polygonPath } from "../../../muscle/polygon-path.ts";
import type { FiberShares, FiberType } from "../../../sim/index.ts";

type OfTypes<T> = Readonly<Record<FiberType, T>>;

/** How many of some cells are of each type. Together they are all. */
export function cellCounts({ I, IIx }: Pick<FiberShares, "I" | "IIx">, cells: number): OfTypes<number> {
  const slow = Math.round(cells * I);
  const fastest = Math.round(cells * IIx);
  return { I: slow, IIa: cells - slow - fastest, IIx: fastest };
}

/** The cells of each type: the slow ones are the first to be recruited, the fastest the last. */
export function cellsByType(cells: readonly Polygon[], mix: FiberShares): OfTypes<readonly Polygon[]> {
  const { I, IIa } = cellCounts(mix, cells.length);
  return { I: cells.slice(0, I), IIa: cells.slice(I, I + IIa), IIx: cells.slice(I + IIa) };
}

/** Path data of a type: its cells, their cores, whose share of the cell is the gain, and a dot at the middle of each. */
export const pathsOf = (cells: readonly Polygon[], gain: number) => ({
  cells: cells.map(polygonPath).join(""),
  cores: gain === 0 ? "" : cells.map((cell) => polygonPath(coreOf(cell, Math.min(1, gain)))).join(""),
  dots: cells.map((cell) => dotPath(centroid(cell))).join(""),
});
