import { describe, expect, it } from "vitest";
import { caseRunner, caseRuns, caseWeekIds, caseWeeks, countIntensity, trainingPaces } from "../../../src/sim/index.ts";

describe("caseRuns(week)", () => {
  it.each(caseWeekIds)("%s: seven runs of equal length that hold the week's minutes", (week) => {
    const runs = caseRuns(week);
    expect(runs).toHaveLength(7);
    for (const { time } of runs) expect(time / 60).toBeCloseTo(375 / 7, 9);
    for (const { effort, minutes } of caseWeeks[week].filter((part) => part.effort !== "easy")) {
      const band = effort === "rep" ? "repetition" : effort;
      const worked = runs.flatMap(({ work }) => work).filter((part) => part.band === band);
      expect(worked.reduce((sum, { time }) => sum + time, 0) / 60).toBeCloseTo(minutes, 9);
    }
  });

  it("has three runs with hard work in either week: one of each kind, or all threshold", () => {
    const goals = caseWeekIds.map((week) => caseRuns(week).map(({ goal }) => goal));
    expect(goals).toEqual([
      ["threshold", "interval", "repetition", "easy", "easy", "easy", "easy"],
      ["threshold", "threshold", "threshold", "easy", "easy", "easy", "easy"],
    ]);
  });

  it("covers the distance of its minutes at the runner's paces", () => {
    const { E, T, I, R } = trainingPaces(caseRunner.vdot);
    const easy = (E.fast + E.slow) / 2;
    const expected = [
      (60_000 * 324) / easy + (60_000 * 25) / T + (60_000 * 18) / I + (60_000 * 8) / R,
      (60_000 * 275) / easy + (60_000 * 100) / T,
    ];
    caseWeekIds.forEach((week, index) => {
      const distance = caseRuns(week).reduce((sum, run) => sum + run.distance, 0);
      expect(distance).toBeCloseTo(expected[index] ?? Number.NaN, 6);
    });
  });

  // By minutes and sessions in closed form; by distance from the trial run of the sketch.
  it.each([
    ["with-intervals", "timeInZone", 324 / 375, 25 / 375, 26 / 375],
    ["with-intervals", "sessions", 4 / 7, 1 / 7, 2 / 7],
    ["with-intervals", "distance", 0.83, 0.08, 0.09],
    ["threshold-only", "timeInZone", 275 / 375, 100 / 375, 0],
    ["threshold-only", "sessions", 4 / 7, 3 / 7, 0],
    ["threshold-only", "distance", 0.69, 0.31, 0],
  ] as const)("%s by %s: %d, %d and %d", (week, method, low, moderate, high) => {
    const found = countIntensity(caseRuns(week))[method].seiler;
    const places = method === "distance" ? 2 : 9;
    expect(found.low).toBeCloseTo(low, places);
    expect(found.moderate).toBeCloseTo(moderate, places);
    expect(found.high).toBeCloseTo(high, places);
  });
});
