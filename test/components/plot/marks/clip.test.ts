import { polygonArea } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipCurve, clipPolygon } from "../../../../src/components/plot/marks/clip.ts";
import type { Place } from "../../../../src/components/plot/series.ts";

const box = { left: 0, right: 100, top: 0, bottom: 50 };
const clip = (...places: Place[]) => clipCurve(places, box);
const coordinate = fc.integer({ min: -150, max: 250 });
const anyPlaces = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 });

function expectInside([x, y]: Place): void {
  expect(x).toBeGreaterThan(-1e-5);
  expect(x).toBeLessThan(100 + 1e-5);
  expect(y).toBeGreaterThan(-1e-5);
  expect(y).toBeLessThan(50 + 1e-5);
}

describe("clipCurve(places, box)", () => {
  it("leaves alone what lies inside, the border included", () => {
    const places: Place[] = [
      [0, 50],
      [20, 0],
      [60, 0],
      [100, 25],
    ];
    expect(clip(...places)).toEqual({ runs: [places], cuts: [] });
  });
  it("ends a curve exactly at the border, not at its last point inside", () => {
    expect(clip([0, 40], [10, 20], [30, -20])).toEqual({
      runs: [
        [
          [0, 40],
          [10, 20],
          [20, 0],
        ],
      ],
      cuts: [{ x: 20, y: 0, side: "top" }],
    });
  });
  it("begins it again where it comes back, and draws no plateau between", () => {
    expect(clip([0, 25], [20, 75], [60, 75], [80, 25])).toEqual({
      runs: [
        [
          [0, 25],
          [10, 50],
        ],
        [
          [70, 50],
          [80, 25],
        ],
      ],
      cuts: [
        { x: 10, y: 50, side: "bottom" },
        { x: 70, y: 50, side: "bottom" },
      ],
    });
  });
  it("keeps the middle of a piece that crosses the whole plot", () => {
    expect(clip([10, 100], [40, -50])).toEqual({
      runs: [
        [
          [20, 50],
          [30, 0],
        ],
      ],
      cuts: [
        { x: 20, y: 50, side: "bottom" },
        { x: 30, y: 0, side: "top" },
      ],
    });
  });
  it("ends it at the ends of x, too", () => {
    const { runs, cuts } = clip([-20, 0], [20, 20], [180, 20]);
    expect(runs).toEqual([
      [
        [0, 10],
        [20, 20],
        [100, 20],
      ],
    ]);
    expect(cuts.map(({ side }) => side)).toEqual(["left", "right"]);
  });
  it("marks a curve that leaves from a point on the border", () => {
    expect(clip([0, 25], [10, 0], [20, -25])).toEqual({
      runs: [
        [
          [0, 25],
          [10, 0],
        ],
      ],
      cuts: [{ x: 10, y: 0, side: "top" }],
    });
  });
  it("has a gap where a place is not finite, and keeps a lone point", () => {
    const { runs } = clip([0, 1], [10, 2], [20, NaN], [30, 3], [40, Infinity], [50, 5], [60, 6]);
    expect(runs.map((run) => run.length)).toEqual([2, 1, 2]);
  });
  it("draws nothing of a curve outside, even one that passes a corner", () => {
    expect(clip([-50, -10], [150, -10])).toEqual({ runs: [], cuts: [] });
    expect(clip([-30, 20], [20, -30])).toEqual({ runs: [], cuts: [] });
    expect(clip()).toEqual({ runs: [], cuts: [] });
  });
  it("ignores rounding at the border", () => {
    expect(clip([0, -1e-9], [50, 50 + 1e-9]).cuts).toEqual([]);
  });
  it("stays inside, keeps every point that is inside, and puts each cut on its side", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { runs, cuts } = clipCurve(places, box);
        runs.flat().forEach(expectInside);
        for (const [x, y] of places) {
          if (x < 0 || x > 100 || y < 0 || y > 50) continue;
          expect(runs.flat()).toContainEqual([x, y]);
        }
        for (const { x, y, side } of cuts) {
          expect(side === "top" || side === "bottom" ? y : x).toBeCloseTo(box[side], 6);
        }
      }),
    );
  });
});

describe("clipPolygon(polygon, box)", () => {
  it("leaves alone what lies inside", () => {
    const triangle: Place[] = [
      [10, 10],
      [90, 10],
      [50, 40],
    ];
    expect(clipPolygon(triangle, box)).toEqual(triangle);
  });
  it("keeps the part that two rectangles share", () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x1, x2, y1, y2) => {
        const clipped = clipPolygon(
          [
            [x1, y1],
            [x2, y1],
            [x2, y2],
            [x1, y2],
          ],
          box,
        );
        const width = Math.max(0, Math.min(100, Math.max(x1, x2)) - Math.max(0, Math.min(x1, x2)));
        const height = Math.max(0, Math.min(50, Math.max(y1, y2)) - Math.max(0, Math.min(y1, y2)));
        clipped.forEach(expectInside);
        expect(Math.abs(polygonArea(clipped.map(([x, y]): [number, number] => [x, y])))).toBeCloseTo(width * height, 4);
      }),
    );
  });
  it("cuts a slope where it crosses, not at its corner outside", () => {
    // Under a line that rises from 0 to twice the height: half of the box, and a quarter more.
    const clipped = clipPolygon(
      [
        [0, 50],
        [100, -50],
        [100, 50],
      ],
      box,
    );
    expect(Math.abs(polygonArea(clipped.map(([x, y]): [number, number] => [x, y])))).toBeCloseTo(3750, 6);
  });
});
