import { describe, expect, it } from "vitest";
import { typeMeans } from "../../../src/sim/fibers/type-means.ts";

/** Four units with 10, 20, 30 and 40 % of the fibers; types end at 20 %, 60 % and 100 %. */
const shares = Float64Array.of(0.1, 0.3, 0.6, 1);
const ends = { I: 0.2, IIa: 0.6, IIx: 1 };

describe("typeMeans(shares, ends, recruited, of)", () => {
  it("weighs each unit by the fibers of the type that it holds", () => {
    const means = typeMeans(shares, ends, 4, (unit) => unit + 1);
    // I: half of its fibers in unit 0 and half in unit 1. IIa: a quarter in unit 1, the rest in unit 2.
    expect(means.I).toBeCloseTo(1.5, 12);
    expect(means.IIa).toBeCloseTo(0.25 * 2 + 0.75 * 3, 12);
    expect(means.IIx).toBeCloseTo(4, 12);
  });

  it("counts fibers that are not recruited as nothing", () => {
    const means = typeMeans(shares, ends, 2, () => 1);
    expect(means.I).toBeCloseTo(1, 12);
    expect(means.IIa).toBeCloseTo(0.25, 12);
    expect(means.IIx).toBe(0);
  });

  it("is 0 for a type that the mix does not hold", () => {
    expect(typeMeans(shares, { I: 0.5, IIa: 0.5, IIx: 1 }, 4, () => 1).IIa).toBe(0);
  });
});
