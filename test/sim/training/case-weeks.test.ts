import { describe, expect, it } from "vitest";
import { caseWeekIds, caseWeeks, minutesFrom } from "../../../src/sim/index.ts";

describe("caseWeeks", () => {
  it.each(caseWeekIds)("%s is 375 minutes long and rises in effort", (id) => {
    const week = caseWeeks[id];
    expect(week.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(375);
    const efforts = week.map(({ intensity }) => intensity);
    expect(efforts).toEqual([...efforts].sort((a, b) => a - b));
    expect(new Set(efforts).size).toBe(efforts.length);
  });
  it("differ only in what is harder than easy: 25, 18 and 8 minutes against 100", () => {
    const harder = caseWeekIds.map((id) =>
      caseWeeks[id].filter(({ effort }) => effort !== "easy").map(({ intensity, minutes }) => [intensity, minutes]),
    );
    expect(harder).toEqual([
      [
        [0.88, 25],
        [0.98, 18],
        [1.1, 8],
      ],
      [[0.88, 100]],
    ]);
  });
});

describe("minutesFrom(week, border)", () => {
  it.each([
    [0, 375, 375],
    [0.65, 375, 375],
    [0.66, 51, 100],
    [0.83, 51, 100],
    [0.88, 51, 100],
    [0.89, 26, 0],
    [0.93, 26, 0],
    [0.99, 8, 0],
    [1.1, 8, 0],
    [1.11, 0, 0],
    [3, 0, 0],
  ])("from %d up there are %d minutes with intervals and %d with threshold alone", (border, intervals, threshold) => {
    expect(minutesFrom("with-intervals", border)).toBe(intervals);
    expect(minutesFrom("threshold-only", border)).toBe(threshold);
  });
});
