import { describe, expect, it } from "vitest";
import { drawnPercents, longestTimes } from "../../../../src/components/figures/gain-by-effort/efforts.ts";
import { feasibilityAt, ruleCurve, runnable } from "../../../../src/components/figures/gain-by-effort/rule-curve.ts";
import { durationAtIntensity, sustainableLimit } from "../../../../src/sim/index.ts";
import { modelIn } from "./states.ts";

describe("drawnPercents", () => {
  it("rise, and hold the efforts at which the model's times begin and race times end", () => {
    expect(drawnPercents).toEqual([...new Set(drawnPercents)].sort((a, b) => a - b));
    const first = drawnPercents.find((percent) => percent / 100 > sustainableLimit);
    expect(first).toBe(87);
    const raced = drawnPercents.filter((percent) => durationAtIntensity(percent / 100) !== null);
    expect(durationAtIntensity(((raced.at(-1) ?? 0) + 1) / 100)).toBeNull();
  });
});

const firstAbove = (percent: number): number => drawnPercents.find((each) => each > percent) ?? Number.NaN;

/** A curve whose work at each effort is so many times what can be held there; null for no session. */
const timesLongest = (times: (percent: number) => number | null) =>
  ruleCurve({
    ...{ rule: "cost", low: [], high: [], byRaces: [] },
    gains: drawnPercents.map((percent, index) => {
      const [factor, longest] = [times(percent), longestTimes()[index] ?? null];
      const time = factor === null ? null : factor * (longest ?? 3600);
      return {
        ...{ intensity: percent / 100, time },
        oxidative: time === null ? null : { I: 0.1, IIa: 0.1, IIx: 0.1, II: 0.1, whole: 0.1 },
      };
    }),
  });

describe("where the work takes repeats", () => {
  it("begins where equal minutes are more than race times allow", () => {
    // By the curve of race times ten minutes can be held at 101.0 %.
    expect(modelIn({ duration: 600 }).curves.minutes.value?.repeatsFrom).toBe(firstAbove(101));
  });

  it("goes by the model where the curve of race times ends", () => {
    // The reference has 66 s at 140 % and 47.3 s at 150 %: by its logarithm, a minute is held at 142.9 %.
    expect(modelIn({ duration: 60 }).curves.minutes.value?.repeatsFrom).toBe(firstAbove(142.9));
  });

  it("is nowhere up to all of what can be held, and everywhere for more", () => {
    expect(modelIn({ share: 1 }).curves.held.value?.repeatsFrom).toBeNull();
    expect(modelIn({ share: 5 }).curves.held.value?.repeatsFrom).toBe(firstAbove(86));
  });

  it("begins above the last effort that can be held, where a cost goes back in steps", () => {
    const { repeatsFrom } = timesLongest((percent) => (percent === 90 || percent > 100 ? 1.1 : 0.9));
    expect(repeatsFrom).toBe(102);
  });
});

describe("where the work is too much", () => {
  it("begins at more than five times what can be held, and no share on offer is that much", () => {
    expect(timesLongest((percent) => (percent < 100 ? 4.9 : 5.1)).tooMuchFrom).toBe(100);
    expect(modelIn({ share: 5 }).curves.held.value?.tooMuchFrom).toBeNull();
  });

  it("begins where race times fall under nine minutes, for 45", () => {
    // By the curve of race times 547 s can be held at 102 %, and 388 s at 106 %.
    expect(modelIn({}).curves.minutes.value?.tooMuchFrom).toBe(104);
  });

  it("cuts off what somebody can run, together with efforts without a session", () => {
    const curve = timesLongest((percent) => (percent < 60 ? null : percent < 120 ? 1 : 6));
    expect(runnable(curve).map(({ intensity }) => Math.round(100 * intensity))).toEqual(
      drawnPercents.filter((percent) => percent >= 60 && percent < 120),
    );
  });
});

it("an effort stands as the regions of its curve show it", () => {
  const regions = { repeatsFrom: 90, tooMuchFrom: 120 };
  expect([0.3, 0.89, 0.9, 1.19, 1.2, 2].map((effort) => feasibilityAt(regions, effort))).toEqual([
    ...["in one go", "in one go", "in repeats", "in repeats", "too much", "too much"],
  ]);
  expect(feasibilityAt({ repeatsFrom: null, tooMuchFrom: null }, 2)).toBe("in one go");
});
