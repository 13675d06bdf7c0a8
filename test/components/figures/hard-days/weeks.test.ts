import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settledMean, settledWeeks, weekWith } from "../../../../src/components/figures/hard-days/settled.ts";
import {
  agreementWith,
  bestOf,
  growths,
  powersOf,
  stairsOf,
  turnsOf,
} from "../../../../src/components/figures/hard-days/weeks.ts";

const data = settledWeeks();
const usualGrowth = 0.000035;
/** Power of each week by the model itself, day by day for 100 weeks, W. */
const simulated = (time: number, growth: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((count) =>
    settledMean(weekWith(count), { fatigueTime: time, fatigueGainGrowth: growth * usualGrowth }),
  );
const bestSimulated = (time: number, growth: number): number => {
  const powers = simulated(time, growth);
  return powers.indexOf(Math.max(...powers));
};
const times = fc.integer({ min: 4, max: 74 });
const factors = fc.integer({ min: 10, max: 40 }).map((steps) => steps / 20);

describe("powersOf(data, setting)", () => {
  it("is what the model gives, week by week, for any two numbers of the figure", () => {
    fc.assert(
      fc.property(times, factors, (time, growth) => {
        const expected = simulated(time, growth);
        // What 100 weeks may lack of a tiredness below 400 W.
        for (const [count, power] of powersOf(data, { time, growth }).entries())
          expect(Math.abs(power - (expected[count] ?? Number.NaN))).toBeLessThan(0.04);
      }),
      { numRuns: 40 },
    );
  });
});

describe("bestOf(data, setting)", () => {
  it.each([0.5, 1, 1.5, 2])("is the model's best week for every fourth day at %d times the growth", (growth) => {
    for (let time = 4; time <= 74; time += 4)
      expect(bestOf(data, { time, growth }), `${time} d`).toBe(bestSimulated(time, growth));
  });

  it("never rises as tiredness lasts longer or grows faster", () => {
    fc.assert(
      fc.property(times, times, factors, factors, (a, b, c, d) => {
        const less = bestOf(data, { time: Math.min(a, b), growth: Math.min(c, d) });
        expect(bestOf(data, { time: Math.max(a, b), growth: Math.max(c, d) })).toBeLessThanOrEqual(less);
      }),
    );
  });
});

describe("turnsOf(data, growth)", () => {
  // An independent count in steps of half a day: the last with seven, the first with one, the first with none.
  it.each([
    [1, 0, 48],
    [1, 5, 72.5],
    [2, 0, 24],
    [2, 6, 39.5],
  ])("at %d times the growth turn %d lies within half a day of %d d", (growth, turn, counted) => {
    expect(Math.abs((turnsOf(data, growth)[turn] ?? Number.NaN) - counted)).toBeLessThanOrEqual(0.5);
  });

  it("has seven turns, which rise, and two neighboring weeks are equally good at each", () => {
    fc.assert(
      fc.property(factors, (growth) => {
        const turns = turnsOf(data, growth);
        expect(turns).toHaveLength(7);
        expect(turns).toEqual(turns.toSorted((a, b) => a - b));
        for (const [index, time] of turns.entries()) {
          const powers = powersOf(data, { time, growth });
          expect(powers[7 - index]).toBeCloseTo(powers[6 - index] ?? Number.NaN, 9);
          expect(powers[7 - index]).toBeCloseTo(Math.max(...powers), 9);
        }
      }),
    );
  });
});

describe("stairsOf(data, growth)", () => {
  it("holds the best number between two turns, from 4 to 74 days", () => {
    fc.assert(
      fc.property(factors, times, (growth, time) => {
        const stairs = stairsOf(data, growth);
        expect([stairs[0]?.[0], stairs.at(-1)?.[0]]).toEqual([4, 74]);
        expect(stairs.findLast(([from]) => from <= time)?.[1]).toBe(bestOf(data, { time, growth }));
      }),
    );
  });

  it("stays at seven where tiredness grows half as fast", () => {
    expect(stairsOf(data, growths.half)).toEqual([
      [4, 7],
      [74, 7],
    ]);
  });
});

describe("agreementWith(data, hardDays)", () => {
  it.each([
    [7, 1, 4, 48],
    [6, 1, 49, 50],
    [5, 1, 51, 54],
    [4, 1, 55, 59],
    [3, 1, 60, 65],
    [2, 1, 66, 72],
    [1, 1, 73, 74],
    [0, 2, 40, 74],
  ])("finds %d hard days at %d times the growth, from %d to %d days", (hardDays, growth, from, to) => {
    expect(agreementWith(data, hardDays)).toEqual({ growth, from, to });
    for (const time of [from, to]) expect(bestSimulated(time, growth)).toBe(hardDays);
    if (from > 4) expect(bestSimulated(from - 1, growth)).not.toBe(hardDays);
    if (to < 74) expect(bestSimulated(to + 1, growth)).not.toBe(hardDays);
  });

  it("refuses what no week has", () => {
    expect(() => agreementWith(data, 8)).toThrow("hardDays is 8");
  });
});
