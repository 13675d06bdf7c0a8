import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polarizationIndex } from "../../../src/sim/training/polarization.ts";
import { number, readTable, type Cell } from "../../data/csv.ts";

const amountsOf = (row: Record<string, Cell>) => ({
  low: number(row, "z1_pct"),
  moderate: number(row, "z2_pct"),
  high: number(row, "z3_pct"),
});
const branches: Record<string, string> = {
  eq1: "formula",
  "eq2 (z2=0)": "no-moderate",
  "z3=0->0": "no-high",
  "z3>z1 invalid": "high-exceeds-low",
  "z2=0,z3<=0.01": "too-little-high",
};
const amount = fc.double({ min: 0, max: 1e300, noNaN: true });

describe("polarizationIndex({ low, moderate, high })", () => {
  it.each(readTable("tid_polarization_index"))("gives $pi_calc for $z1_pct / $z2_pct / $z3_pct ($source)", (row) => {
    const { value, branch, strict, polarized } = polarizationIndex(amountsOf(row));
    expect(branch).toBe(branches[String(row["branch"])]);
    expect(strict).toBe(row["strict_domain_arjona2023"] === "defined");
    if (row["pi_calc"] === "") expect(value).toBeNull();
    else expect(Math.abs((value ?? Number.NaN) - number(row, "pi_calc"))).toBeLessThan(5.01e-7);
    if (typeof row["pi_printed"] === "number") expect(value).toBeCloseTo(row["pi_printed"], 2);
    if (row["label_treff"] === "polarized") expect(polarized).toBe(true);
    if (row["label_treff"] === "non-polarized") expect(polarized).toBe(false);
  });

  it("rounds before it compares: 74-11-15 is 2.0039 and not polarized", () => {
    expect(polarizationIndex({ low: 74, moderate: 11, high: 15 })).toMatchObject({ strict: true, polarized: false });
  });

  it("does not depend on the scale", () => {
    const share = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (low, moderate, high, scale) => {
          const one = polarizationIndex({ low, moderate, high });
          const other = polarizationIndex({ low: low * scale, moderate: moderate * scale, high: high * scale });
          expect(other.strict).toBe(one.strict);
          // 1 % high with no moderate sits on the edge of the second equation.
          fc.pre(moderate > 0 || Math.abs(high / (low + high || 1) - 0.01) > 1e-9);
          expect(other.branch).toBe(one.branch);
          if (one.value === null) expect(other.value).toBeNull();
          else expect(other.value).toBeCloseTo(one.value, 9);
        },
      ),
    );
  });

  it("is finite or null, never NaN, for any amounts", () => {
    fc.assert(
      fc.property(amount, amount, amount, (low, moderate, high) => {
        const { value } = polarizationIndex({ low, moderate, high });
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it("is undefined for nothing at all", () => {
    expect(polarizationIndex({ low: 0, moderate: 0, high: 0 })).toMatchObject({ value: null, branch: "empty" });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("throws a RangeError for %s", (bad) => {
    expect(() => polarizationIndex({ low: 80, moderate: bad, high: 10 })).toThrow(/moderate is/);
  });
});
