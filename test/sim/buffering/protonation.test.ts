import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protonatedFraction } from "../../../src/sim/index.ts";
import { molarCapacity } from "../../../src/sim/buffering/protonation.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectPrinted } from "../../support/close.ts";

const anyPH = fc.double({ min: 0, max: 14, noNaN: true });

describe("protonatedFraction(pH, pK)", () => {
  it("and the molar capacity reproduce every row of the table to its printed digits", () => {
    const rows = readTable("pure_buffer_unit_checks");
    expect(rows).toHaveLength(60);
    for (const row of rows) {
      const [pH, pK] = [number(row, "pH"), number(row, "pKa")];
      expectPrinted(protonatedFraction(pH, pK), number(row, "fraction_protonated"), 10);
      expectPrinted(molarCapacity(pH, pK), number(row, "beta_per_mM"), 10);
    }
  });

  it("is a half at the pK, where the capacity is highest: ln 10 / 4", () => {
    fc.assert(
      fc.property(anyPH, anyPH, (pH, pK) => {
        expect(protonatedFraction(pK, pK)).toBe(0.5);
        expect(molarCapacity(pK, pK)).toBeCloseTo(Math.LN10 / 4, 14);
        // A product of three rounded numbers may end in another last digit than the closed form.
        expect(molarCapacity(pH, pK)).toBeLessThanOrEqual((Math.LN10 / 4) * (1 + 2 * Number.EPSILON));
      }),
    );
  });

  it("is the same distance above a half on one side of the pK as below on the other", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 9, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (pK, far) => {
        expect(protonatedFraction(pK + far, pK) + protonatedFraction(pK - far, pK)).toBeCloseTo(1, 12);
      }),
    );
  });
});
