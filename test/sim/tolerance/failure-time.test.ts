import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMotorUnitPool, excitationAt, force } from "../../../src/sim/index.ts";
import { failureTime } from "../../../src/sim/tolerance/failure-time.ts";
import { runningPool, wholeSteps } from "../../../src/sim/tolerance/running-pool.ts";

const pool = createMotorUnitPool();
const rules = { fatigueScale: 0.314, recoveryTime: 143 };
const targetAt = (intensity: number): number => force(pool, excitationAt(intensity) * pool.maxExcitation);

describe("failureTime(pool, target, rules, fine)", () => {
  it("lies within the last step of a run that fails: after the step before, and no later than the one that fails", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.88, max: 2, noNaN: true }), (intensity) => {
        const times: number[] = [0];
        wholeSteps(runningPool(pool, targetAt(intensity), rules), 3600, (time) => times.push(time));
        const found = failureTime(pool, targetAt(intensity), rules);
        expect(found).toBeGreaterThanOrEqual(times.at(-2) ?? Number.NaN);
        expect(found).toBeLessThanOrEqual(times.at(-1) ?? Number.NaN);
      }),
      { numRuns: 15 },
    );
  });

  it("changes smoothly: by less than 2 ‰ where fatigue changes by 1 ‰ and nothing recovers", () => {
    for (const scale of [0.3, 0.301, 0.5, 0.7]) {
      const [slow, fast] = [scale, scale * 1.001].map((fatigueScale) =>
        failureTime(pool, 0.8, { fatigueScale, recoveryTime: 1e9 }),
      );
      const ratio = (slow ?? Number.NaN) / (fast ?? Number.NaN);
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(1.002);
    }
  });

  it("is infinite where the force can be given for the whole hour", () => {
    expect(failureTime(pool, targetAt(0.86), rules)).toBe(Number.POSITIVE_INFINITY);
  });

  it("differs by less than 1 % between fine and growing steps", () => {
    for (const intensity of [0.9, 1, 1.2, 1.4]) {
      const [fine, growing] = [true, false].map((each) => failureTime(pool, targetAt(intensity), rules, each));
      expect(Math.abs((fine ?? Number.NaN) / (growing ?? Number.NaN) - 1)).toBeLessThan(0.01);
    }
  });
});
