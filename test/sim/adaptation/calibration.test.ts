import { describe, expect, it } from "vitest";
import { fitGains } from "../../../scripts/calibrate/fits.ts";
import { gainCost, gainResiduals } from "../../../src/sim/evidence.ts";
import { expectClose } from "../../support/close.ts";

/** Target and spread of every finding that the fit aims at, as the science notes give them. */
const aims = {
  "henriksson1976, continuous": { I: [0.32, 0.06], II: [0.1, 0.2], whole: [0.22, 0.06] },
  "henriksson1976, intervals": { I: [0.1, 0.25], II: [0.49, 0.08], whole: [0.275, 0.06] },
  "howald1985, continuous, hard": { I: [0.35, 0.08], IIa: [0.55, 0.15], IIx: [0.35, 0.3] },
  "molmen2024, endurance": { whole: [0.23, 0.05] },
  "molmen2024, high-intensity intervals": { whole: [0.27, 0.05] },
  "molmen2024, sprint intervals": { whole: [0.27, 0.07] },
};

describe("gainResiduals(parameters)", () => {
  it("aim at what the notes name, no more and no less", () => {
    const found: Record<string, Record<string, readonly number[]>> = {};
    for (const { study, finding } of gainResiduals()) {
      const { target = Number.NaN, spread = Number.NaN } = finding.aim ?? {};
      (found[`${study.source}, ${study.arm}`] ??= {})[finding.outcome] = [target, spread];
    }
    expect(found).toEqual(aims);
  });

  it("aim at the value that was read, wherever one was", () => {
    for (const { finding } of gainResiduals()) {
      if (finding.reported === "value") expect(finding.aim?.target).toBe(finding.measured);
      else expect(finding.reported).toBe("not significant");
    }
  });

  it("are the distance from the aim, in spreads", () => {
    for (const { finding, model, residual } of gainResiduals()) {
      const { target = Number.NaN, spread = Number.NaN } = finding.aim ?? {};
      expectClose(target + residual * spread, model, 1e-12);
    }
  });

  it("are those of no training where both gains are 0", () => {
    for (const { model } of gainResiduals({ oxidativeGainI: 0, oxidativeGainII: 0 })) expect(model).toBe(0);
  });
});

describe("gainCost(parameters)", () => {
  it("is the sum of the squared residuals", () => {
    const sum = gainResiduals().reduce((total, { residual }) => total + residual * residual, 0);
    expectClose(gainCost(), sum, 1e-12);
  });

  it("lies, at the numbers of the code, within 5 % of the best found", () => {
    const { cost } = fitGains();
    expect(cost).toBeLessThanOrEqual(gainCost());
    expect(gainCost()).toBeLessThanOrEqual(1.05 * cost);
  });

  it("is what the notes print at four exponents, each fitted anew: p is chosen, not the minimum of this cost", () => {
    for (const [exponent, cost] of [
      [2, 8.37],
      [2.25, 7.61],
      [2.5, 7.04],
      [3, 6.35],
    ] as const) {
      expect(Math.abs(fitGains(exponent).cost - cost), `p = ${exponent}`).toBeLessThanOrEqual(0.011);
    }
  });

  it("has its best gains at those of the code, to 2 %", () => {
    const { values } = fitGains();
    expectClose(values.oxidativeGainI, 0.0029, 0.02);
    expectClose(values.oxidativeGainII, 0.0644, 0.02);
  });
});
