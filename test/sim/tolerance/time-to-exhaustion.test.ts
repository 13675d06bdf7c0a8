import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createMotorUnitPool,
  defaultPool,
  durationAtIntensity,
  excitationAt,
  force,
  timeToExhaustion,
  type ToleranceAthlete,
  type ToleranceParameters,
} from "../../../src/sim/index.ts";
import { Contraction } from "../../../src/sim/motor-units/contraction.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const rows = readTable("running_tolerance").map((row) => ({
  intensity: number(row, "pct_vVO2max") / 100,
  target: number(row, "force_target_pctMVC"),
  time: number(row, "model_tlim_s(3600=not_reached)"),
}));
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cheap = { numRuns: 30 };
const oddUnit = () => {
  const pool = createMotorUnitPool();
  return { ...pool, fatigability: pool.fatigability.map((value, unit) => (unit === 119 ? 1.001 * value : value)) };
};
/** More than any time where there is none. */
const timeOf = (...list: Parameters<typeof timeToExhaustion>): number =>
  timeToExhaustion(...list).time ?? Number.POSITIVE_INFINITY;

describe("timeToExhaustion(intensity, athlete?, parameters?)", () => {
  it("reproduces the reference times to 3 % or 2 s, and gives none where the reference found none", () => {
    for (const { intensity, target, time } of rows) {
      const pool = defaultPool();
      expectClose(force(pool, excitationAt(intensity) * pool.maxExcitation) * 100, target, 1e-5);
      const found = timeToExhaustion(intensity).time;
      if (time === 3600) expect(found).toBeNull();
      else
        expect(Math.abs((found ?? Number.NaN) - time), `at ${intensity}`).toBeLessThanOrEqual(Math.max(2, 0.03 * time));
    }
  });

  it("lies within one standard deviation of every measured run that it was fitted to", () => {
    const runs = readTable("running_times_measured").filter(
      (row) => row["role"] === "calibration" && row["time_s"] !== "",
    );
    expect(runs).toHaveLength(7);
    for (const run of runs) {
      const time = timeToExhaustion(number(run, "pct_vVO2max") / 100).time ?? Number.NaN;
      expect(Math.abs(time - number(run, "time_s"))).toBeLessThanOrEqual(number(run, "sd_s"));
    }
  });

  it("is within 0.5 % of what steps of 0.1 s give, or one such step, wherever it gives a time", () => {
    const pool = defaultPool();
    const rules = {
      contractionSlowing: 0.379,
      adaptationStrength: 0,
      adaptationOffset: 2,
      adaptationTime: 22,
      fatigueScale: 0.314,
      recoveryTime: 143,
    };
    fc.assert(
      fc.property(between(0.9, 3), (intensity) => {
        const contraction = new Contraction(pool, force(pool, excitationAt(intensity) * pool.maxExcitation), rules);
        let steps = 1;
        while (contraction.advance(0.1)) steps++;
        const difference = Math.abs((timeToExhaustion(intensity).time ?? Number.NaN) - steps / 10);
        // A hair more for the rounding of tenths.
        expect(difference).toBeLessThanOrEqual(Math.max(0.1, (0.005 * steps) / 10) + 1e-9);
      }),
      { numRuns: 20, examples: [[0.8621], [0.87], [0.9], [1], [1.2], [1.4], [2], [3]] },
    );
  }, 60_000);

  it("gives the simulated time where anything is changed, without a jump from the usual one", () => {
    for (const intensity of [0.88, 0.95, 1, 1.2, 1.6]) {
      const nearly = timeOf(intensity, {}, { fatigueScale: 0.314 * (1 + 1e-9) });
      expect(Math.abs(nearly - timeOf(intensity))).toBeLessThanOrEqual(Math.max(0.2, 0.015 * nearly));
    }
  });

  it.each([
    [0.5, "beyond this model"],
    [0.86, "beyond this model"],
    [0.8601, "beyond this model"],
    [0.87, "extrapolated"],
    [0.899, "extrapolated"],
    [0.9, "fitted"],
    [1.4, "fitted"],
    [1.41, "extrapolated"],
    [3, "extrapolated"],
  ])("says of %d: %s", (intensity, verdict) => {
    expect(timeToExhaustion(intensity).verdict).toBe(verdict);
  });

  it.each([
    ["another pool", { pool: createMotorUnitPool({ fatigabilityRange: 2 }) }, {}],
    ["a pool with one other unit", { pool: oddUnit() }, {}],
    ["another number of the pool", { pool: { ...createMotorUnitPool(), minFiringRate: 7.9 } }, {}],
    ["more fatigue", {}, { fatigueScale: 0.5 }],
    ["slower recovery", {}, { recoveryTime: 144 }],
    ["another scale", {}, { intensityScale: 0.84 }],
    ["another exponent", {}, { intensityExponent: 1.2 }],
  ])("calls nothing fitted that was not: %s", (_, athlete, parameters) => {
    expect(timeToExhaustion(1.2, athlete, parameters).verdict).toBe("extrapolated");
  });

  it("calls fitted what only repeats the usual pool and parameters", () => {
    const parameters = { fatigueScale: 0.314, recoveryTime: 143, intensityScale: 0.85, intensityExponent: 1.25 };
    expect(timeToExhaustion(1.2, { pool: createMotorUnitPool() }, parameters).verdict).toBe("fitted");
  });

  it("asks of the pool what another intensity asks at the usual scale, if the two have the same excitation", () => {
    const usual = timeOf(1.2, {}, { fatigueScale: 0.314 * (1 + 1e-12) });
    for (const intensityScale of [0.7, 0.95]) {
      const intensity = (1.2 * intensityScale) / 0.85;
      expectClose(timeOf(intensity, {}, { intensityScale }), usual, 1e-9);
    }
  });

  it("asks for the same excitation at another intensity where the exponent differs", () => {
    const usual = timeOf(1.2, {}, { fatigueScale: 0.314 * (1 + 1e-12) });
    for (const intensityExponent of [0.9, 1.1, 1.4]) {
      // (I / 0.85)^n is what the excitation depends on.
      const intensity = 0.85 * (1.2 / 0.85) ** (1.25 / intensityExponent);
      expectClose(timeOf(intensity, {}, { intensityExponent }), usual, 1e-9);
      expect(timeOf(1.2, {}, { intensityExponent })).not.toBe(usual);
    }
  });

  it("gives a time above 0 and within an hour, or none, and says which", () => {
    fc.assert(
      fc.property(between(0, 3), (intensity) => {
        const { time, verdict, durationCurve } = timeToExhaustion(intensity);
        expect(time === null).toBe(verdict === "beyond this model");
        if (time !== null) expect(time > 0 && time <= 3600).toBe(true);
        expect(durationCurve).toBe(durationAtIntensity(intensity));
      }),
      cheap,
    );
  });

  it("differs from the curve of race times where the longer of the two is more than 25 % longer", () => {
    fc.assert(
      fc.property(between(0.9, 1.3), (intensity) => {
        const { time, durationCurve, differs } = timeToExhaustion(intensity);
        const ratio = time === null || durationCurve === null ? 1 : time / durationCurve;
        expect(differs).toBe(ratio > 1.25 || ratio < 1 / 1.25);
      }),
      { ...cheap, examples: [[0.87], [0.9], [1], [1.1]] },
    );
  });

  it("falls as the intensity rises", () => {
    fc.assert(
      fc.property(between(0.8, 3), between(0.8, 3), (a, b) => {
        expect(timeOf(Math.max(a, b))).toBeLessThanOrEqual(timeOf(Math.min(a, b)));
      }),
      cheap,
    );
  });

  it("falls as fatigue or the time of recovery grows", () => {
    fc.assert(
      fc.property(between(0.95, 1.5), between(0.8, 1), between(1, 1.2), (intensity, less, more) => {
        const usual = { fatigueScale: 0.314, recoveryTime: 143 };
        for (const key of ["fatigueScale", "recoveryTime"] as const) {
          // Just beside the usual numbers, so that all three are simulated.
          const withFactor = (factor: number) =>
            timeOf(intensity, {}, { ...usual, [key]: factor * 1.000001 * usual[key] });
          expect(withFactor(more)).toBeLessThanOrEqual(withFactor(1));
          expect(withFactor(1)).toBeLessThanOrEqual(withFactor(less));
        }
      }),
      { numRuns: 8 },
    );
  });

  it("takes another pool, and the default one by default", () => {
    const pool = createMotorUnitPool();
    expect(timeToExhaustion(1, { pool })).toEqual(timeToExhaustion(1));
    const tougher = createMotorUnitPool({ fatigabilityRange: 300 });
    expect(timeOf(1, { pool: tougher })).toBeGreaterThan(timeOf(1));
  });

  it.each([
    [3.1, {}, {}, /intensity is 3.1; allowed is a number from 0 to 3/],
    [0.5, { pool: null }, {}, /pool is null; allowed is an object/],
    [0.5, { vo2max: 60 }, {}, /a key of athlete is "vo2max"; allowed is pool/],
    [0.5, {}, { fatigueScale: 0 }, /fatigueScale is 0; allowed is a number from 0.01 to 10/],
    [0.5, {}, { intensityScale: 0.05 }, /intensityScale is 0.05; allowed is a number from 0.1 to 10/],
    [0.5, {}, { intensityExponent: 4 }, /intensityExponent is 4; allowed is a number from 0.5 to 3/],
    [0.5, {}, { tau: 143 }, /a key of parameters is "tau"; allowed is fatigueScale, recoveryTime, intensityScale, /],
  ])("refuses %d, %o, %o with a RangeError that says why", (intensity, athlete, parameters, message) => {
    const attempt = () => timeToExhaustion(intensity, athlete as ToleranceAthlete, parameters as ToleranceParameters);
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });
});
