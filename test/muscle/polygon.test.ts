import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centroid, contains, inset, intersect, rounded, signedArea, type Polygon } from "../../src/muscle/polygon.ts";

const square: Polygon = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const area = (polygon: Polygon): number => Math.abs(signedArea(polygon));

/** A regular polygon is convex, whatever its turning direction. */
const regular = fc
  .record({
    sides: fc.integer({ min: 3, max: 12 }),
    radius: fc.double({ min: 5, max: 50, noNaN: true }),
    x: fc.double({ min: -20, max: 20, noNaN: true }),
    turn: fc.constantFrom(1, -1),
  })
  .map(({ sides, radius, x, turn }): Polygon =>
    Array.from({ length: sides }, (_, index) => {
      const angle = (turn * 2 * Math.PI * index) / sides;
      return [x + radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
  );

describe("convex polygons", () => {
  it("know their area and center", () => {
    expect(area(square)).toBe(100);
    expect(centroid(square)).toEqual([5, 5]);
    expect(contains(square, [5, 5])).toBe(true);
    expect(contains(square, [11, 5])).toBe(false);
  });

  it("intersect to what both hold", () => {
    const shifted = square.map(([x, y]) => [x + 5, y + 5] as const);
    expect(area(intersect(square, shifted))).toBeCloseTo(25, 12);
    const far = square.map(([x, y]) => [x + 50, y] as const);
    expect(intersect(square, far)).toHaveLength(0);
    fc.assert(
      fc.property(regular, regular, (a, b) => {
        const both = intersect(a, b);
        expect(area(both)).toBeLessThanOrEqual(Math.min(area(a), area(b)) + 1e-9);
        expect(area(both)).toBeCloseTo(area(intersect(b, a)), 6);
      }),
    );
  });

  it("intersect alike where two corners of the window are one but for rounding errors, whichever way these point", () => {
    for (const [x, y] of [
      [1e-15, 0],
      [-1e-15, 0],
      [0, 1e-15],
      [0, -1e-15],
    ] as const) {
      const window: Polygon = [[0 + x, 0 + y], ...square];
      const inner = square.map(([left, top]) => [left / 2 + 2, top / 2 + 2] as const);
      expect(area(intersect(inner, window))).toBeCloseTo(25, 9);
    }
  });

  it("shrink by the distance asked for", () => {
    expect(area(inset(square, 1))).toBeCloseTo(64, 12);
    expect(area(inset([...square].reverse(), 1))).toBeCloseTo(64, 12);
    expect(inset(square, 6)).toHaveLength(0);
  });

  it("lose only their corners when rounded", () => {
    fc.assert(
      fc.property(regular, fc.double({ min: 0.1, max: 5, noNaN: true }), (polygon, radius) => {
        const soft = rounded(polygon, radius);
        expect(area(soft)).toBeLessThan(area(polygon));
        expect(area(soft)).toBeGreaterThan(area(polygon) * 0.5);
      }),
    );
  });

  it("have their corners cut straight where an arc is one piece: a square becomes an octagon", () => {
    expect(area(rounded(square, 2, 1))).toBeCloseTo(100 - 4 * 2, 12);
    expect(rounded(square, 2, 1)).toHaveLength(8);
  });
});
