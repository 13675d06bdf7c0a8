import { describe, expect, it } from "vitest";
import { announcement, fileName, weekFile } from "../../../../src/components/calculators/week/words.ts";
import { modelVersion, planWeek } from "../../../../src/sim/index.ts";
import { clubRunner } from "../../../support/club-runner.ts";

const week = planWeek(clubRunner);

describe("announcement(plan, isStale, unit)", () => {
  const plan = { input: clubRunner, week, isExample: false };
  it("is the headline of the week", () => {
    expect(announcement(plan, false, "km")).toBe(
      "One hard session, 17 min at hard effort, at 5:33–5:48/km; one week from one to the next.",
    );
    expect(announcement(plan, false, "mi")).toMatch(/ at 8:55–9:2\d\/mi; /);
  });
  it("is nothing while there is no week, or its answers have changed into something that cannot be planned", () => {
    expect(announcement(null, false, "km")).toBeNull();
    expect(announcement(plan, true, "km")).toBeNull();
  });
});

describe("weekFile(week, unit) and fileName(week)", () => {
  it("have one row a run and one value in a cell", () => {
    const { columns, rows } = weekFile(week, "km");
    expect(columns).toEqual([
      "day",
      "run",
      "hard",
      "duration, s",
      "distance, km",
      "pace from, s/km",
      "pace to, s/km",
      "recipe",
      "model",
    ]);
    expect(rows).toHaveLength(4);
    const hard = rows.filter(([, , isHard]) => isHard === "yes");
    expect(hard).toEqual([
      [
        "Wednesday",
        "Threshold run",
        "yes",
        // 15 min to warm up, 17 min at threshold, 10 min to cool down.
        "2520",
        expect.stringMatching(/^6\.\d{1,2}$/),
        // 5:33 and 5:48 a kilometer.
        "333",
        "348",
        "15 min warm-up, then 17 min at threshold, then 10 min cool-down.",
        `computed paces, conventions of coaches, version ${modelVersion}`,
      ],
    ]);
    for (const row of rows) {
      if (row[2] === "no") expect(row[7]).toBe("");
    }
  });
  it("count miles where the reader does", () => {
    const [inKm, inMiles] = (["km", "mi"] as const).map((unit) => weekFile(week, unit));
    expect(inMiles?.columns).toContain("distance, mi");
    for (const [index, row] of (inKm?.rows ?? []).entries()) {
      const miles = Number(inMiles?.rows[index]?.[4]);
      expect(Math.abs(miles - Number(row[4]) / 1.609344)).toBeLessThanOrEqual(0.01);
    }
  });
  it("leave the paces empty where no race gives one", () => {
    for (const row of weekFile(planWeek({ ...clubRunner, race: null }), "km").rows)
      expect(row.slice(5, 7)).toEqual(["", ""]);
  });
  it("name the file after the runs", () => {
    expect(fileName(week)).toBe("week-4-runs");
  });
});
