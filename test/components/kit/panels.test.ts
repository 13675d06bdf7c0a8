import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, placesIn } from "../../../src/components/kit/panels.ts";

describe("boxAround(view, drawn)", () => {
  const view = { x: 0, y: 0, width: 100, height: 50 };

  it("is the view where all is drawn in it", () => {
    expect(boxAround(view, { x: 10, y: 10, width: 20, height: 20 })).toEqual(view);
  });

  it("grows by what hangs over an edge, but not by more than 24 px", () => {
    expect(boxAround(view, { x: -2, y: 0, width: 108, height: 50 })).toEqual({ x: -2, y: 0, width: 108, height: 50 });
    expect(boxAround(view, { x: -500, y: -500, width: 1000, height: 1000 })).toEqual({
      ...{ x: -24, y: -24, width: 148, height: 98 },
    });
  });
});

describe("placesIn(sizes)", () => {
  it("puts four in a row, and the next under the tallest of them", () => {
    const sizes = [50, 80, 60, 40, 30].map((height) => ({ width: 100, height }));
    const { places, whole } = placesIn(sizes);
    expect(new Set(places.slice(0, 4).map(({ y }) => y)).size).toBe(1);
    expect(places[4]?.x).toBe(places[0]?.x);
    expect((places[4]?.y ?? 0) - (places[0]?.y ?? 0)).toBeGreaterThanOrEqual(80);
    expect(whole.width).toBeGreaterThan(400);
  });

  it("never lets two overlap, nor leave the whole", () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 500 }), height: fc.integer({ min: 1, max: 500 }) });
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 10 }), (sizes) => {
        const { places, whole } = placesIn(sizes);
        const boxes = places.map(({ x, y }, index) => ({ x, y, ...(sizes[index] ?? { width: 0, height: 0 }) }));
        for (const [index, a] of boxes.entries()) {
          expect(a.x + a.width).toBeLessThanOrEqual(whole.width);
          expect(a.y + a.height).toBeLessThanOrEqual(whole.height);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
