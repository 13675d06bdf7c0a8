import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activations, createMotorUnitPool, excitationFor, firingRates, force } from "../../../src/sim/index.ts";
import { leastRise, normalizedForce } from "../../../src/sim/motor-units/force.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

const pool = createMotorUnitPool();
const excitations = fc.double({ min: 0, max: 67, noNaN: true });

describe("force(pool, excitation)", () => {
  it("equals the published rested force at every tabulated excitation to 1e-9", () => {
    for (const row of readTable("pf2017_excitation_force_rested")) {
      expectClose(force(pool, number(row, "E")), number(row, "force_pct_MVC") / 100, 1e-9);
      expectClose(force(pool, number(row, "E")) * pool.maxForce, number(row, "force_twitch_units"), 1e-9);
    }
  });

  it("rises with excitation from 0 to 1 and stays there", () => {
    fc.assert(
      fc.property(excitations, excitations, (a, b) => {
        const [low, high] = [force(pool, Math.min(a, b)), force(pool, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
    expect(force(pool, 0)).toBe(0);
    expect(force(pool, 67)).toBe(1);
    expect(force(pool, Number.MAX_VALUE)).toBe(1);
  });

  it.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY])("refuses the excitation %s", (excitation) => {
    expect(() => force(pool, excitation)).toThrow(RangeError);
  });
});

describe("activations(pool, excitation)", () => {
  it("is 1 - exp(-2 x^3) of contraction time times rate, and linear below 0.4", () => {
    for (const excitation of [5, 20, 47.5, 67]) {
      const rates = firingRates(pool, excitation);
      for (const [unit, activation] of activations(pool, excitation).entries()) {
        const x = ((pool.contractionTime[unit] ?? Number.NaN) * (rates[unit] ?? Number.NaN)) / 1000;
        const expected = x > 0.4 ? 1 - Math.exp(-2 * x ** 3) : (x * (1 - Math.exp(-2 * 0.4 ** 3))) / 0.4;
        expectClose(activation, expected, 1e-12);
      }
    }
  });

  it("gives the last unit 0.5699 at maximum: no unit is ever fully fused there", () => {
    expectPrinted(activations(pool, 67)[119], 0.5699, 4);
  });
});

describe("excitationFor(pool, forceFraction)", () => {
  it("lies at most one step of 0.01 below the published grid search", () => {
    for (const row of readTable("pf2017_force_to_excitation_rested")) {
      const excitation = excitationFor(pool, number(row, "force_pct_MVC") / 100);
      expectClose(Math.ceil(excitation * 100 - 1e-9) / 100, number(row, "E_min_grid0.01"), 1e-9);
    }
  });

  it("inverts force away from the jumps", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 66.9, noNaN: true }), (excitation) => {
        const gap = Math.min(...pool.recruitmentThreshold.map((threshold) => Math.abs(threshold - excitation)));
        fc.pre(gap > 1e-6);
        expectClose(excitationFor(pool, force(pool, excitation)), excitation, 1e-6);
      }),
    );
  });

  it("returns the smallest excitation that reaches the force", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (fraction) => {
        const excitation = excitationFor(pool, fraction);
        expect(force(pool, excitation)).toBeGreaterThanOrEqual(fraction);
        expect(force(pool, excitation * (1 - 1e-12))).toBeLessThan(fraction);
      }),
    );
  });

  it("needs no excitation for no force", () => {
    expect(excitationFor(pool, 0)).toBe(0);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses the fraction %s", (fraction) => {
    expect(() => excitationFor(pool, fraction)).toThrow(/forceFraction is .*; allowed is a number from 0 to 1/);
  });
});

describe("leastRise(from, to, force)", () => {
  const rates = fc.double({ min: 0, max: 10, noNaN: true });
  const rise = (from: number, to: number): number => normalizedForce(to) - normalizedForce(from);

  it("is at most the rise of the force, and never a fall", () => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const least = leastRise(from, to, normalizedForce(to));
        expect(least).toBeGreaterThanOrEqual(0);
        expect(least).toBeLessThanOrEqual(rise(from, to) + 1e-15);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the rise itself along the line, and nearly that over a short piece of the sigmoid", () => {
    expectClose(leastRise(0.1, 0.35, normalizedForce(0.35)), rise(0.1, 0.35), 1e-12);
    for (const rate of [0.41, 0.7, 1, 1.5]) {
      expectClose(leastRise(rate - 0.001, rate, normalizedForce(rate)), rise(rate - 0.001, rate), 0.01);
    }
  });
});
