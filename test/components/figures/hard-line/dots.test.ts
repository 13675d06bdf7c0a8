import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockTop, columnsOf, dotsPath, gridFor } from "../../../../src/components/figures/hard-line/dots.ts";

/** Places of all dots: each is a line without length after a move. */
function dotsIn(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, move, first, second]) => {
    [x, y] = move === "M" ? [Number(first), Number(second)] : [x + Number(first), y + Number(second)];
    return [x, y];
  });
}

const minutes = fc.integer({ min: 1, max: 400 });
const perPoint = fc.double({ min: 3, max: 20, noNaN: true });

describe("gridFor(minutes, perPoint, height)", () => {
  it("has room for all minutes within 15 points of effort and the height, in half a row more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), perPoint, (count, width) => {
        const { pitch, rows } = gridFor(count, width, 84);
        expect(pitch * rows).toBeLessThanOrEqual(84);
        expect(Math.ceil(count / rows) * pitch).toBeLessThan(15 * width * (1 + 1 / rows) + 2 * pitch);
      }),
    );
  });
});

describe("dotsPath(minutes, grid, center, floor)", () => {
  it("draws one dot a minute, no two in one place, around the center and above the floor", () => {
    fc.assert(
      fc.property(minutes, perPoint, (count, width) => {
        const grid = gridFor(324, width, 84);
        const dots = dotsIn(dotsPath(count, grid, 200, 100));
        expect(dots).toHaveLength(count);
        const places = new Set(dots.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`));
        expect(places.size).toBe(count);
        const lowest = dots.filter(([, y]) => y === Math.max(...dots.map((dot) => dot[1]))).map(([x]) => x);
        if (count >= columnsOf(count, grid)) {
          expect((Math.min(...lowest) + Math.max(...lowest)) / 2).toBeCloseTo(200, 0);
        }
        for (const [, y] of dots) {
          expect(y).toBeLessThan(100);
          expect(y).toBeGreaterThan(blockTop(count, grid, 100));
        }
      }),
    );
  });
});
