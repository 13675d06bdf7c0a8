import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compositions,
  createMotorUnitPool,
  excitationAt,
  fiberTypes,
  force,
  intensityAt,
  lastRecruitment,
  recruitment,
} from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

const mixes = new Map(
  readTable("fibre_type_mapping").map((row) => [
    String(row["phenotype"]),
    { I: number(row, "pct_I") / 100, IIa: number(row, "pct_IIa") / 100, IIx: number(row, "pct_IIx") / 100 },
  ]),
);
const intensities = fc.double({ min: 0, max: 3, noNaN: true });
const anyMix = fc.constantFrom(...compositions);

describe("recruitment(intensity, composition)", () => {
  it("equals the reference for every mix and intensity, to the printed digits", () => {
    for (const row of readTable("recruitment_vs_vo2max")) {
      const mix = mixes.get(String(row["phenotype"]));
      if (mix === undefined) throw new Error(`no mix ${String(row["phenotype"])}`);
      const found = recruitment(number(row, "pct_VO2max") / 100, mix);
      expectPrinted(found.excitationFraction, number(row, "e_frac_Emax"), 5);
      expectPrinted(found.excitation, number(row, "E"), 4);
      expectPrinted(
        force(createMotorUnitPool(), found.excitation) * 100,
        number(row, "rested_isometric_force_pctMVC"),
        3,
      );
      for (const type of fiberTypes) {
        expectPrinted(found[type].recruited, number(row, `type${type}_recruited`), 4);
        expectPrinted(found[type].activation, number(row, `type${type}_meanNF`), 4);
      }
    }
  });

  it("recruits types in order: no IIa before all of I, no IIx before all of IIa", () => {
    fc.assert(
      fc.property(intensities, anyMix, (intensity, mix) => {
        const { I, IIa, IIx } = recruitment(intensity, mix);
        if (IIa.recruited > 0) expect(I.recruited).toBeCloseTo(1, 9);
        if (IIx.recruited > 0) expect(IIa.recruited).toBeCloseTo(1, 9);
      }),
    );
  });

  it("recruits and activates more, never less, as intensity rises, within 0 to 1", () => {
    fc.assert(
      fc.property(intensities, intensities, anyMix, (a, b, mix) => {
        const low = recruitment(Math.min(a, b), mix);
        const high = recruitment(Math.max(a, b), mix);
        for (const type of fiberTypes) {
          for (const key of ["recruited", "activation"] as const) {
            expect(low[type][key]).toBeLessThanOrEqual(high[type][key] + 1e-12);
            expect(low[type][key]).toBeGreaterThanOrEqual(0);
            expect(high[type][key]).toBeLessThanOrEqual(1);
          }
          expect(low[type].activation).toBeLessThanOrEqual(low[type].recruited);
        }
      }),
    );
  });

  it("is all zero at rest, and zero for a type that the mix lacks", () => {
    const none = { recruited: 0, activation: 0 };
    expect(recruitment(0, compositions[0])).toMatchObject({ excitation: 0, I: none, IIa: none, IIx: none });
    expect(recruitment(2, { I: 0.6, IIa: 0.4, IIx: 0 }).IIx).toEqual(none);
  });

  it.each([-0.1, 3.1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the intensity %s", (intensity) => {
    expect(() => recruitment(intensity, compositions[0])).toThrow(/intensity is .*; allowed is a number from 0 to 3/);
  });
});

describe("excitationAt(intensity) and intensityAt(excitationFraction)", () => {
  it("are 1 - exp(-(I / 0.85)^1.25) and its inverse", () => {
    expect(excitationAt(0.85)).toBeCloseTo(1 - 1 / Math.E, 12);
    // (2 * 0.85 / 0.85) ** 1.25 is the fourth root of 32.
    expect(excitationAt(1.7)).toBeCloseTo(1 - Math.exp(-(32 ** 0.25)), 12);
    fc.assert(
      fc.property(intensities, (intensity) => {
        expect(intensityAt(excitationAt(intensity))).toBeCloseTo(intensity, 9);
      }),
    );
  });
});

describe("excitationAt(intensity, scale, exponent)", () => {
  const scales = fc.double({ min: 0.1, max: 10, noNaN: true });
  const exponents = fc.double({ min: 0.5, max: 3, noNaN: true });

  it("is a plain exponential of intensity over scale where the exponent is 1", () => {
    fc.assert(
      fc.property(intensities, scales, (intensity, scale) => {
        expect(excitationAt(intensity, scale, 1)).toBeCloseTo(1 - Math.exp(-intensity / scale), 12);
      }),
    );
  });

  it("depends on the ratio of intensity and scale alone, and is 1 - 1/e where they are equal", () => {
    fc.assert(
      fc.property(
        intensities,
        fc.double({ min: 0.2, max: 10, noNaN: true }),
        exponents,
        (intensity, scale, exponent) => {
          const half = excitationAt(intensity / 2, scale / 2, exponent);
          expect(excitationAt(intensity, scale, exponent)).toBeCloseTo(half, 12);
        },
      ),
    );
    for (const exponent of [0.5, 1.25, 3]) expect(excitationAt(0.7, 0.7, exponent)).toBeCloseTo(1 - 1 / Math.E, 12);
  });

  it("is lower below the scale, and higher above it, the larger the exponent", () => {
    fc.assert(
      fc.property(intensities, exponents, exponents, (intensity, a, b) => {
        const gentle = excitationAt(intensity, 0.85, Math.min(a, b));
        const steep = excitationAt(intensity, 0.85, Math.max(a, b));
        if (intensity <= 0.85) expect(steep).toBeLessThanOrEqual(gentle + 1e-12);
        else expect(steep).toBeGreaterThanOrEqual(gentle - 1e-12);
      }),
    );
  });

  it("has 0.85 and 1.25 for defaults", () => {
    expect(excitationAt(1)).toBe(excitationAt(1, 0.85, 1.25));
  });

  it.each([0.4, 3.1, Number.NaN])("refuses the exponent %s", (exponent) => {
    expect(() => excitationAt(1, 0.85, exponent)).toThrow(/exponent is .*; allowed is a number from 0.5 to 3/);
  });

  it.each([0.05, 11, Number.NaN])("refuses the scale %s", (scale) => {
    expect(() => excitationAt(1, scale)).toThrow(/scale is .*; allowed is a number from 0.1 to 10/);
  });
});

describe("lastRecruitment()", () => {
  it("is 0.85 (-ln(17 / 67))^0.8: the last threshold is 50 of 67 units of excitation", () => {
    expectClose(lastRecruitment(), 0.85 * (-Math.log(17 / 67)) ** 0.8, 1e-12);
    expect(Math.round(lastRecruitment() * 100)).toBe(109);
  });

  it("is where the last fibers join, whatever the mix", () => {
    for (const mix of compositions) {
      expect(recruitment(lastRecruitment() + 1e-9, mix).IIx.recruited).toBeCloseTo(1, 9);
      expect(recruitment(lastRecruitment() - 1e-6, mix).IIx.recruited).toBeLessThan(1);
    }
  });
});
