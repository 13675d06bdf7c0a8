import { describe, expect, it } from "vitest";
import { kinApart } from "../../src/muscle/kin-apart.ts";
import type { Point } from "../../src/muscle/polygon.ts";
import { seededRandom } from "../../src/sim/numerics/random.ts";

/** Rows of a honeycomb, so that every cell inside has six neighbors. */
const honeycomb = Array.from({ length: 36 }, (_, cell): Point => {
  const [row, column] = [Math.floor(cell / 6), cell % 6];
  return [column + (row % 2) / 2, row * 0.866];
});
const kinds = honeycomb.map((_, cell) => ["a", "b", "c"][Math.floor(cell / 12)] ?? "");

describe("kinApart(centers, kinds, random)", () => {
  const seats = kinApart(honeycomb, kinds, seededRandom(1));

  it("seats every kind once", () => {
    expect(seats.toSorted((a, b) => a - b)).toEqual(kinds.map((_, index) => index));
  });

  it("keeps three kinds on a honeycomb, which can be apart everywhere, nearly always apart", () => {
    const near = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1.01;
    const touching = honeycomb.flatMap((a, cell) =>
      honeycomb.flatMap((b, other) => (other > cell && near(a, b) ? [[cell, other] as const] : [])),
    );
    const kin = touching.filter(([a, b]) => kinds[seats[a] ?? -1] === kinds[seats[b] ?? -1]);
    expect(kin.length / touching.length).toBeLessThan(0.12);
  });

  it("gives the same seats for the same seed", () => {
    expect(kinApart(honeycomb, kinds, seededRandom(1))).toEqual(seats);
  });
});
