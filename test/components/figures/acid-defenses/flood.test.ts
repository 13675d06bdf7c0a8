import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flood } from "../../../../src/components/figures/acid-defenses/flood.ts";
import { outlines } from "../../../../src/components/figures/acid-defenses/outlines.ts";
import { hatching } from "../../../../src/components/plot/marks/hatching.ts";
import { polygonsIn } from "../../../../src/muscle/polygon-path.ts";
import { compositions } from "../../../../src/sim/index.ts";

const { large, small } = outlines();
const cells = polygonsIn(large.I).slice(0, 8);
const gap = 20;
const linesIn = (path: string): string[] => path.split(/(?=M)/).filter((line) => line !== "");
const at = (pH: number | null): string[] => linesIn(flood(cells, pH, gap));

describe("flood(cells, pH, gap)", () => {
  it("has the first steps of the acid ink: nothing at rest, lines below 7.05, twice as many below 6.9", () => {
    expect(at(7.08)).toEqual([]);
    const wide = linesIn(cells.map((cell) => hatching(cell, "rising", gap)).join(""));
    const close = linesIn(cells.map((cell) => hatching(cell, "rising", gap / 2)).join(""));
    expect(at(7).toSorted()).toEqual(wide.toSorted());
    expect(at(6.7).toSorted()).toEqual(close.toSorted());
  });

  it("has crossed all of them where the pH is 6.2, and no line twice", () => {
    const crossed = linesIn(cells.map((cell) => hatching(cell, "falling", gap / 2)).join(""));
    expect(crossed.filter((line) => !at(6.2).includes(line))).toEqual([]);
    expect(new Set(at(5.4)).size).toBe(at(5.4).length);
  });

  it("only adds lines as the pH falls: none moves, and none goes", () => {
    const anyPH = fc.double({ min: 5, max: 7.2, noNaN: true });
    fc.assert(
      fc.property(anyPH, anyPH, (a, b) => {
        const [more, less] = [at(Math.min(a, b)), at(Math.max(a, b))];
        const drawn = new Set(more);
        expect(less.filter((line) => !drawn.has(line))).toEqual([]);
      }),
    );
  });

  it("shows each loss by more lines than the one before, and no pH by all lines", () => {
    const counts = [6.6, 6.56, 6.39, 6.34, 5.62].map((pH) => at(pH).length);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    expect(at(null)).toEqual(at(5));
  });
});

describe("outlines()", () => {
  it("have the cells of each type in the shares of young adults, to one cell", () => {
    for (const [of, count] of [
      [large, 60],
      [small, 12],
    ] as const) {
      const found = (["I", "IIa", "IIx"] as const).map((type) => polygonsIn(of[type]).length);
      expect(found.reduce((sum, each) => sum + each, 0)).toBe(count);
      const { I, IIa, IIx } = compositions[0];
      [I, IIa, IIx].forEach((share, index) => {
        expect(Math.abs((found[index] ?? 0) - share * count)).toBeLessThanOrEqual(1);
      });
    }
  });
});
