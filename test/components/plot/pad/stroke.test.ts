import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, valuesAfter } from "../../../../src/components/plot/pad/stroke.ts";

const positions = [0, 10, 20, 30, 40];
const empty = [null, null, null, null, null];

describe("nearest(positions, x)", () => {
  it("is the index of the nearest position, the first of two, and an end beyond it", () => {
    expect([-99, 4, 5, 6, 29, 99].map((x) => nearest(positions, x))).toEqual([0, 0, 0, 1, 3, 4]);
  });
});

describe("valuesAfter(values, positions, stroke)", () => {
  it("sets the point nearest to a press, and no other", () => {
    expect(valuesAfter(empty, positions, [{ x: 13, y: 7 }])).toEqual([null, 7, null, null, null]);
    expect(valuesAfter([1, 2, 3, 4, 5], positions, [{ x: 26, y: 9 }])).toEqual([1, 2, 3, 9, 5]);
  });
  it("follows a press up and down, also beside the point", () => {
    const stroke = [
      { x: 13, y: 7 },
      { x: 14, y: 20 },
      { x: 12, y: 31 },
    ];
    expect(valuesAfter(empty, positions, stroke)).toEqual([null, 31, null, null, null]);
  });
  it("sets every point that a fast stroke jumps over, straight between where it was seen", () => {
    const stroke = [
      { x: 0, y: 0 },
      { x: 40, y: 80 },
    ];
    expect(valuesAfter(empty, positions, stroke)).toEqual([0, 20, 40, 60, 80]);
    expect(valuesAfter(empty, positions, stroke.toReversed())).toEqual([0, 20, 40, 60, 80]);
  });
  it("keeps the height at which a point was passed, not that at which it was left behind", () => {
    const stroke = [
      { x: 8, y: 8 },
      { x: 10, y: 10 },
      { x: 14, y: 30 },
      { x: 21, y: 50 },
    ];
    expect(valuesAfter(empty, positions, stroke)).toEqual([null, 10, 50, null, null]);
  });
  it("lets the later pass count when a stroke turns back", () => {
    const stroke = [
      { x: 5, y: 5 },
      { x: 25, y: 5 },
      { x: 25, y: 9 },
      { x: 12, y: 9 },
    ];
    expect(valuesAfter(empty, positions, stroke)).toEqual([5, 9, 9, null, null]);
  });
  it("draws a straight stroke straight, wherever the pointer was seen on the way", () => {
    const places = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (between) => {
        const xs = [0, ...between.toSorted((a, b) => a - b), 40];
        const values = valuesAfter(
          empty,
          positions,
          xs.map((x) => ({ x, y: 100 - 2 * x })),
        );
        expect(values.map((value) => Math.round((value ?? Number.NaN) * 1e6) / 1e6)).toEqual([100, 80, 60, 40, 20]);
      }),
    );
  });
  it("changes nothing without a stroke, and never the list it is given", () => {
    const values = [1, null, 3, null, 5];
    expect(valuesAfter(values, positions, [])).toEqual(values);
    valuesAfter(values, positions, [{ x: 10, y: 9 }]);
    expect(values).toEqual([1, null, 3, null, 5]);
    expect(valuesAfter([], [], [{ x: 1, y: 1 }])).toEqual([]);
  });
});
