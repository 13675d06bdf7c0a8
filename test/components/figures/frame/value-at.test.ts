import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../../../src/components/figures/frame/value-at.ts";

const tent = [
  [0, 10],
  [4, 30],
  [10, 0],
] as const;

describe("valueAt(points, x, curve)", () => {
  it("gives the points themselves", () => {
    for (const [x, y] of tent) expect(valueAt(tent, x)).toBe(y);
  });
  it("goes straight between two points", () => {
    expect([1, 2, 7].map((x) => valueAt(tent, x))).toEqual([15, 20, 15]);
  });
  it("lies on a straight line everywhere, however unevenly it is sampled", () => {
    const places = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (unsorted, share) => {
        const xs = unsorted.toSorted((a, b) => a - b);
        const [from = 0, to = 0] = [xs[0], xs.at(-1)];
        const x = from + share * (to - from);
        const points = xs.map((at) => [at, 3 * at - 7] as const);
        expect(valueAt(points, x)).toBeCloseTo(3 * x - 7, 6);
      }),
    );
  });
  it("holds a step's value until the next point", () => {
    expect([0, 3.9, 4, 9.9, 10].map((x) => valueAt(tent, x, "step"))).toEqual([10, 10, 30, 30, 0]);
  });
  it("takes the later value where the curve jumps", () => {
    const jump = [
      [0, 1],
      [5, 1],
      [5, 9],
      [6, 9],
    ] as const;
    expect([4.5, 5, 5.5].map((x) => valueAt(jump, x))).toEqual([1, 9, 9]);
  });
  it("is null before the first point, after the last, without points, and for what is no number", () => {
    expect([-0.1, 10.1, Number.NaN].map((x) => valueAt(tent, x))).toEqual([null, null, null]);
    expect([-0.1, 10.1].map((x) => valueAt(tent, x, "step"))).toEqual([null, null]);
    expect(valueAt([], 0)).toBeNull();
    expect(valueAt([[2, 5]], 2)).toBe(5);
    expect(valueAt([[2, 5]], 3)).toBeNull();
  });
});
