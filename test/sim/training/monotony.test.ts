import { describe, expect, it } from "vitest";
import { dailyLoads, trainingMonotony } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";

describe("trainingMonotony(loads)", () => {
  it.each(readTable("foster_monotony_strain"))(
    "of $name is as in the table, by the deviation of the seven days",
    (row) => {
      const days = ["d1", "d2", "d3", "d4", "d5", "d6", "d7"].map((day) => number(row, day));
      const { load, monotony, strain } = trainingMonotony(days);
      expect(load).toBe(number(row, "weekly_load"));
      expect(monotony).toBeCloseTo(number(row, "monotony_pop"), 5);
      expect(strain).toBeCloseTo(number(row, "strain_pop"), 2);
    },
  );
  it("is undefined where every day is the same", () => {
    expect(trainingMonotony([60, 60, 60, 60, 60, 60, 60])).toEqual({ load: 420, monotony: null, strain: null });
    expect(trainingMonotony([0, 0, 0, 0, 0, 0, 0])).toEqual({ load: 0, monotony: null, strain: null });
  });
});

describe("dailyLoads(sessions)", () => {
  const effort = { rpe: [2, 3], talk: "full-conversation" } as const;
  it("adds the runs of a day: the middle of the rating times minutes", () => {
    const hard = { rpe: [8, 8], talk: "a-few-words" } as const;
    const sessions = [
      { day: 1, time: 3600, effort },
      { day: 1, time: 1800, effort: hard },
      { day: 6, time: 7200, effort },
    ];
    expect(dailyLoads(sessions)).toEqual([0, 150 + 240, 0, 0, 0, 0, 300]);
  });
});
