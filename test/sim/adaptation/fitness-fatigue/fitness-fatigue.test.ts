import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitnessFatigue } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectClose, expectPrinted } from "../../../support/close.ts";

const constant = (load: number, days: number): number[] => Array.from({ length: days }, () => load);
const loads = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 120 });

describe("fitnessFatigue(loads, parameters)", () => {
  it("equals the reference of 100 a day, to 1e-9 of each value printed with ten digits", () => {
    const rows = readTable("banister_morton1990_constant100");
    expect(rows).toHaveLength(200);
    for (const [index, day] of fitnessFatigue(constant(100, 200)).entries()) {
      const row = rows[index] ?? {};
      expect(day.day).toBe(number(row, "day"));
      expectClose(day.fitness, number(row, "k1_g"), 1e-9);
      expectClose(day.fatigue, number(row, "k2_h"), 1e-9);
      // A difference of two printed numbers keeps their last digit, not its own tenth one.
      expectPrinted(day.performance, number(row, "p"), 6);
    }
  });

  it("tends to k1 w / (1 - e^(-1/tau1)) - k2 w / (1 - e^(-1/tau2)): 1449.074 for 100 a day", () => {
    const last = fitnessFatigue(constant(100, 3000)).at(-1);
    const steady = 100 / -Math.expm1(-1 / 45) - 200 / -Math.expm1(-1 / 15);
    expectClose(last?.performance, steady, 1e-12);
    expectPrinted(steady, 1449.074, 3);
  });

  it("equals the plain sums over all earlier days", () => {
    fc.assert(
      fc.property(loads, (list) => {
        for (const { day, fitness, fatigue, performance } of fitnessFatigue(list)) {
          let [g, h] = [0, 0];
          for (let i = 1; i <= day; i++) {
            g += (list[i - 1] ?? 0) * Math.exp(-(day - i) / 45);
            h += (list[i - 1] ?? 0) * Math.exp(-(day - i) / 15);
          }
          expectClose(fitness, g, 1e-11);
          expectClose(fatigue, 2 * h, 1e-11);
          expect(performance).toBe(fitness - fatigue);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is linear in the loads", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 0, max: 10 }), (list, factor) => {
        const scaled = fitnessFatigue(list.map((load) => load * factor));
        for (const [index, day] of fitnessFatigue(list).entries()) {
          expect(scaled[index]?.performance).toBeCloseTo(day.performance * factor, 6);
        }
      }),
    );
  });

  it("gives the chronic and acute load of the training platforms with 42 and 7 days and gains that make means", () => {
    const rows = readTable("ctl_atl_tsb").filter((row) => number(row, "day") <= 27);
    expect(rows).toHaveLength(14);
    const course = fitnessFatigue(constant(100, 27), {
      fitnessTime: 42,
      fatigueTime: 7,
      fitnessGain: -Math.expm1(-1 / 42),
      fatigueGain: -Math.expm1(-1 / 7),
    });
    for (const row of rows) {
      const day = course[number(row, "day") - 1];
      expectPrinted(day?.fitness, number(row, "ctl_exp"), 6);
      expectPrinted(day?.fatigue, number(row, "atl_exp"), 6);
      expectPrinted(day?.performance, number(row, "tsb_today"), 6);
    }
  });

  it("has no days for no loads", () => {
    expect(fitnessFatigue([])).toEqual([]);
  });
});
