import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleOf } from "../../../src/components/plot/axis.ts";
import { placesOf, valueAt, type Place } from "../../../src/components/plot/series.ts";

const tent: readonly Place[] = [
  [0, 10],
  [4, 30],
  [10, 0],
];
const linear = { points: tent };
const step = { points: tent, curve: "step" } as const;
const anyPoints = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })
  .map((xs) => xs.sort((a, b) => a - b))
  .chain((xs) =>
    fc
      .array(fc.integer({ min: -500, max: 500 }), { minLength: xs.length, maxLength: xs.length })
      .map((ys) => xs.map((x, index): Place => [x, ys[index] ?? 0])),
  );

describe("valueAt(series, x)", () => {
  it("gives the points themselves", () => {
    for (const [x, y] of tent) expect(valueAt(linear, x)).toBe(y);
  });
  it("goes straight between two points", () => {
    expect([1, 2, 7].map((x) => valueAt(linear, x))).toEqual([15, 20, 15]);
  });
  it("is the linear interpolation between the two points around x, however unevenly they lie", () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(), (points, share, pick) => {
        const index = pick % (points.length - 1);
        const [[ax, ay], [bx, by]] = [points[index] ?? [0, 0], points[index + 1] ?? [0, 0]];
        expect(valueAt({ points }, (1 - share) * ax + share * bx)).toBeCloseTo((1 - share) * ay + share * by, 6);
      }),
    );
  });
  it("holds a step's value until the next point", () => {
    expect([0, 3.9, 4, 9.9, 10].map((x) => valueAt(step, x))).toEqual([10, 10, 30, 30, 0]);
  });
  it("takes the later value where the curve jumps", () => {
    const points: Place[] = [
      [0, 1],
      [5, 1],
      [5, 9],
      [6, 9],
    ];
    expect([4.5, 5, 5.5].map((x) => valueAt({ points }, x))).toEqual([1, 9, 9]);
  });
  it("is null before the first point, after the last, without points, and for NaN", () => {
    expect([-0.1, 10.1, NaN].map((x) => valueAt(linear, x))).toEqual([null, null, null]);
    expect([-0.1, 10.1].map((x) => valueAt(step, x))).toEqual([null, null]);
    expect(valueAt({ points: [] }, 0)).toBeNull();
    expect([2, 3].map((x) => valueAt({ points: [[2, 5]] }, x))).toEqual([5, null]);
  });
});

describe("placesOf(series, frame)", () => {
  const x = scaleOf({ domain: [0, 10], label: "x" }, [0, 100]);
  const y = scaleOf({ domain: [0, 50], label: "y" }, [50, 0]);
  it("is the points in px", () => {
    expect(placesOf(linear, { x, y })).toEqual([
      [0, 40],
      [40, 20],
      [100, 50],
    ]);
  });
  it("spells out a step's corners: along first, then up or down", () => {
    expect(placesOf(step, { x, y })).toEqual([
      [0, 40],
      [40, 40],
      [40, 20],
      [100, 20],
      [100, 50],
    ]);
  });
});
