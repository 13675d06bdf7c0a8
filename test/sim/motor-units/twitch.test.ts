import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuglevandMeanForce, fuglevandPool, meanTwitchForce } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

describe("fuglevandPool()", () => {
  it("is the pool of 1993, unit by unit", () => {
    const pool = fuglevandPool();
    const rows = readTable("fwp1993_pool_static");
    expect(rows).toHaveLength(pool.size);
    expect(pool.maxExcitation).toBe(57);
    for (const [unit, row] of rows.entries()) {
      expectClose(pool.recruitmentThreshold[unit], number(row, "RTE"), 1e-9);
      expectClose(pool.twitchForce[unit], number(row, "P"), 1e-9);
      expectClose(pool.contractionTime[unit], number(row, "T_ms"), 1e-9);
      expectClose(pool.peakFiringRate[unit], number(row, "PFR_imp_s"), 1e-9);
    }
  });
});

describe("meanTwitchForce(twitchForce, contractionTime, firingRate)", () => {
  const pool = fuglevandPool();

  it("equals the closed form at every tabulated rate, and the simulated train nearly", () => {
    for (const row of readTable("fwp1993_unit_steady_state")) {
      const unit = number(row, "mu") - 1;
      const [twitch, time] = [pool.twitchForce[unit] ?? Number.NaN, pool.contractionTime[unit] ?? Number.NaN];
      const mean = meanTwitchForce(twitch, time, number(row, "rate_imp_s"));
      expectClose(mean, number(row, "mean_force_closed_form"), 1e-9);
      expectClose(mean, number(row, "mean_force_numeric"), 1e-5);
    }
  });

  it("is the integral of the twitches alone while they are too slow for gain", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.4, noNaN: true }), (normalizedRate) => {
        // The integral of P (t/T) exp(1 - t/T) over all t is e P T.
        expectClose(meanTwitchForce(3, 50, (normalizedRate / 50) * 1000), Math.E * normalizedRate * 3, 1e-12);
      }),
    );
  });

  it("tends to 9.0499 twitches as they fuse", () => {
    expectClose(meanTwitchForce(1, 100, 500), 9.0499, 1e-5);
  });
});

describe("fuglevandMeanForce(excitation)", () => {
  it("has the tabulated share of the maximum to 1e-6, and as many units as the table at work", () => {
    const pool = fuglevandPool();
    for (const row of readTable("fwp1993_excitation_force_mean")) {
      // The table's threshold of the last unit, exp(ln 30), came out a rounding error above 30: it joins just after.
      const excitation = number(row, "E") * (1 - 1e-12);
      expectClose(fuglevandMeanForce(excitation) * 100, number(row, "mean_force_pct_max"), 1e-6);
      const recruited = pool.recruitmentThreshold.filter((threshold) => threshold <= excitation);
      expect(recruited).toHaveLength(number(row, "n_recruited"));
    }
  });

  it("stays at its maximum above it", () => {
    expect(fuglevandMeanForce(Number.MAX_VALUE)).toBe(1);
  });
});
