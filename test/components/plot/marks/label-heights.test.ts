import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelHeights } from "../../../../src/components/plot/marks/label-heights.ts";

const ends = [0, 200] as const;
const heights = (...wished: number[]) => labelHeights(wished, ends, 15);
const anyWish = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 12 });

describe("labelHeights(wished, ends, distance)", () => {
  it("leaves alone labels that do not touch", () => {
    expect(heights(100, 20, 150)).toEqual([100, 20, 150]);
  });
  it("moves two that touch equally far, and three around the one in the middle", () => {
    expect(heights(100, 105)).toEqual([95, 110]);
    expect(heights(100, 100, 100)).toEqual([85, 100, 115]);
  });
  it("moves back into the plot what would stand outside, with what is in its way", () => {
    expect(heights(-9, 5)).toEqual([0, 15]);
    expect(heights(199, 198)).toEqual([200, 185]);
  });
  it("keeps the order and the distance, and stays inside where there is room", () => {
    fc.assert(
      fc.property(anyWish, (wished) => {
        const placed = labelHeights(wished, ends, 15);
        const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
        for (const [place, index] of order.entries()) {
          expect(placed[index]).toBeGreaterThan(-1e-9);
          expect(placed[index]).toBeLessThan(200 + 1e-9);
          const above = order[place - 1];
          if (above !== undefined) expect((placed[index] ?? 0) - (placed[above] ?? 0)).toBeGreaterThan(15 - 1e-9);
        }
      }),
    );
  });
  it("is as near to the wishes as any other such heights", () => {
    const distance = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
    fc.assert(
      fc.property(
        anyWish,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 13 }),
        (unsorted, parts) => {
          const wished = unsorted.sort((a, b) => a - b);
          // Any other heights that keep the distance: the room that is left, shared out at will.
          const free = 200 - 15 * (wished.length - 1);
          const whole = parts.slice(0, wished.length + 1).reduce((sum, part) => sum + part, 1e-9);
          let height = -15;
          const other = wished.map((_, index) => (height += 15 + (free * (parts[index] ?? 0)) / whole));
          expect(distance(labelHeights(wished, ends, 15), wished)).toBeLessThanOrEqual(distance(other, wished) + 1e-6);
        },
      ),
    );
  });
  it("keeps the distance where there is not room enough, and lets the first stand above the plot", () => {
    expect(labelHeights([0, 10, 20], [0, 20], 15)).toEqual([-10, 5, 20]);
  });
  it("has nothing to place without labels", () => {
    expect(heights()).toEqual([]);
  });
});
