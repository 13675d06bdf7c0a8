import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easyLoad, hardLoad, settledMean, weekWith } from "../../../../src/components/figures/hard-days/settled.ts";
import { evenly } from "../../../../src/components/pictures/series.ts";
import { variableDoseResponseParameters } from "../../../../src/sim/adaptation/fitness-fatigue/parameters.ts";

// The usual numbers, as the page prints them: time constants in days, gains per unit of load.
const [fitnessTime, usualTime, memoryTime, fitnessGain, usualGrowth] = [30.8, 16.8, 2.3, 0.031, 0.000035];
/** What 100 weeks may lack: e^(-700/74), less than 0.01 %, of a fatigue below 200 W. */
const watts = 0.02;
/** Sum of e^(-m/t) over m >= 1: what a steady input of one a day has left behind the next morning. */
const after = (time: number): number => 1 / Math.expm1(1 / time);

/** Closed form of a constant load: k1 w / (e^(1/t1) - 1) - k3 w^2 / ((1 - e^(-1/t3)) (e^(1/t2) - 1)). */
const constantLoad = (load: number, fatigueTime: number, growth: number): number =>
  fitnessGain * load * after(fitnessTime) - (growth * load ** 2 * after(fatigueTime)) / -Math.expm1(-1 / memoryTime);

/**
 * The same for any week that repeats. A mean passes through an exponential memory unchanged but for its sum, so that only
 * the mean of load times remembered load is needed, and the memory of a repeating week is a geometric series.
 */
function repeating(week: readonly number[], fatigueTime: number, growth: number): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const remembered = week.map((_, day) =>
    week.reduce((sum, __, back) => {
      const load = week[(day - back + week.length) % week.length] ?? 0;
      return sum + (load * Math.exp(-back / memoryTime)) / -Math.expm1(-week.length / memoryTime);
    }, 0),
  );
  const tiring = mean(week.map((load, day) => load * (remembered[day] ?? 0)));
  return fitnessGain * mean(week) * after(fitnessTime) - growth * tiring * after(fatigueTime);
}

/** The number of hard days, 0 to 7, with the highest mean, counted week by week; the fewest if several are equally good. */
function bestHardDays(parameters: Parameters<typeof settledMean>[1] = {}): number {
  const means = Array.from({ length: 8 }, (_, count) => settledMean(weekWith(count), parameters));
  return means.indexOf(Math.max(...means));
}

const times = fc.integer({ min: 8, max: 148 }).map((halfDays) => halfDays / 2);
const growths = fc.constantFrom(0.5, 1, 2).map((factor) => factor * usualGrowth);
const hardDays = fc.integer({ min: 0, max: 7 });
/** The best number for each half day from 4 to 74. */
const course = (factor: number): { time: number; best: number }[] =>
  evenly(4, 74, 141).map((time) => ({
    time,
    best: bestHardDays({ fatigueTime: time, fatigueGainGrowth: factor * usualGrowth }),
  }));

describe("the growths that the figure draws", () => {
  it("are the usual one, and half and twice that, as its curves are named", () => {
    const { value, range } = variableDoseResponseParameters.fatigueGainGrowth;
    expect([range[0], value, range[1]]).toEqual([0.5 * usualGrowth, usualGrowth, 2 * usualGrowth]);
  });
});

describe("weekWith(hardDays)", () => {
  it("has seven days, so many of them hard, and never two hard ones side by side up to three", () => {
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const week = weekWith(count);
      expect(week).toHaveLength(7);
      expect(week.filter((load) => load === hardLoad)).toHaveLength(count);
      expect(week.filter((load) => load === easyLoad)).toHaveLength(7 - count);
      const pairs = week.filter((load, day) => load === hardLoad && week[(day + 1) % 7] === hardLoad);
      if (count <= 3) expect(pairs).toEqual([]);
    }
  });
});

describe("settledMean(week, parameters)", () => {
  it("is the closed form of a constant load where all days are alike", () => {
    for (const [count, load] of [
      [0, 50],
      [7, 110],
    ] as const)
      for (const time of [4, usualTime, 40, 74])
        expect(
          Math.abs(settledMean(weekWith(count), { fatigueTime: time }) - constantLoad(load, time, usualGrowth)),
        ).toBeLessThan(watts);
  });

  it("is the closed form of a repeating week for every number of hard days", () => {
    fc.assert(
      fc.property(hardDays, times, growths, (count, fatigueTime, fatigueGainGrowth) => {
        const mean = settledMean(weekWith(count), { fatigueTime, fatigueGainGrowth });
        expect(Math.abs(mean - repeating(weekWith(count), fatigueTime, fatigueGainGrowth))).toBeLessThan(watts);
      }),
      { numRuns: 60 },
    );
  });
});

describe("bestHardDays(parameters)", () => {
  it("never rises as fatigue lasts longer or grows faster", () => {
    const [half, usual, double] = [0.5, 1, 2].map(course);
    for (const each of [half, usual, double])
      for (const [index, { best }] of each?.entries() ?? [])
        expect(best).toBeLessThanOrEqual(each?.[index - 1]?.best ?? 7);
    for (const [index, { best, time }] of usual?.entries() ?? []) {
      expect(best, `${time} d`).toBeLessThanOrEqual(half?.[index]?.best ?? 0);
      expect(best, `${time} d`).toBeGreaterThanOrEqual(double?.[index]?.best ?? 7);
    }
  });

  it("goes from seven to one at the usual growth, to none at twice that, and stays at seven at half of it", () => {
    // The turns that an independent count found for the sketch of this figure, in steps of half a day.
    const until = (factor: number, count: number): number | undefined =>
      course(factor).findLast(({ best }) => best === count)?.time;
    const from = (factor: number, count: number): number | undefined =>
      course(factor).find(({ best }) => best === count)?.time;
    expect([until(1, 7), from(1, 1), from(1, 0)]).toEqual([48, 72.5, undefined]);
    expect([until(2, 7), from(2, 0)]).toEqual([24, 39.5]);
    expect(until(0.5, 7)).toBe(74);
  });

  it("depends on the ratio of the two gains alone", () => {
    fc.assert(
      fc.property(times, growths, (fatigueTime, fatigueGainGrowth) => {
        const tenfold = { fitnessGain: 10 * fitnessGain, fatigueGainGrowth: 10 * fatigueGainGrowth };
        expect(bestHardDays({ fatigueTime, ...tenfold })).toBe(bestHardDays({ fatigueTime, fatigueGainGrowth }));
      }),
      { numRuns: 20 },
    );
  });

  it("is seven where nothing tires and none where nothing helps", () => {
    expect(bestHardDays({ fatigueGainGrowth: 0 })).toBe(7);
    expect(bestHardDays({ fitnessGain: 0 })).toBe(0);
  });
});
