import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMotorUnitPool, excitationFor, force, type MotorUnitPoolOverrides } from "../../../src/sim/index.ts";
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

  it("has a maximum excitation of 67 and the force 2215.98114747 that other programs for the same equations report", () => {
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

  it("is finite everywhere and reaches exactly its maximum, over the whole range allowed", () => {
    const between = (min: number, max: number) =>
      fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }));
    const anyOverrides = fc
      .record(
        {
          size: fc.integer({ min: 1, max: 300 }),
          recruitmentRange: between(1.01, 10_000),
          twitchForceRange: between(1.01, 10_000),
          contractionTimeRange: between(1.01, 100),
          longestContractionTime: between(1, 1000),
          firstPeakFiringRate: between(1, 500),
          lastPeakFiringRate: between(1, 500),
          firingRateGain: between(0.001, 1000),
          fatigabilityRange: between(1, 10_000),
        },
        { noNullPrototype: true, requiredKeys: [] },
      )
      .chain((overrides) => {
        const { firstPeakFiringRate = 35, lastPeakFiringRate = 25 } = overrides;
        const most = Math.min(100, firstPeakFiringRate, lastPeakFiringRate);
        return between(0, most).map((minFiringRate) => ({ ...overrides, minFiringRate }));
      });
    fc.assert(
      fc.property(anyOverrides, fc.double({ min: 0, max: 1, noNaN: true }), (overrides, fraction) => {
        const any = createMotorUnitPool(overrides);
        for (const [name, value] of Object.entries(any)) {
          const numbers: number[] = typeof value === "number" ? [value] : [...(value as Float64Array)];
          expect(numbers.every((each) => Number.isFinite(each) && (each > 0 || name === "minFiringRate"))).toBe(true);
        }
        expect(Math.abs(force(any, any.maxExcitation) - 1)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(force(any, Number.MAX_VALUE) - 1)).toBeLessThanOrEqual(1e-12);
        const part = force(any, fraction * any.maxExcitation);
        expect(part >= 0 && part <= 1).toBe(true);
        expect(excitationFor(any, fraction)).toBeLessThanOrEqual(any.maxExcitation);
      }),
      { examples: [[{ size: 10_000, minFiringRate: 8 }, 0.5]] },
    );
  });

  it("is a pool even with a single unit", () => {
    expect([...createMotorUnitPool({ size: 1 }).recruitmentThreshold]).toEqual([1]);
  });

  it.each([
    [{ size: 0 }, /size is 0; allowed is a whole number from 1/],
    [{ size: 12.5 }, /size is 12.5/],
    [{ recruitmentRange: 1 }, /recruitmentRange is 1; allowed is a number from 1.01 to 10000/],
    [{ twitchForceRange: Number.NaN }, /twitchForceRange is NaN/],
    [{ lastPeakFiringRate: 3 }, /lastPeakFiringRate is 3; allowed is a number from 8 to 500/],
    [{ recruitmentRange: 1e308 }, /recruitmentRange is 1e\+308/],
    [{ twitchForceRange: 1e308 }, /twitchForceRange is 1e\+308/],
    [{ contractionTimeRange: 101 }, /contractionTimeRange is 101; allowed is a number from 1.01 to 100/],
    [{ firingRateGain: 5e-324 }, /firingRateGain is 5e-324; allowed is a number from 0.001 to 1000/],
    [
      { minFiringRate: 0, firstPeakFiringRate: 0, lastPeakFiringRate: 0 },
      /firstPeakFiringRate is 0; allowed is a number from 1 to 500/,
    ],
    [{ minFiringRate: 30 }, /lastPeakFiringRate is 25; allowed is a number from 30 to 500/],
    [{ size: null as unknown as number }, /size is null/],
    [{ poolSize: 60 }, /a key of overrides is "poolSize"; allowed is size, recruitmentRange/],
    [{ toString: 60 }, /a key of overrides is "toString"/],
  ])("refuses %o with a RangeError that names it", (overrides, message) => {
    const build = () => createMotorUnitPool(overrides as MotorUnitPoolOverrides);
    expect(build).toThrow(RangeError);
    expect(build).toThrow(message);
  });
});
