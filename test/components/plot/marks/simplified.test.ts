import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplified } from "../../../../src/components/plot/marks/simplified.ts";
import type { Place } from "../../../../src/components/plot/series.ts";

const place = fc.tuple(
  fc.double({ min: 0, max: 600, noNaN: true }),
  fc.double({ min: 0, max: 300, noNaN: true }),
) as fc.Arbitrary<Place>;

/** How far a point lies from the nearest part of a line. */
const away = ([x, y]: Place, line: readonly Place[]): number =>
  Math.min(
    ...line.slice(1).map(([x2, y2], index) => {
      const [x1 = 0, y1 = 0] = line[index] ?? [];
      const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = squared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared;
      const share = Math.max(0, Math.min(1, along));
      return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
    }),
  );

describe("simplified(points)", () => {
  it("leaves out what lies on a straight line, and keeps corners", () => {
    const corner: Place[] = [
      [0, 0],
      [10, 0],
      [20, 0.1],
      [30, 0],
      [30, 40],
    ];
    expect(simplified(corner)).toEqual([
      [0, 0],
      [30, 0],
      [30, 40],
    ]);
    expect(simplified(corner.slice(0, 1))).toEqual(corner.slice(0, 1));
    expect(simplified([])).toEqual([]);
  });

  it("keeps both ends, and every point of a curve within a quarter of a pixel of what is drawn", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 60 }), (points) => {
        const curve = points.toSorted(([a], [b]) => a - b);
        const line = simplified(curve);
        expect([line[0], line.at(-1)]).toEqual([curve[0], curve.at(-1)]);
        for (const each of line) expect(curve).toContain(each);
        for (const each of curve) expect(away(each, line)).toBeLessThanOrEqual(0.25 + 1e-9);
      }),
    );
  });
});
