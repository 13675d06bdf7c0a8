import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMotorUnitPool } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

describe("createMotorUnitPool(overrides?)", () => {
  const pool = createMotorUnitPool();

  it("reproduces every unit of the published pool to 1e-9", () => {
    const rows = readTable("pf2017_pool_static");
    expect(rows).toHaveLength(pool.size);
    for (const [unit, row] of rows.entries()) {
      expectClose(pool.recruitmentThreshold[unit], number(row, "RTE_exc"), 1e-9);
      expectClose(pool.twitchForce[unit], number(row, "P0_twitch"), 1e-9);
      expectClose(pool.contractionTime[unit], number(row, "CT0_ms"), 1e-9);
      expectClose(pool.peakFiringRate[unit], number(row, "maxR_imp_s"), 1e-9);
      expectClose(pool.fatigability[unit], number(row, "fatigability_frac_per_s"), 1e-9);
      expectClose(
        (pool.fatigability[unit] ?? 0) * (pool.twitchForce[unit] ?? 0),
        number(row, "fatigability_twitch_per_s"),
        1e-9,
      );
    }
  });

  it("has the published maximum excitation 67 and force 2215.98114747", () => {
    expect(pool.maxExcitation).toBe(67);
    expectClose(pool.maxForce, 2215.98114747, 1e-11);
  });

  it("puts the 1993 pool's narrower recruitment range where it is asked to", () => {
    expect(createMotorUnitPool({ recruitmentRange: 30 }).recruitmentThreshold.at(-1)).toBeCloseTo(30, 12);
  });

  it("keeps the order of recruitment, force and speed for any overrides", () => {
    fc.assert(
      fc.property(
        fc.record({
          size: fc.integer({ min: 2, max: 400 }),
          recruitmentRange: fc.double({ min: 1.5, max: 200, noNaN: true }),
          twitchForceRange: fc.double({ min: 1.5, max: 500, noNaN: true }),
          contractionTimeRange: fc.double({ min: 1.5, max: 10, noNaN: true }),
        }),
        (overrides) => {
          const { recruitmentThreshold, twitchForce, contractionTime, maxForce, maxExcitation } =
            createMotorUnitPool(overrides);
          for (let unit = 1; unit < overrides.size; unit++) {
            expect(recruitmentThreshold[unit]).toBeGreaterThan(recruitmentThreshold[unit - 1] ?? Number.NaN);
            expect(twitchForce[unit]).toBeGreaterThan(twitchForce[unit - 1] ?? Number.NaN);
            expect(contractionTime[unit]).toBeLessThan(contractionTime[unit - 1] ?? Number.NaN);
          }
          expect(maxForce).toBeGreaterThan(0);
          expect(maxExcitation).toBeGreaterThanOrEqual(recruitmentThreshold.at(-1) ?? Number.NaN);
        },
      ),
    );
  });

  it("is a pool even with a single unit", () => {
    expect([...createMotorUnitPool({ size: 1 }).recruitmentThreshold]).toEqual([1]);
  });

  it.each([
    [{ size: 0 }, /size is 0; allowed is a whole number from 1/],
    [{ size: 12.5 }, /size is 12.5/],
    [{ recruitmentRange: 1 }, /recruitmentRange is 1; allowed is a finite number greater than 1/],
    [{ twitchForceRange: Number.NaN }, /twitchForceRange is NaN/],
    [{ lastPeakFiringRate: 3 }, /lastPeakFiringRate is 3; allowed is a number from 8 to 500/],
  ])("refuses %o with a RangeError that names it", (overrides, message) => {
    expect(() => createMotorUnitPool(overrides)).toThrow(RangeError);
    expect(() => createMotorUnitPool(overrides)).toThrow(message);
  });
});
