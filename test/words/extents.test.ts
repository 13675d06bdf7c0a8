import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWeek } from "../../src/sim/training/index.ts";
import { extents } from "../../src/words/extents.ts";
import { clubRunner as club } from "../support/club-runner.ts";

/** "1 h 5 min, about 7.2 km": minutes and tenths of the unit. */
function shown(text: string): { minutes: number; tenths: number } {
  const [, hours = "0", minutes = "0", distance = ""] =
    /^(?:(\d+) h)? ?(?:(\d+) min)?, about ([\d.]+) (?:km|mi)$/.exec(text) ?? [];
  return { minutes: 60 * Number(hours) + Number(minutes), tenths: Math.round(10 * Number(distance)) };
}

describe("extents(runs, unit)", () => {
  it("are those of the club runner's week", () => {
    const { runs, total } = extents(planWeek(club).sessions, "km");
    expect(runs).toContainEqual({ minutes: 42, length: "6.6", words: "42 min, about 6.6 km" });
    expect(total).toMatch(/^3 h \d+ min, about 30 km$/);
  });

  it("keep tenths in long runs, so that the total stays the week that was planned", () => {
    const long = { time: 9000, distance: 21_680 };
    const { runs, total } = extents([long, long, long, long, long, { time: 4320, distance: 11_700 }], "km");
    expect(runs[0]?.words).toBe("2 h 30 min, about 21.7 km");
    expect(total).toBe("13 h 42 min, about 120 km");
  });

  it("round equal runs alike: of 25 km in three runs none is shown shorter than the others", () => {
    const week = planWeek({
      ...club,
      race: { distance: 10_000, time: 3120 },
      weekly: { distance: 25_000 },
      runs: 3,
    });
    const [easy, , long] = extents(week.sessions, "km").runs;
    expect(easy).toEqual(long);
  });

  const weeks = fc.record({
    kilometers: fc.integer({ min: 15, max: 200 }),
    runs: fc.integer({ min: 1, max: 14 }),
    minutes: fc.integer({ min: 15, max: 40 }),
    unit: fc.constantFrom("km", "mi"),
  });
  const planned = ({ kilometers, runs, minutes }: { kilometers: number; runs: number; minutes: number }) =>
    planWeek({
      ...club,
      race: { distance: 5000, time: 60 * minutes },
      weekly: { distance: 1000 * kilometers },
      runs,
    });

  it("show runs that add up to the total they show, each within half a minute, for every week that is planned", () => {
    fc.assert(
      fc.property(weeks, (input) => {
        const week = planned(input);
        const found = extents(week.sessions, input.unit);
        const each = found.runs.map(({ words }) => shown(words));
        const total = shown(found.total);
        expect(each.reduce((sum, one) => sum + one.minutes, 0)).toBe(total.minutes);
        const tenths = each.reduce((sum, one) => sum + one.tenths, 0);
        expect(total.tenths).toBe(tenths < 100 ? tenths : 10 * Math.round(tenths / 10));
        for (const [index, { time }] of week.sessions.entries())
          expect(Math.abs((each[index]?.minutes ?? NaN) - time / 60)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it("show no run longer than the long run, in time or distance", () => {
    fc.assert(
      fc.property(weeks, (input) => {
        const week = planned(input);
        const each = extents(week.sessions, input.unit).runs.map(({ words }) => shown(words));
        const long = each[week.sessions.findIndex(({ kind }) => kind === "long")];
        for (const one of each) {
          expect(one.minutes).toBeLessThanOrEqual(long?.minutes ?? NaN);
          expect(one.tenths).toBeLessThanOrEqual(long?.tenths ?? NaN);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
