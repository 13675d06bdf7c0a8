import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestLevel } from "../../../src/sim/motor-units/smallest-level.ts";

/** The search, with the levels it tried; `sure` says where a level that is the smallest is known to be so. */
function search(
  answer: number,
  from: number,
  top: number,
  sure: (level: number) => boolean = () => false,
): { found: number; tried: number[] } {
  const tried: number[] = [];
  const tryOut = (level: number) => {
    tried.push(level);
    if (level < answer) return "below";
    return level === answer && sure(level) ? "smallest" : "reaching";
  };
  return { found: smallestLevel(tryOut, from, top), tried };
}

const levels = fc.integer({ min: 0, max: 7000 });

describe("smallestLevel(tryOut, from, top)", () => {
  it("finds the answer from anywhere, within the grid, and tries it last of those that reach", () => {
    fc.assert(
      fc.property(levels, levels, levels, fc.func(fc.boolean()), (a, b, top, sure) => {
        const [answer, from] = [Math.min(a, top), Math.min(b, top)];
        const { found, tried } = search(answer, from, top, sure);
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

  it("needs two tries where the answer is the expected one or the next, and one where that is known to be it", () => {
    expect(search(500, 500, 6700).tried).toEqual([500, 499]);
    expect(search(501, 500, 6700).tried).toEqual([500, 501]);
    expect(search(500, 500, 6700, () => true).tried).toEqual([500]);
    expect(search(499, 500, 6700, () => true).tried).toEqual([500, 499]);
  });
});
