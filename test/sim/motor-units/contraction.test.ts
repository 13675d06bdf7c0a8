import { describe, expect, it } from "vitest";
import { createMotorUnitPool, force } from "../../../src/sim/index.ts";
import { Contraction } from "../../../src/sim/motor-units/contraction.ts";
import { expectClose } from "../../support/close.ts";

const pool = createMotorUnitPool();
const recoveryTime = 87.7;
const rules = {
  contractionSlowing: 0.379,
  adaptationStrength: 0,
  adaptationOffset: 2,
  adaptationTime: 22,
  fatigueScale: 0.486,
  recoveryTime,
};
/** After a minute of 80 %, in steps of a second. */
function tired(): Contraction {
  const contraction = new Contraction(pool, 0.8, rules);
  for (let second = 0; second < 60; second++) contraction.advance(1);
  return contraction;
}
const missing = ({ capacity }: Contraction): number[] =>
  Array.from(capacity, (left, unit) => 1 - left / (pool.twitchForce[unit] ?? Number.NaN));

describe("Contraction", () => {
  it("gives at each sample the target as it is set then, at the least excitation of the grid that does", () => {
    const contraction = new Contraction(pool, 0.5, rules);
    for (const target of [0.5, 0.2, 0.9, 0, 0.35]) {
      contraction.target = target;
      expect(contraction.advance(0.1)).toBe(true);
      expect(contraction.force).toBeGreaterThanOrEqual(target);
      // Half a second of work takes less than what 0.01 of excitation gives back.
      if (target > 0) expect(force(pool, contraction.excitation - 0.02)).toBeLessThan(target);
    }
  });

  it("asks nothing of any unit for a target of 0", () => {
    const contraction = tired();
    contraction.target = 0;
    contraction.advance(0.1);
    expect([contraction.excitation, contraction.force, Math.max(...contraction.activation)]).toEqual([0, 0, 0]);
  });

  it("gives back at rest what is missing of each unit, as e^(-t / recovery time), however long the steps", () => {
    for (const step of [0.1, 1, 50]) {
      const contraction = tired();
      contraction.target = 0;
      // The work before the rest is charged by the sample that begins it.
      contraction.advance(0.1);
      const before = missing(contraction);
      expect(Math.max(...before)).toBeGreaterThan(0.2);
      for (let count = 0; count < Math.round(100 / step); count++) contraction.advance(step);
      for (const [unit, deficit] of missing(contraction).entries()) {
        expectClose(deficit, (before[unit] ?? Number.NaN) * Math.exp(-100 / recoveryTime), 1e-9);
      }
    }
  });

  it("fails where the target is above what is left, and gives it again once it is lowered", () => {
    const contraction = tired();
    contraction.target = contraction.capacityNow() + 1e-6;
    expect(contraction.advance(0.1)).toBe(false);
    expect(contraction.excitation).toBe(pool.maxExcitation);
    contraction.target = 0.3;
    expect(contraction.advance(0.1)).toBe(true);
  });
});
