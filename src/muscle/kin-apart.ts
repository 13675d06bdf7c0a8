/** Seats kinds on cells so that cells of one kind seldom touch. */
import { Delaunay } from "d3";
import { shuffled } from "../sim/numerics/random.ts";
import type { Point } from "./polygon.ts";

/** Exchanges tried for each cell. More make no visible difference. */
const tries = 300;

/**
 * @param centers of the cells
 * @param kinds one for each cell, in any order
 * @param random numbers from 0 to below 1
 * @returns for each cell the index of its kind in `kinds`: every index once
 */
export function kinApart(centers: readonly Point[], kinds: readonly string[], random: () => number): number[] {
  const delaunay = Delaunay.from(centers as [number, number][]);
  const neighbors = centers.map((_, cell) => [...delaunay.neighbors(cell)]);
  const seats = shuffled(
    kinds.map((_, index) => index),
    random,
  );
  const kindAt = (cell: number): string | undefined => kinds[seats[cell] ?? -1];
  const kin = (cell: number): number =>
    (neighbors[cell] ?? []).filter((other) => kindAt(other) === kindAt(cell)).length;
  const exchange = (a: number, b: number): void => {
    [seats[a], seats[b]] = [seats[b] ?? -1, seats[a] ?? -1];
  };
  for (let round = 0; round < tries * centers.length; round++) {
    const a = Math.floor(random() * centers.length);
    const b = Math.floor(random() * centers.length);
    const before = kin(a) + kin(b);
    exchange(a, b);
    if (kin(a) + kin(b) > before) exchange(a, b);
  }
  return seats;
}
