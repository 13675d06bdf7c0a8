import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oxygenAt } from "../../../src/sim/training/oxygen.ts";
import { marathonCorrection, trainingPaces } from "../../../src/sim/training/paces.ts";
import { number, readTable } from "../../data/csv.ts";

const vdots = fc.double({ min: 20, max: 85, noNaN: true });
const fraction = (pace: number, vdot: number): number => oxygenAt(1000 / pace) / vdot;
const printed = new Map(readTable("vdot_implied_intensity_of_printed_paces").map((row) => [row["pace"], row]));

describe("trainingPaces(vdot)", () => {
  it("lies inside the oxygen fractions that the printed paces imply, VDOT 30 to 85", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 85 }), (vdot) => {
        const { E, M, T, I } = trainingPaces(vdot);
        const paces = { E_fast: E.fast, E_slow: E.slow, M, T, I };
        for (const [name, pace] of Object.entries(paces)) {
          const row = printed.get(name);
          if (row === undefined) throw new Error(name);
          // The printed paces are whole seconds: half a second is 0.002 of VDOT.
          expect(fraction(pace, vdot)).toBeGreaterThan(number(row, "vo2_frac_min") - 0.003);
          expect(fraction(pace, vdot)).toBeLessThan(number(row, "vo2_frac_max") + 0.003);
        }
      }),
    );
  });

  it("gives threshold 4:15 per kilometer at VDOT 50, as the book prints", () => {
    expect(Math.round(trainingPaces(50).T)).toBe(255);
  });

  it("orders the paces from easy to repetition at every VDOT from 20 to 85", () => {
    fc.assert(
      fc.property(vdots, (vdot) => {
        const { E, M, T, I, R } = trainingPaces(vdot);
        const order = [E.slow, E.fast, M, T, I, R];
        expect(order).toEqual([...order].sort((a, b) => b - a));
        expect(new Set(order).size).toBe(6);
      }),
    );
  });

  it("grows faster with VDOT", () => {
    fc.assert(
      fc.property(vdots, fc.double({ min: 0.01, max: 5, noNaN: true }), (vdot, more) => {
        const [slow, fast] = [trainingPaces(vdot), trainingPaces(vdot + more)];
        for (const pace of ["M", "T", "I", "R"] as const) expect(fast[pace]).toBeLessThan(slow[pace]);
        expect(fast.E.fast).toBeLessThan(slow.E.fast);
        expect(fast.E.slow).toBeLessThan(slow.E.slow);
      }),
    );
  });

  it.each([19.9, 95.1, Number.NaN, Number.POSITIVE_INFINITY])("throws a RangeError for VDOT %s", (vdot) => {
    expect(() => trainingPaces(vdot)).toThrow(/vdot is .*; allowed is a number from 20 to 95/);
  });
});

describe("marathonCorrection(vdot)", () => {
  it.each([
    [20, 11],
    [30, 11],
    [32, 9],
    [34, 7],
    [35, 6],
    [36, 5],
    [40, 2.5],
    [45, 0],
    [60, 0],
  ])("at VDOT %s slows M by %s s/km", (vdot, seconds) => {
    expect(marathonCorrection(vdot)).toBeCloseTo(seconds, 12);
  });

  it("comes down to 0.9 s/km just below VDOT 45", () => {
    expect(marathonCorrection(45 - 1e-9)).toBeCloseTo(0.9, 6);
  });
});
