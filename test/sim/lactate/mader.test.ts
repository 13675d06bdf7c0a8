import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maderConstants, maderSteadyState, type MaderOptions, type MaderPoint } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyAthlete = fc.record({ vo2max: between(20, 95), vlamax: between(0.1, 1.5) }, { noNullPrototype: true });
const anySet = fc.constantFrom("classic" as const, "hauser" as const, "cyclingFit" as const, "runningFit" as const);

/** The sets of the table: three are ours by name, the first has another lactate space. */
const sets: Readonly<Record<string, MaderOptions>> = {
  "classic_k0.01576_Vrel0.40": { parameters: { lactateSpace: 0.4 } },
  "hauser_k0.02049_Vrel0.45": { constants: "hauser" },
  "nolte_fit_cycling_0.04719": { constants: "cyclingFit" },
  "nolte_fit_running_0.13467": { constants: "runningFit" },
};

function met(point: MaderPoint | null): MaderPoint {
  if (point === null) throw new Error("no steady state");
  return point;
}

/** The equations as printed, from the activation backwards. */
function plain(v: number, vlamax: number, ks1: number, ks2: number): number {
  const adp = Math.sqrt((ks1 * v) / (1 - v));
  return (60 * vlamax) / (1 + ks2 / adp ** 3);
}

describe("maderSteadyState(athlete, options?)", () => {
  it("reproduces every steady state of the table to its printed digits", () => {
    const rows = readTable("mader_mlss_fraction");
    expect(rows).toHaveLength(320);
    for (const row of rows) {
      const options = sets[String(row["constant_set"])];
      if (options === undefined) throw new Error(`no set ${String(row["constant_set"])}`);
      const athlete = { vo2max: number(row, "VO2max_ml_kg_min"), vlamax: number(row, "VLamax_mmol_L_s") };
      const mlss = met(maderSteadyState(athlete, options).mlss);
      expectPrinted(mlss.fraction, number(row, "frac_VO2max_at_MLSS"), 8);
      expectPrinted(mlss.production, number(row, "gross_production_mmol_L_min"), 8);
    }
  });

  it("predicts the four athletes of section 1.3", () => {
    const fraction = (vo2max: number, vlamax: number): number =>
      met(maderSteadyState({ vo2max, vlamax }).mlss).fraction;
    expectPrinted(fraction(42, 0.55), 0.651, 3);
    expectPrinted(fraction(62, 0.4), 0.776, 3);
    expectPrinted(fraction(76, 0.28), 0.848, 3);
    expectPrinted(fraction(70, 0.75), 0.69, 3);
  });

  it("draws the curves as the equations print them", () => {
    const { curve } = maderSteadyState({ vo2max: 62, vlamax: 0.4 }, { samples: 20 });
    expect(curve.fraction).toHaveLength(21);
    for (const [index, v] of curve.fraction.entries()) {
      expectClose(v, index / 20, 1e-12);
      expectClose(curve.production[index], plain(v, 0.4, 0.0625, 1.331), 1e-12);
      expectClose(curve.combustion[index], (0.01576 / 0.45) * 62 * v, 1e-12);
      expectClose(curve.demand[index], v + (plain(v, 0.4, 0.0625, 1.331) * 0.45 * (22.4 / 4.3)) / 62, 1e-12);
    }
  });

  it("has combustion at the steady lactate equal production below the maximal steady state, and none from there on", () => {
    fc.assert(
      fc.property(anyAthlete, anySet, (athlete, constants) => {
        const { curve, mlss } = maderSteadyState(athlete, { constants, samples: 40 });
        for (const [index, lactate] of curve.lactate.entries()) {
          const [most, made] = [curve.combustion[index] ?? 0, curve.production[index] ?? 0];
          if (lactate === null) expect(curve.fraction[index]).toBeGreaterThanOrEqual(met(mlss).fraction);
          else expectClose((most * lactate ** 2) / (lactate ** 2 + 2), made, 1e-9);
        }
      }),
    );
  });

  it("finds the lowest place where production reaches combustion, and the largest surplus below it", () => {
    fc.assert(
      fc.property(anyAthlete, anySet, (athlete, constants) => {
        const found = maderSteadyState(athlete, { constants });
        const { ks1, ks2, lactatePerOxygen, lactateSpace } = maderConstants[constants];
        const surplus = (v: number): number =>
          (lactatePerOxygen / lactateSpace) * athlete.vo2max * v - plain(v, athlete.vlamax, ks1, ks2);
        const grid = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
        if (found.mlss === null) {
          for (const v of grid) expect(surplus(v)).toBeGreaterThan(0);
          expect(found.fatMax).toBeNull();
          expect(found.reason).toMatch(/exceeds production at every intensity/);
          return;
        }
        const { mlss } = found;
        const fatMax = met(found.fatMax);
        expect(found.reason).toBeNull();
        expectClose(mlss.production, mlss.combustion, 1e-9);
        expect(fatMax.fraction).toBeLessThan(mlss.fraction);
        for (const v of grid.filter((each) => each < mlss.fraction)) {
          expect(surplus(v)).toBeGreaterThan(0);
          expect(surplus(v)).toBeLessThanOrEqual(fatMax.combustion - fatMax.production + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("depends on VO2max and VLamax through their ratio alone", () => {
    fc.assert(
      fc.property(between(30, 45), between(0.2, 0.7), between(1, 2), (vo2max, vlamax, factor) => {
        const [one, other] = [1, factor].map((each) =>
          maderSteadyState({ vo2max: vo2max * each, vlamax: vlamax * each }),
        );
        expectClose(other?.mlss?.fraction, met(one?.mlss ?? null).fraction, 1e-9);
      }),
    );
  });

  it("says why there is no maximal steady state where combustion always wins", () => {
    const { mlss, fatMax, reason } = maderSteadyState({ vo2max: 95, vlamax: 0.1 }, { constants: "runningFit" });
    expect([mlss, fatMax]).toEqual([null, null]);
    expect(reason).toMatch(/no maximal lactate steady state/);
  });

  it("warns of a VLamax from blood, and of numbers outside what was examined", () => {
    const codes = (athlete: Parameters<typeof maderSteadyState>[0]): string[] =>
      maderSteadyState(athlete).warnings.map(({ code }) => code);
    expect(codes({ vo2max: 62, vlamax: 0.4 })).toEqual([]);
    expect(codes({ vo2max: 62, vlamax: 0.7 })).toEqual(["vlamax-outside-range"]);
    expect(codes({ vo2max: 62, vlamax: 0.7, vlamaxFrom: "blood" })).toEqual([
      "vlamax-from-blood",
      "vlamax-outside-range",
    ]);
    expect(codes({ vo2max: 90, vlamax: 0.3 })).toEqual(["vo2max-outside-range"]);
    expect(maderSteadyState({ vo2max: 62, vlamax: 0.7 }).warnings[0]?.text).toMatch(/\.$/);
  });
});
