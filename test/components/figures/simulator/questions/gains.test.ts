import { describe, expect, it } from "vitest";
import {
  byCost,
  byMinutes,
  timesAsMuch,
  wholeAt,
  wholeCurve,
} from "../../../../../src/components/figures/simulator/questions/gains.ts";
import { adapt, compositions, costMethods } from "../../../../../src/sim/index.ts";

const [composition] = compositions;
const adapted = (intensity: number, duration: number): number =>
  adapt([{ days: 56, sessions: [{ session: { intensity, duration }, perWeek: 3 }] }], { composition }, 56).at(-1)
    ?.oxidative.whole ?? Number.NaN;
const gains = (found: ReturnType<typeof byCost>): number[] => wholeCurve(found).map(([, gain]) => gain);

describe("byMinutes()", () => {
  it("is what adapt gives for three sessions of 15 minutes a week", () => {
    for (const percent of [30, 65, 100, 200]) {
      expect(wholeAt(byMinutes(), percent)).toBeCloseTo(adapted(percent / 100, 900), 12);
    }
  });
  it("only rises", () => {
    const curve = gains(byMinutes());
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
  });
});

describe("byCost(easyMinutes, method)", () => {
  it("gives so many minutes at 65 %, where easy running is", () => {
    for (const method of costMethods) expect(wholeAt(byCost(45, method), 65)).toBeCloseTo(adapted(0.65, 2700), 12);
  });
  it("shortens the session by the formula's own weights: 0.64 x e^(1.92 x)", () => {
    const minutes = (45 * 0.65 * Math.exp(1.92 * 0.65)) / (1 * Math.exp(1.92 * 1));
    expect(wholeAt(byCost(45, "banister-men"), 100)).toBeCloseTo(adapted(1, 60 * minutes), 12);
  });
  it("bends under Banister's cost and only rises under plain minutes", () => {
    for (const easyMinutes of [45, 90]) {
      const bent = gains(byCost(easyMinutes, "banister-men"));
      expect(Math.max(...bent)).toBeGreaterThan(2 * (bent.at(-1) ?? Infinity));
      const rising = gains(byCost(easyMinutes, "minutes"));
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
    }
  });
});

describe("twice the cost", () => {
  it("gives less than double at every effort with a session", () => {
    const once = new Map(wholeCurve(byCost(45, "banister-men")));
    const twice = wholeCurve(byCost(90, "banister-men"));
    expect(twice).toHaveLength(34);
    for (const [effort, gain] of twice) expect(gain / (once.get(effort) ?? Number.NaN)).toBeLessThan(2);
  });
  it("timesAsMuch(once, twice) is the least and the most of the factors from 50 % up", () => {
    const oxidative = (whole: number) => ({ I: 0, IIa: 0, IIx: 0, II: 0, whole });
    const found = (...wholes: number[]) =>
      wholes.map((whole, index) => ({ intensity: 0.4 + index / 10, time: 1, oxidative: oxidative(whole) }));
    expect(timesAsMuch(found(0.1, 0.1, 0.2, 0.4), found(0.9, 0.15, 0.25, 0.5))).toEqual([1.25, expect.closeTo(1.5)]);
    const none = [{ intensity: 0.8, time: null, oxidative: null }];
    expect(timesAsMuch([...found(0.1, 0.2), ...none], [...found(0.1, 0.3), ...none])).toEqual([
      expect.closeTo(1.5),
      expect.closeTo(1.5),
    ]);
  });
});

it("wholeAt(found, percent) throws for an effort between the points", () => {
  expect(() => wholeAt(byMinutes(), 61)).toThrow("percent is 61");
});

it("wholeCurve(found) has no point where there is no session", () => {
  expect(wholeCurve([{ intensity: 0.3, time: null, oxidative: null }])).toEqual([]);
});
