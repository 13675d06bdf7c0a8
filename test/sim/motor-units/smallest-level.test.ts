import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestLevel } from "../../../src/sim/motor-units/smallest-level.ts";

/** The search, with the levels it tried. */
function search(answer: number, from: number, top: number): { found: number; tried: number[] } {
  const tried: number[] = [];
  const found = smallestLevel((level) => tried.push(level) > 0 && level >= answer, from, top);
  return { found, tried };
}

const levels = fc.integer({ min: 0, max: 7000 });

describe("smallestLevel(reaches, from, top)", () => {
  it("finds the answer from anywhere, within the grid, and tries it last of those that reach", () => {
    fc.assert(
      fc.property(levels, levels, levels, (a, b, top) => {
        const [answer, from] = [Math.min(a, top), Math.min(b, top)];
        const { found, tried } = search(answer, from, top);
        expect(found).toBe(answer);
        expect(tried.every((level) => level >= 0 && level <= top)).toBe(true);
        expect(tried.findLast((level) => level >= answer)).toBe(answer);
        expect(tried.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(Math.abs(answer - from) + 2)) + 2);
      }),
    );
  });

  it("says top + 1 where nothing reaches, having tried top last", () => {
    fc.assert(
      fc.property(levels, levels, (a, b) => {
        const { found, tried } = search(Number.POSITIVE_INFINITY, Math.min(a, b), Math.max(a, b));
        expect(found).toBe(Math.max(a, b) + 1);
        expect(tried.at(-1)).toBe(Math.max(a, b));
      }),
    );
  });

  it("needs two evaluations where the answer is the last one or the next", () => {
    expect(search(500, 500, 6700).tried).toEqual([500, 499]);
    expect(search(501, 500, 6700).tried).toEqual([500, 501]);
  });
});
