import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWeek } from "../../src/sim/training/index.ts";
import { apportioned, extents } from "../../src/words/extents.ts";
import { clubRunner as club } from "../support/club-runner.ts";

/** "1 h 5 min, about 7.2 km": minutes and tenths of the unit. */
function shown(text: string): { minutes: number; tenths: number } {
  const [, hours = "0", minutes = "0", distance = ""] =
    /^(?:(\d+) h)? ?(?:(\d+) min)?, about ([\d.]+) (?:km|mi)$/.exec(text) ?? [];
  return { minutes: 60 * Number(hours) + Number(minutes), tenths: Math.round(10 * Number(distance)) };
}

describe("apportioned(values)", () => {
  it.each([
    [
      [1.5, 1.5],
      [2, 1],
    ],
    [
      [1.4, 1.4, 1.4],
      [2, 1, 1],
    ],
    [
      [2.9, 0.05, 0.05],
      [3, 0, 0],
    ],
    [
      [3, 4, 5],
      [3, 4, 5],
    ],
    [[], []],
  ])("of %j are %j", (values, expected) => {
    expect(apportioned(values)).toEqual(expected);
  });

  it("add up to the rounded sum, and each differs from its value by less than one", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 14 }), (values) => {
        const whole = apportioned(values);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(Math.round(total));
        for (const [index, value] of values.entries()) {
          expect(Number.isInteger(whole[index])).toBe(true);
          expect(Math.abs((whole[index] ?? NaN) - value)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe("extents(runs, unit)", () => {
  it("are those of the club runner's week", () => {
    const { runs, total } = extents(planWeek(club).sessions, "km");
    expect(runs).toContain("42 min, about 6.6 km");
    expect(total).toMatch(/^3 h \d+ min, about (29\.\d|30) km$/);
  });

  it("have no tenths where every run is 10 or longer", () => {
    const runs = [
      { time: 3720, distance: 10_400 },
      { time: 4480, distance: 12_300 },
      { time: 5520, distance: 15_300 },
    ];
    expect(extents(runs, "km")).toEqual({
      runs: ["1 h 2 min, about 11 km", "1 h 15 min, about 12 km", "1 h 32 min, about 15 km"],
      total: "3 h 49 min, about 38 km",
    });
  });

  it("show runs that add up to the total they show, for every week that is planned", () => {
    const weeks = fc.record({
      kilometers: fc.integer({ min: 15, max: 200 }),
      runs: fc.integer({ min: 1, max: 14 }),
      minutes: fc.integer({ min: 15, max: 40 }),
      unit: fc.constantFrom("km", "mi"),
    });
    fc.assert(
      fc.property(weeks, ({ kilometers, runs, minutes, unit }) => {
        const week = planWeek({
          ...club,
          race: { distance: 5000, time: 60 * minutes },
          weekly: { distance: 1000 * kilometers },
          runs,
        });
        const found = extents(week.sessions, unit);
        const each = found.runs.map(shown);
        const total = shown(found.total);
        expect(each.reduce((sum, one) => sum + one.minutes, 0)).toBe(total.minutes);
        expect(each.reduce((sum, one) => sum + one.tenths, 0)).toBe(total.tenths);
        expect(Math.abs(total.minutes - week.time / 60)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
