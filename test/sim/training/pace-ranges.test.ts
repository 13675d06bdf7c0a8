import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paceRanges, trainingPaces } from "../../../src/sim/index.ts";
import { oxygenAt } from "../../../src/sim/training/oxygen.ts";

const vdots = fc.double({ min: 20, max: 95, noNaN: true });

describe("paceRanges(vdot)", () => {
  it("spans 63 to 73 % of VDOT for easy running", () => {
    fc.assert(
      fc.property(vdots, (vdot) => {
        const { fast, slow } = paceRanges(vdot).E;
        expect(oxygenAt(1000 / fast) / vdot).toBeCloseTo(0.73, 9);
        expect(oxygenAt(1000 / slow) / vdot).toBeCloseTo(0.63, 9);
      }),
    );
  });

  it("holds the pace of the very VDOT in each range, about 2 % either way where the book has a table", () => {
    fc.assert(
      fc.property(fc.double({ min: 30, max: 85, noNaN: true }), (vdot) => {
        const [ranges, paces] = [paceRanges(vdot), trainingPaces(vdot)];
        for (const pace of ["M", "T", "I", "R"] as const) {
          const { fast, slow } = ranges[pace];
          expect(fast).toBeLessThan(paces[pace]);
          expect(slow).toBeGreaterThan(paces[pace]);
          // A point of VDOT is more of a slow runner's pace; below 45 the book slows marathon pace besides.
          expect(slow / fast - 1).toBeGreaterThan(0.015);
          expect(slow / fast - 1).toBeLessThan(0.07);
        }
      }),
    );
  });

  it("gives 10 km in 47:15 a threshold of 4:44 to 4:55 and intervals of 4:22 to 4:32", () => {
    const { T, I } = paceRanges(42.7524);
    expect([T.fast, T.slow, I.fast, I.slow].map(Math.round)).toEqual([284, 295, 262, 272]);
  });

  it("ends where paces end", () => {
    expect(paceRanges(20).T.slow).toBe(trainingPaces(20).T);
    expect(paceRanges(95).T.fast).toBe(trainingPaces(95).T);
  });

  it.each([19.9, 95.1, Number.NaN])("refuses VDOT %s", (vdot) => {
    expect(() => paceRanges(vdot)).toThrow(/vdot is .*; allowed is a number from 20 to 95/);
  });
});
