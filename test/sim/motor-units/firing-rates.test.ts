import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMotorUnitPool, firingRates } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const pool = createMotorUnitPool();
const excitations = fc.double({ min: 0, max: 80, noNaN: true });

describe("firingRates(pool, excitation)", () => {
  it("has the published mean rate of active units at every tabulated excitation", () => {
    for (const row of readTable("pf2017_excitation_force_rested")) {
      const active = [...firingRates(pool, number(row, "E"))].filter((rate) => rate > 0);
      expect(active).toHaveLength(number(row, "n_recruited"));
      if (active.length > 0) {
        const mean = active.reduce((sum, rate) => sum + rate, 0) / active.length;
        expectClose(mean, number(row, "mean_rate_active_imp_s"), 1e-9);
      }
    }
  });

  it("never recruits a unit before an earlier one", () => {
    fc.assert(
      fc.property(excitations, (excitation) => {
        const silent = firingRates(pool, excitation).findIndex((rate) => rate === 0);
        const after = silent === -1 ? [] : [...firingRates(pool, excitation)].slice(silent);
        expect(after.every((rate) => rate === 0)).toBe(true);
      }),
    );
  });

  it("starts each unit at the minimum rate and holds it at its peak", () => {
    fc.assert(
      fc.property(excitations, fc.integer({ min: 0, max: pool.size - 1 }), (excitation, unit) => {
        const rate = firingRates(pool, excitation)[unit] ?? Number.NaN;
        const joined = excitation >= (pool.recruitmentThreshold[unit] ?? Number.NaN);
        expect(rate).toBeLessThanOrEqual(pool.peakFiringRate[unit] ?? Number.NaN);
        if (joined) expect(rate).toBeGreaterThanOrEqual(pool.minFiringRate);
        else expect(rate).toBe(0);
      }),
    );
    expect(firingRates(pool, 1)[0]).toBe(8);
    expect([...firingRates(pool, 1e300)]).toEqual([...pool.peakFiringRate]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the excitation %s", (excitation) => {
    expect(() => firingRates(pool, excitation)).toThrow(/excitation is .*; allowed is a number from 0/);
  });
});
