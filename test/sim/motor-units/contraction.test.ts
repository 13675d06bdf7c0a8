import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMotorUnitPool, force, type MotorUnitPool } from "../../../src/sim/index.ts";
import { Contraction, type FatigueRules } from "../../../src/sim/motor-units/contraction.ts";
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

// Even over the range: of the doubles between 0 and 1 nearly all are next to nothing.
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((part) => min + (max - min) * (part / 1e6));
const size = 8;
/** Small pools, half of them with thresholds in any order. */
const anyPools = fc
  .tuple(
    fc.record({
      size: fc.constant(size),
      recruitmentRange: between(1.01, 25),
      twitchForceRange: between(1.01, 200),
      contractionTimeRange: between(1.01, 5),
      longestContractionTime: between(20, 150),
      minFiringRate: between(0, 12),
      firstPeakFiringRate: between(15, 50),
      lastPeakFiringRate: between(15, 45),
      firingRateGain: between(1, 20),
    }),
    fc.option(fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size })),
  )
  .map(([overrides, order]): MotorUnitPool => {
    const built = createMotorUnitPool(overrides);
    const recruitmentThreshold = built.recruitmentThreshold.map(
      (_, unit, all) => all[order?.[unit] ?? unit] ?? Number.NaN,
    );
    return { ...built, recruitmentThreshold };
  });
const anyRules = fc.record({
  contractionSlowing: between(0, 1),
  adaptationStrength: fc.oneof(fc.constant(0), between(0, 0.9)),
  adaptationOffset: between(0, 5),
  adaptationTime: between(1, 50),
  fatigueScale: between(0.1, 3),
  recoveryTime: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), between(10, 200)),
});
/** Targets that stay for a while, then rise or fall. */
const anySamples = fc
  .array(
    fc.record({
      target: fc.oneof(between(0.01, 1.1), between(0.01, 0.5)),
      seconds: between(0.05, 3),
      count: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((stretches) => stretches.flatMap((stretch) => Array.from({ length: stretch.count }, () => stretch)));

/** The force of a contraction at an excitation, from the printed equations and what can be seen of it. */
const plainForce = (
  { size: units, maxForce, minFiringRate, firingRateGain, ...perUnit }: MotorUnitPool,
  { capacity, contractionTime }: Contraction,
  lost: readonly number[],
  adaptationOffset: number,
  excitation: number,
): number => {
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const above = excitation - (perUnit.recruitmentThreshold[unit] ?? Number.NaN);
    if (above < 0) continue;
    const rate = Math.min(perUnit.peakFiringRate[unit] ?? Number.NaN, minFiringRate + firingRateGain * above);
    const adapted = Math.max(0, rate - (lost[unit] ?? Number.NaN) * (rate - minFiringRate + adaptationOffset));
    const x = ((contractionTime[unit] ?? Number.NaN) * adapted) / 1000;
    const active = x <= 0.4 ? (x * (1 - Math.exp(-2 * 0.4 ** 3))) / 0.4 : 1 - Math.exp(-2 * x * x * x);
    sum += active * (capacity[unit] ?? Number.NaN);
  }
  return sum / maxForce;
};

describe("Contraction", () => {
  it("finds the smallest excitation that reaches the target, as a scan of the grid does, in any pool", () => {
    fc.assert(
      fc.property(anyPools, anyRules, anySamples, (any, how: FatigueRules, samples) => {
        const contraction = new Contraction(any, 0, how);
        const { recruitmentThreshold, maxExcitation } = any;
        const span = Math.max(...recruitmentThreshold) - 1;
        const top = Math.ceil(maxExcitation * 100);
        const grid = Array.from({ length: top + 1 }, (_, level) => (level < top ? level / 100 : maxExcitation));
        const progress = Array.from(recruitmentThreshold, () => 0);
        for (const { target, seconds } of samples) {
          contraction.target = target;
          const reached = contraction.advance(seconds);
          const rise = 1 - Math.exp(-seconds / how.adaptationTime);
          const lost = progress.map((before, unit) => {
            if (before > 0) progress[unit] = before + (1 - before) * rise;
            const place = ((recruitmentThreshold[unit] ?? Number.NaN) - 1) / span;
            return how.adaptationStrength * place * (progress[unit] ?? Number.NaN);
          });

          const forceAt = (excitation: number) => plainForce(any, contraction, lost, how.adaptationOffset, excitation);
          const scanned = grid.find((excitation) => forceAt(excitation) >= target);
          expect([contraction.excitation, reached]).toEqual([scanned ?? maxExcitation, scanned !== undefined]);
          expectClose(contraction.force, forceAt(contraction.excitation), 1e-12);
          for (const [unit, threshold] of recruitmentThreshold.entries()) {
            if (progress[unit] === 0 && contraction.excitation >= threshold) progress[unit] = rise;
          }
        }
      }),
    );
  });

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
