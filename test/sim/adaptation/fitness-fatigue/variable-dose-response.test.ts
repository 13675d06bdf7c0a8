import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variableDoseResponse } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectClose, expectPrinted } from "../../../support/close.ts";

const loads = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 60 });

describe("variableDoseResponse(loads, parameters)", () => {
  it("equals the reference course, to 1e-9 of each value printed with ten digits", () => {
    const rows = readTable("busso2003_const100");
    expect(rows).toHaveLength(160);
    for (const [index, day] of variableDoseResponse(rows.map((row) => number(row, "load"))).entries()) {
      const row = rows[index] ?? {};
      expect(day.day).toBe(number(row, "day"));
      expectClose(day.fitness, number(row, "fitness_term"), 1e-9);
      expectClose(day.fatigue, number(row, "fatigue_term"), 1e-9);
      expectClose(day.performance, number(row, "p_minus_p0"), 1e-9);
      expectClose(day.fatigueGain, number(row, "k2"), 1e-9);
    }
  });

  it("tends to 0.939384 L - 0.0016185 L^2, best at 290 units a day", () => {
    // sum over m >= 1 of e^(-m/t) = 1 / (e^(1/t) - 1); over m >= 0, as in k2, = 1 / (1 - e^(-1/t)).
    const after = (time: number): number => 1 / Math.expm1(1 / time);
    const linear = 0.031 * after(30.8);
    const quadratic = (0.000035 / -Math.expm1(-1 / 2.3)) * after(16.8);
    expectPrinted(linear, 0.939384, 6);
    expectPrinted(quadratic, 0.0016185, 7);
    expect(Math.round(linear / (2 * quadratic))).toBe(290);
    const rows = readTable("busso2003_equilibrium_vs_daily_load");
    expect(rows).toHaveLength(31);
    for (const row of rows) {
      const load = number(row, "daily_load");
      const last = variableDoseResponse(Array.from({ length: 1500 }, () => load)).at(-1);
      expect(last?.performance).toBeCloseTo(linear * load - quadratic * load ** 2, 8);
      expectClose(last?.performance, number(row, "p_minus_p0_equilibrium_closed_form"), 1e-7);
    }
  });

  it("equals the plain sums over all earlier days", () => {
    fc.assert(
      fc.property(loads, (list) => {
        const gains = list.map((_, i) =>
          list.slice(0, i + 1).reduce((sum, load, j) => sum + 0.000035 * load * Math.exp(-(i - j) / 2.3), 0),
        );
        for (const { day, fitness, fatigue, fatigueGain } of variableDoseResponse(list)) {
          let [g, h] = [0, 0];
          for (let i = 0; i < day; i++) {
            g += 0.031 * (list[i] ?? 0) * Math.exp(-(day - i) / 30.8);
            h += (gains[i] ?? 0) * (list[i] ?? 0) * Math.exp(-(day - i) / 16.8);
          }
          expectClose(fitness, g, 1e-11);
          expectClose(fatigue, h, 1e-11);
          expectClose(fatigueGain, gains[day] ?? 0, 1e-11);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves more than twice the fatigue for twice the load", () => {
    const fatigue = (load: number): number =>
      variableDoseResponse(Array.from({ length: 30 }, () => load)).at(-1)?.fatigue ?? 0;
    expectClose(fatigue(200), 4 * fatigue(100), 1e-12);
  });
});
