import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolated } from "../../../src/sim/numerics/interpolate.ts";

describe("interpolated(places, values, wanted)", () => {
  it("reads samples as they are, between them by a straight line, and nothing beyond", () => {
    expect(interpolated([1, 2, 4], [10, 20, 0], [0, 1, 1.5, 2, 3.5, 4, 4.5])).toEqual([null, 10, 15, 20, 5, 0, null]);
    expect(interpolated([], [], [0])).toEqual([null]);
    expect(interpolated([3], [7], [2, 3, 3, 4])).toEqual([null, 7, 7, null]);
  });

  it("finds any straight line again, whatever the samples", () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 })
      .map((places) => places.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (places, shares) => {
        const [first = 0, last = 0] = [places[0], places.at(-1)];
        const wanted = shares.sort((a, b) => a - b).map((share) => first + share * (last - first));
        const line = (x: number): number => 3 * x - 7;
        interpolated(places, places.map(line), wanted).forEach((value, index) => {
          expect(value).toBeCloseTo(line(wanted[index] ?? Number.NaN), 8);
        });
      }),
    );
  });
});
