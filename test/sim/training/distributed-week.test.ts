import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapt, bandOf, compositions, distributedWeek, publishedDistributions } from "../../../src/sim/index.ts";
import { expectClose } from "../../support/close.ts";

const amounts = fc
  .record({ low: fc.nat(100), moderate: fc.nat(100), high: fc.nat(100) })
  .filter(({ low, moderate, high }) => low + moderate + high > 0);
const distributions = fc.oneof(fc.constantFrom(...publishedDistributions), amounts);
const times = fc.integer({ min: 1800, max: 36_000 });
const zones = { easy: "low", threshold: "moderate", interval: "high" } as const;

describe("distributedWeek(distribution, time)", () => {
  it("lays six hours of 80, 12 and 8 out as easy runs and sessions of the usual size", () => {
    const week = distributedWeek({ low: 80, moderate: 12, high: 8 }, 21_600);
    expect(week.map(({ session }) => session)).toEqual([
      { intensity: 0.65, duration: 3456 },
      { intensity: 0.88, duration: 1800 },
      { intensity: 0.98, duration: 960 },
    ]);
    for (const [index, perWeek] of [5, 1.44, 1.8].entries()) expectClose(week[index]?.perWeek, perWeek, 1e-12);
  });

  it("leaves out a zone with nothing in it", () => {
    expect(distributedWeek({ low: 1, moderate: 0, high: 0 }, 7200)).toEqual([
      { session: { intensity: 0.65, duration: 3600 }, perWeek: 2 },
    ]);
    expect(distributedWeek({ low: 46, moderate: 54, high: 0 }, 7200)).toHaveLength(2);
  });

  it("spends the whole time, zone by zone in the shares given", () => {
    fc.assert(
      fc.property(distributions, times, (distribution, time) => {
        const spent = { low: 0, moderate: 0, high: 0 };
        for (const { session, perWeek } of distributedWeek(distribution, time)) {
          if (!("intensity" in session)) throw new Error("a session of several parts");
          spent[zones[bandOf(session.intensity).id as keyof typeof zones]] += perWeek * session.duration;
        }
        const sum = distribution.low + distribution.moderate + distribution.high;
        for (const zone of ["low", "moderate", "high"] as const) {
          expectClose(spent[zone], (distribution[zone] / sum) * time, 1e-12);
        }
        expectClose(spent.low + spent.moderate + spent.high, time, 1e-12);
      }),
    );
  });

  it("is a week that can be trained: runs of at most an hour, nothing more often than 21 times", () => {
    fc.assert(
      fc.property(distributions, times, (distribution, time) => {
        const sessions = distributedWeek(distribution, time);
        for (const { session, perWeek } of sessions) {
          if (!("intensity" in session)) throw new Error("a session of several parts");
          expect(perWeek).toBeLessThanOrEqual(21);
          // Work is longer than the usual size only where it would be too many sessions.
          const usual = { 0.65: 3600, 0.88: 1800, 0.98: 960 }[session.intensity] ?? Number.NaN;
          if (perWeek < 21) expect(session.duration).toBeLessThanOrEqual(usual);
          if (session.intensity === 0.65) expect(Number.isInteger(perWeek)).toBe(true);
        }
        expect(() => adapt([{ days: 7, sessions }], { composition: compositions[0] }, 7)).not.toThrow();
      }),
    );
    const [, hard] = distributedWeek({ low: 43, moderate: 0, high: 57 }, 36_000);
    expect(hard?.perWeek).toBe(21);
  });

  it("refuses nothing at all, and a week that is too short or too long", () => {
    expect(() => distributedWeek({ low: 0, moderate: 0, high: 0 }, 7200)).toThrow(
      "the sum of distribution is 0; allowed is a number above 0",
    );
    expect(() => distributedWeek({ low: 1, moderate: 0, high: 0 }, 1799)).toThrow(
      "time is 1799; allowed is a number from 1800 to 36000",
    );
  });
});
