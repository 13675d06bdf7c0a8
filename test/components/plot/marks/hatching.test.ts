import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hatching } from "../../../../src/components/plot/marks/hatching.ts";
import type { Place } from "../../../../src/components/plot/series.ts";

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];
const strokes = (data: string): Stroke[] =>
  [...data.matchAll(/M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)/g)].map(
    ([, ...ends]) => ends.map(Number) as unknown as Stroke,
  );
const rectangle = (left: number, right: number, top: number, bottom: number): Place[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
const square = rectangle(0, 90, 0, 90);

describe("hatching(polygon, slant)", () => {
  it("rises or falls by 45 degrees, as read from the left", () => {
    for (const [x1, y1, x2, y2] of strokes(hatching(square, "rising"))) expect(y1 - y2).toBeCloseTo(x2 - x1, 6);
    for (const [x1, y1, x2, y2] of strokes(hatching(square, "falling"))) expect(y2 - y1).toBeCloseTo(x2 - x1, 6);
  });
  it("ends every line at the border of the shape", () => {
    const side = fc.integer({ min: -100, max: 300 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (x, y, width, height) => {
          const [right, bottom] = [x + width, y + height];
          for (const [x1, y1, x2, y2] of strokes(hatching(rectangle(x, right, y, bottom)))) {
            // A rising line begins at the left or at the bottom, and ends at the top or at the right.
            expect(Math.min(Math.abs(x1 - x), Math.abs(y1 - bottom))).toBeLessThan(0.11);
            expect(Math.min(Math.abs(x2 - right), Math.abs(y2 - y))).toBeLessThan(0.11);
          }
        },
      ),
    );
  });
  it("fills a shape evenly: lines 9 px apart along x are as long together as its area over that distance", () => {
    const total = strokes(hatching(square)).reduce((sum, [x1, , x2]) => sum + (x2 - x1), 0);
    expect(total).toBeCloseTo((90 * 90) / 9, 0);
  });
  it("leaves out what a shape leaves open", () => {
    // A U: a line that crosses both of its arms is in two pieces.
    const data = hatching([
      [0, 0],
      [30, 0],
      [30, 60],
      [60, 60],
      [60, 0],
      [90, 0],
      [90, 90],
      [0, 90],
    ]);
    for (const [x1, y1, x2, y2] of strokes(data)) {
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
      expect(x > 30.1 && x < 59.9 && y < 59.9).toBe(false);
    }
  });
  it("joins the lines of two shapes that meet", () => {
    const [left, right] = [strokes(hatching(rectangle(0, 45, 0, 90))), strokes(hatching(rectangle(45, 90, 0, 90)))];
    const sums = new Set(right.map(([x, y]) => Math.round(x + y)));
    const meeting = left.filter(([, , x2, y2]) => x2 === 45 && y2 > 1);
    expect(meeting.length).toBeGreaterThan(5);
    for (const [x, y] of meeting) expect(sums).toContain(Math.round(x + y));
  });
  it("is empty for a shape without an inside", () => {
    expect(
      [hatching([]), hatching([[3, 3]]), hatching(rectangle(5, 5, 0, 9))].map((data) => strokes(data).length),
    ).toEqual([0, 0, 0]);
  });
});
