import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oxygenAt, speedAt, sustainableFraction } from "../../../src/sim/training/oxygen.ts";
import { raceTime, vdot } from "../../../src/sim/training/vdot.ts";
import { number, readTable } from "../../data/csv.ts";

const meters: Record<string, number> = {
  "1500": 1500,
  Mile: 1609.344,
  "3k": 3000,
  "2-mile": 3218.688,
  "5k": 5000,
  "10k": 10000,
  "15k": 15000,
  half: 21097.5,
  Marathon: 42195,
};

const distances = fc.double({ min: 1500, max: 100_000, noNaN: true });
const speeds = fc.double({ min: 50.1 / 60, max: 499 / 60, noNaN: true });

describe("vdot(distance, time)", () => {
  it.each(readTable("vdot_from_race_formula"))("gives $vdot for $distance_m m in $time_s s", (row) => {
    expect(Math.abs(vdot(number(row, "distance_m"), number(row, "time_s")) - number(row, "vdot"))).toBeLessThan(1e-6);
  });

  it("falls strictly as the time grows", () => {
    fc.assert(
      fc.property(distances, speeds, fc.double({ min: 1e-6, max: 0.2, noNaN: true }), (distance, speed, more) => {
        const slower = speed / (1 + more);
        fc.pre(slower > 50 / 60);
        expect(vdot(distance, distance / slower)).toBeLessThan(vdot(distance, distance / speed));
      }),
    );
  });

  it("divides by the sustainable fraction, an exponential (common slips leave it out, or raise the coefficients to powers)", () => {
    // 5 km in 27:00, by the published equations.
    const speed = 5000 / 27;
    const oxygen = -4.6 + 0.182258 * speed + 0.000104 * speed ** 2;
    const fraction = 0.8 + 0.1894393 * Math.exp(-0.012778 * 27) + 0.2989558 * Math.exp(-0.1932605 * 27);
    expect(vdot(5000, 1620)).toBeCloseTo(oxygen / fraction, 10);
    expect(sustainableFraction(1620)).toBeCloseTo(fraction, 12);
  });

  it("takes 800 m only as an effort of three and a half minutes or more", () => {
    expect(Number.isFinite(vdot(800, 210))).toBe(true);
    expect(() => vdot(800, 209)).toThrow(/time is 209; allowed is a number from 210/);
  });

  it.each([
    [799, 300],
    [5000, 0],
    [5000, -1],
    [5000, Number.NaN],
    [5000, 599],
    [5000, 6001],
    [Number.POSITIVE_INFINITY, 1000],
    [250_000, 80_000],
  ])("throws a RangeError for %s m in %s s", (distance, time) => {
    expect(() => vdot(distance, time)).toThrow(RangeError);
  });
});

describe("raceTime(vdot, distance)", () => {
  it.each(readTable("vdot_formula_race_times_seconds"))("matches the formula table at VDOT $vdot to 0.01 s", (row) => {
    for (const [column, distance] of Object.entries(meters)) {
      expect(Math.abs(raceTime(number(row, "vdot"), distance) - number(row, column))).toBeLessThan(0.01);
    }
  });

  it("inverts vdot", () => {
    fc.assert(
      fc.property(distances, speeds, (distance, speed) => {
        const time = distance / speed;
        const value = vdot(distance, time);
        fc.pre(value >= 10 && value <= 95);
        expect(Math.abs(raceTime(value, distance) / time - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it.each([
    [9, 5000],
    [96, 5000],
    [50, 700],
    [50, 800],
    [Number.NaN, 5000],
    [50, Number.NaN],
  ])("throws a RangeError for VDOT %s over %s m", (value, distance) => {
    expect(() => raceTime(value, distance)).toThrow(RangeError);
  });
});

describe("speedAt(oxygen)", () => {
  it("is the exact root of the cost of running", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 150, noNaN: true }), (oxygen) => {
        expect(oxygenAt(speedAt(oxygen))).toBeCloseTo(oxygen, 9);
      }),
    );
  });
});

describe("sustainableFraction(time)", () => {
  it("is 1.288 at the gun, 1 at 11.03 minutes, and never under 0.8", () => {
    expect(sustainableFraction(0)).toBeCloseTo(1.288, 3);
    expect(sustainableFraction(11.03 * 60)).toBeCloseTo(1, 4);
    expect(sustainableFraction(1e7)).toBe(0.8);
  });
});
