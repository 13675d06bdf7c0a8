import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activations, createMotorUnitPool, force, type MotorUnitPool } from "../../../src/sim/index.ts";
import { Trial, type UnitStates } from "../../../src/sim/motor-units/trial.ts";
import { expectClose } from "../../support/close.ts";

const offset = 2;
const usual = createMotorUnitPool();
// Even over the range: of the doubles between 0 and 1 nearly all are next to nothing.
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((part) => min + (max - min) * (part / 1e6));

const restedStates = ({ size, twitchForce, contractionTime }: MotorUnitPool): UnitStates => ({
  capacity: twitchForce,
  contractionTime,
  adaptation: new Float64Array(size),
});
function trialOf(pool: MotorUnitPool, units: UnitStates, excitation: number, below = excitation): Trial {
  const trial = new Trial(pool, offset);
  trial.run(units, excitation, below);
  return trial;
}

describe("Trial", () => {
  it("gives the force and the activations of the rested pool while nothing has tired", () => {
    for (const excitation of [0, 0.5, 1, 7.31, 25, 50, 66.999, 67]) {
      const trial = trialOf(usual, restedStates(usual), excitation);
      expectClose(trial.force, force(usual, excitation), 1e-12);
      for (const [unit, activation] of activations(usual, excitation).entries()) {
        expectClose(trial.activation[unit], activation, 1e-12);
      }
    }
  });

  it("never says that a lower excitation loses more than it does, in any pool in any state", () => {
    const pools = fc
      .record({
        size: fc.integer({ min: 1, max: 12 }),
        recruitmentRange: between(1.01, 100),
        twitchForceRange: between(1.01, 100),
        contractionTimeRange: between(1.01, 5),
        longestContractionTime: between(10, 150),
        minFiringRate: between(0, 20),
        firstPeakFiringRate: between(20, 60),
        lastPeakFiringRate: between(20, 60),
        firingRateGain: between(0.1, 10),
      })
      .map(createMotorUnitPool);
    const states = fc.array(fc.tuple(between(0, 1), between(0, 2), between(0, 1)), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(pools, states, between(0, 1.1), between(0, 1), (pool, drawn, high, fall) => {
        const perUnit = (f: (unit: number) => number) => Float64Array.from({ length: pool.size }, (_, unit) => f(unit));
        const units: UnitStates = {
          capacity: perUnit((unit) => (drawn[unit]?.[0] ?? 0) * (pool.twitchForce[unit] ?? 0)),
          contractionTime: perUnit((unit) => (1 + (drawn[unit]?.[1] ?? 0)) * (pool.contractionTime[unit] ?? 0)),
          adaptation: perUnit((unit) => drawn[unit]?.[2] ?? 0),
        };
        const excitation = high * pool.maxExcitation;
        // From a hair to all of it.
        const below = excitation - excitation * fall ** 8;
        const { force: above, leastLoss } = trialOf(pool, units, excitation, below);
        expect(leastLoss).toBeGreaterThanOrEqual(0);
        expect(leastLoss).toBeLessThanOrEqual(above - trialOf(pool, units, below).force + 1e-12 * above);
      }),
      { numRuns: 2000 },
    );
  });

  it("comes within a hundredth of what is lost by a step of the grid, at 95 of 100 steps", () => {
    const units = { ...restedStates(usual), adaptation: usual.twitchForce.map(() => 0.2) };
    const shares = Array.from({ length: 6600 }, (_, step) => {
      const [excitation, below] = [(6700 - step) / 100, (6699 - step) / 100];
      const { force: above, leastLoss } = trialOf(usual, units, excitation, below);
      return leastLoss / (above - trialOf(usual, units, below).force);
    });
    expect(shares.filter((share) => share > 0.99).length).toBeGreaterThan(0.95 * shares.length);
  });
});
