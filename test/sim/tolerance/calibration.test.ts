import { describe, expect, it } from "vitest";
import { fitTolerance } from "../../../scripts/calibrate/fits.ts";
import { toleranceCost, toleranceResiduals } from "../../../src/sim/evidence.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const usual = { fatigueScale: 0.314, recoveryTime: 143 };

describe("toleranceResiduals(rules)", () => {
  it("aim at the geometric means of the calibration runs, speed by speed, as the reference table has them", () => {
    const rows = readTable("running_tolerance").filter((row) => row["measured_mean_s"] !== "");
    expect(toleranceResiduals(usual).map(({ intensity }) => Math.round(100 * intensity))).toEqual(
      rows.map((row) => number(row, "pct_vVO2max")),
    );
    for (const [index, { measured }] of toleranceResiduals(usual).entries()) {
      expect(Math.abs(measured - number(rows[index] ?? {}, "measured_mean_s"))).toBeLessThanOrEqual(0.051);
    }
  });

  it("are logarithms of the ratio, below 0 where the model fails too soon", () => {
    for (const { measured, model, residual } of toleranceResiduals({ fatigueScale: 1, recoveryTime: 143 })) {
      expectClose(residual, Math.log(model / measured), 1e-12);
      expect(residual).toBeLessThan(0);
    }
  });

  it("count a pool that never fails as one that fails after the hour", () => {
    const [first] = toleranceResiduals({ fatigueScale: 0.05, recoveryTime: 143 });
    expect(first?.model).toBe(3600);
  });
});

describe("toleranceCost(rules)", () => {
  it("is the sum of the squared residuals", () => {
    const sum = toleranceResiduals(usual).reduce((total, { residual }) => total + residual * residual, 0);
    expectClose(toleranceCost(usual), sum, 1e-12);
  });

  it("lies, at the numbers of the code, within 5 % of the best found", () => {
    const { cost, values } = fitTolerance();
    expect(cost).toBeLessThanOrEqual(toleranceCost(usual));
    expect(toleranceCost(usual)).toBeLessThanOrEqual(1.05 * cost);
    expectClose(values.fatigueScale, 0.314, 0.02);
    expectClose(values.recoveryTime, 143, 0.02);
  }, 60_000);
});
