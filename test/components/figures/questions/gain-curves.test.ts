import { describe, expect, it } from "vitest";
import {
  gainsByCost,
  gainsByMinutes,
  factorsBetween,
  wholeAt,
  wholeCurve,
} from "../../../../src/components/figures/questions/gain-curves.ts";
import { adapt, compositions, costMethods } from "../../../../src/sim/index.ts";

const [composition] = compositions;
const adapted = (intensity: number, duration: number): number =>
  adapt([{ days: 56, sessions: [{ session: { intensity, duration }, perWeek: 3 }] }], { composition }, 56).at(-1)
    ?.oxidative.whole ?? Number.NaN;
const gains = (gainsAt: ReturnType<typeof gainsByCost>): number[] => wholeCurve(gainsAt).map(([, gain]) => gain);

describe("gainsByMinutes()", () => {
  it("is what adapt gives for three sessions of 15 minutes a week", () => {
    for (const percent of [30, 65, 100, 200]) {
      expect(wholeAt(gainsByMinutes(), percent)).toBeCloseTo(adapted(percent / 100, 900), 12);
    }
  });
  it("only rises", () => {
    const curve = gains(gainsByMinutes());
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
  });
});

describe("gainsByCost(easyMinutes, method)", () => {
  it("gives so many minutes at 65 %, where easy running is", () => {
    for (const method of costMethods) expect(wholeAt(gainsByCost(45, method), 65)).toBeCloseTo(adapted(0.65, 2700), 12);
  });
  it("shortens the session by the formula's own weights: 0.64 x e^(1.92 x)", () => {
    const minutes = (45 * 0.65 * Math.exp(1.92 * 0.65)) / (1 * Math.exp(1.92 * 1));
    expect(wholeAt(gainsByCost(45, "banister-men"), 100)).toBeCloseTo(adapted(1, 60 * minutes), 12);
  });
  it("bends under Banister's cost and only rises under plain minutes", () => {
    for (const easyMinutes of [45, 90]) {
      const bent = gains(gainsByCost(easyMinutes, "banister-men"));
      expect(Math.max(...bent)).toBeGreaterThan(2 * (bent.at(-1) ?? Infinity));
      const rising = gains(gainsByCost(easyMinutes, "minutes"));
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
    }
  });
});

describe("twice the cost", () => {
  it("gives less than double at every effort with a session", () => {
    const once = new Map(wholeCurve(gainsByCost(45, "banister-men")));
    const twice = wholeCurve(gainsByCost(90, "banister-men"));
    expect(twice).toHaveLength(34);
    for (const [effort, gain] of twice) expect(gain / (once.get(effort) ?? Number.NaN)).toBeLessThan(2);
  });
  it("factorsBetween(once, twice) is the least and the most of the factors from 50 % up", () => {
    const oxidative = (whole: number) => ({ I: 0, IIa: 0, IIx: 0, II: 0, whole });
    const gainsAt = (...wholes: number[]) =>
      wholes.map((whole, index) => ({ intensity: 0.4 + index / 10, time: 1, oxidative: oxidative(whole) }));
    expect(factorsBetween(gainsAt(0.1, 0.1, 0.2, 0.4), gainsAt(0.9, 0.15, 0.25, 0.5))).toEqual([
      1.25,
      expect.closeTo(1.5),
    ]);
    const none = [{ intensity: 0.8, time: null, oxidative: null }];
    expect(factorsBetween([...gainsAt(0.1, 0.2), ...none], [...gainsAt(0.1, 0.3), ...none])).toEqual([
      expect.closeTo(1.5),
      expect.closeTo(1.5),
    ]);
  });
});

it("wholeAt(gainsAt, percent) throws for an effort between the points", () => {
  expect(() => wholeAt(gainsByMinutes(), 61)).toThrow("percent is 61");
});

it("wholeCurve(gainsAt) has no point where there is no session", () => {
  expect(wholeCurve([{ intensity: 0.3, time: null, oxidative: null }])).toEqual([]);
});
