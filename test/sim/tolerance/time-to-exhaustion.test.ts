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

const rows = readTable("illustrative_recovery_extension_tlim").map((row) => ({
  intensity: number(row, "pct_vVO2max") / 100,
  target: number(row, "force_target_pctMVC"),
  time: number(row, "model_tlim_s(3600=not_reached)"),
  hyperbola: row["hyperbola_CS0.87v_Dp210m_v5_s"],
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

  it("follows the hyperbola it was fitted to within 7 %, wherever it says fitted", () => {
    const fitted = rows.filter(({ intensity }) => timeToExhaustion(intensity).verdict === "fitted");
    expect(fitted.map(({ intensity }) => intensity)).toEqual([0.91, 0.92, 0.95, 1, 1.05, 1.1, 1.2, 1.3]);
    for (const { intensity, hyperbola } of fitted) {
      expectClose(timeToExhaustion(intensity).time ?? Number.NaN, Number(hyperbola), 0.07);
    }
  });

  it.each([0.91, 1, 1.3, 2])("at %d is within 1 % of what steps of 0.1 s give, or one such step", (intensity) => {
    const pool = defaultPool();
    const rules = {
      contractionSlowing: 0.379,
      adaptationStrength: 0,
      adaptationOffset: 2,
      adaptationTime: 22,
      fatigueScale: 0.486,
      recoveryTime: 87.7,
    };
    const contraction = new Contraction(pool, force(pool, excitationAt(intensity) * pool.maxExcitation), rules);
    let steps = 1;
    while (contraction.advance(0.1)) steps++;
    const difference = Math.abs((timeToExhaustion(intensity).time ?? Number.NaN) - steps / 10);
    expect(difference).toBeLessThanOrEqual(Math.max(0.1, steps / 1000));
  });

  it.each([
    [0.5, "beyond this model"],
    [0.9, "beyond this model"],
    [0.9001, "beyond this model"],
    [0.909, "extrapolated"],
    [0.91, "fitted"],
    [1.3, "fitted"],
    [1.31, "extrapolated"],
    [3, "extrapolated"],
  ])("says of %d: %s", (intensity, verdict) => {
    expect(timeToExhaustion(intensity).verdict).toBe(verdict);
  });

  it.each([
    ["another pool", { pool: createMotorUnitPool({ fatigabilityRange: 2 }) }, {}],
    ["a pool with one other unit", { pool: oddUnit() }, {}],
    ["another number of the pool", { pool: { ...createMotorUnitPool(), minFiringRate: 7.9 } }, {}],
    ["more fatigue", {}, { fatigueScale: 0.5 }],
    ["slower recovery", {}, { recoveryTime: 88 }],
    ["another scale", {}, { intensityScale: 0.84 }],
  ])("calls nothing fitted that was not: %s", (_, athlete, parameters) => {
    expect(timeToExhaustion(1.2, athlete, parameters).verdict).toBe("extrapolated");
  });

  it("calls fitted what only repeats the usual pool and parameters", () => {
    const parameters = { fatigueScale: 0.486, recoveryTime: 87.7, intensityScale: 0.85 };
    expect(timeToExhaustion(1.2, { pool: createMotorUnitPool() }, parameters).verdict).toBe("fitted");
  });

  it("asks of the pool what another intensity asks at the usual scale, if the two have the same excitation", () => {
    for (const intensityScale of [0.7, 0.95]) {
      const intensity = (1.2 * intensityScale) / 0.85;
      expectClose(timeOf(intensity, {}, { intensityScale }), timeOf(1.2), 1e-9);
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
      { ...cheap, examples: [[0.902], [1], [1.2]] },
    );
  });

  it("falls as the intensity rises", () => {
    fc.assert(
      fc.property(between(0.88, 3), between(0.88, 3), (a, b) => {
        expect(timeOf(Math.max(a, b))).toBeLessThanOrEqual(timeOf(Math.min(a, b)));
      }),
      cheap,
    );
  });

  it("falls as fatigue or the time of recovery grows", () => {
    fc.assert(
      fc.property(between(0.95, 1.5), between(0.8, 1), between(1, 1.2), (intensity, less, more) => {
        const usual = { fatigueScale: 0.486, recoveryTime: 87.7 };
        for (const key of ["fatigueScale", "recoveryTime"] as const) {
          const withFactor = (factor: number) => timeOf(intensity, {}, { ...usual, [key]: factor * usual[key] });
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
    [0.5, {}, { tau: 87.7 }, /a key of parameters is "tau"; allowed is fatigueScale, recoveryTime, intensityScale/],
  ])("refuses %d, %o, %o with a RangeError that says why", (intensity, athlete, parameters, message) => {
    const attempt = () => timeToExhaustion(intensity, athlete as ToleranceAthlete, parameters as ToleranceParameters);
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });
});
