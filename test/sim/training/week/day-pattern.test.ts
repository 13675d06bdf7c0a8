import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestDays, dayPattern } from "../../../../src/sim/training/week/day-pattern.ts";

const special = (runs: number, isHard: readonly boolean[]) => dayPattern(runs, isHard).special;

describe("dayPattern(runs, isHard)", () => {
  it("has a first run on as many days as it can, and the long day among them", () => {
    for (let runs = 1; runs <= 14; runs++) {
      const { first, second } = dayPattern(runs, []);
      expect(first).toHaveLength(Math.min(7, runs));
      expect(first).toEqual([...new Set(first)].sort((a, b) => a - b));
      expect(first).toContain(6);
      expect(second).toHaveLength(Math.max(0, runs - 7));
      expect(new Set(second).size).toBe(second.length);
    }
  });

  it.each([
    [13, [false, true, true], [2, 1, 4]],
    [8, [true, false], [2, 4]],
    [13, [false, false, false], [2, 4, 1]],
  ] as const)(
    "gives the days of hard running to what is hard, and strides a day away from it: %s %j",
    (runs, is, days) => {
      expect(special(runs, is)).toEqual(days);
    },
  );

  it("gives each special session a day of its own that has a run, never the long day", () => {
    const hardness = fc.array(fc.boolean(), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), hardness, (runs, isHard) => {
        // As many as the planner allows: none in a single run, one below four, two below eight.
        fc.pre(isHard.length <= (runs < 2 ? 0 : runs < 4 ? 1 : runs < 8 ? 2 : 3));
        const { first, special: days } = dayPattern(runs, isHard);
        expect(days).toHaveLength(isHard.length);
        expect(new Set(days).size).toBe(days.length);
        for (const day of days) expect(first.filter((one) => one !== 6)).toContain(day);
      }),
    );
  });

  it("gives easy days a second run first, then hard days, the long day last", () => {
    const { second } = dayPattern(14, [true, true]);
    expect(second).toEqual([0, 2, 3, 5, 1, 4, 6]);
  });
});

describe("closestDays(hard)", () => {
  it.each([
    [[], null],
    [[2], 7],
    [[1, 4], 3],
    [[4, 1], 3],
    [[0, 2, 4], 2],
    [[0, 6], 1],
  ])("of %j are %s days apart at the closest, around the week", (hard, days) => {
    expect(closestDays(hard)).toBe(days);
  });
});
