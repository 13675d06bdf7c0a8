import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, stalledDays } from "../../../../src/components/figures/add-one-back/days.ts";
import { countOf, gapsOf, hardestOf, leastGap } from "../../../../src/components/figures/add-one-back/week.ts";
import { minutesFrom } from "../../../../src/sim/index.ts";

describe("countOf(days)", () => {
  it("counts the stalled week as chapter 1 does, with the line at 83 and at 93 %", () => {
    const { hard, minutes } = countOf(stalledDays);
    expect(minutes).toBe(minutesFrom("threshold-only", 0));
    expect(hard).toEqual({
      article: minutesFrom("threshold-only", 0.83),
      seiler: minutesFrom("threshold-only", 0.93),
    });
    expect(hard).toEqual({ article: 100, seiler: 0 });
  });
  it("finds what the sketch found after the swap for repetitions: 83 and 8 hard minutes of 375, and three hard days", () => {
    const count = countOf(daysOf("kkkkkrk"));
    expect(count).toMatchObject({ minutes: 375, hard: { article: 83, seiler: 8 }, hardDays: [1, 3, 5] });
    expect(count.at).toEqual({ easy: 292, threshold: 75, interval: 0, repetition: 8 });
  });
  it("adds eight minutes to everything where repetitions are added", () => {
    expect(countOf(daysOf("kkkkbkk"))).toMatchObject({ minutes: 383, hard: { article: 108, seiler: 8 } });
  });
});

describe("hardestOf(day)", () => {
  it("is the fastest kind of the day, easy without work, and null at rest", () => {
    const both = daysOf("kakkkkk")[1];
    expect(both && hardestOf(both)).toBe("interval");
    expect(stalledDays.map(hardestOf)).toEqual(["easy", "threshold", "easy", "threshold", "easy", "threshold", "easy"]);
    expect(hardestOf({ easy: 0, work: [] })).toBeNull();
  });
});

describe("gapsOf and leastGap", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 })).map((all) => all.toSorted((a, b) => a - b));
  it("walk once around the week", () => {
    fc.assert(
      fc.property(days, (hardDays) => {
        const inside = gapsOf(hardDays).reduce((sum, { hours }) => sum + hours, 0);
        const [first = 0, last = 0] = [hardDays[0], hardDays.at(-1)];
        expect(inside).toBe(24 * (last - first));
        const least = leastGap(hardDays);
        if (least === null) expect(hardDays.length).toBeLessThan(2);
        else expect(least * hardDays.length).toBeLessThanOrEqual(24 * 7);
      }),
    );
  });
  it("see that Sunday and Monday are neighbors", () => {
    expect(leastGap([0, 6])).toBe(24);
    expect(leastGap([1, 3, 5])).toBe(48);
    expect([leastGap([]), leastGap([3])]).toEqual([null, null]);
  });
});
