import { describe, expect, it } from "vitest";
import { weekFile } from "../../../../src/components/calculators/week/file.ts";
import { announcement, fileName } from "../../../../src/components/calculators/week/words.ts";
import { modelVersion, planWeek, type WeekInput } from "../../../../src/sim/index.ts";
import { extents } from "../../../../src/words/extents.ts";
import { clubRunner } from "../../../support/club-runner.ts";
import { figure } from "../../../../src/components/calculators/week/figure.ts";
import { inFile } from "../../../support/read-table.ts";

const week = planWeek(clubRunner);

describe("announcement(plan, isStale, unit, before)", () => {
  const planOf = (change: Partial<WeekInput>) => {
    const input = { ...clubRunner, ...change };
    return { input, week: planWeek(input), isExample: false };
  };
  const plan = planOf({});
  it("is the headline of the week where that is new", () => {
    const before = planOf({ weekly: { distance: 50_000 } });
    expect(announcement(plan, false, "km", before)).toBe(
      "One hard session, 17 min at hard effort, at 5:33–5:48/km; one week apart.",
    );
    expect(announcement(plan, false, "mi", before)).toMatch(/ at 8:55–9:2\d\/mi; /);
  });
  it("says what changed where the hard session is the same", () => {
    expect(announcement(planOf({ runs: 6 }), false, "km", planOf({ runs: 5 }))).toMatch(
      /^Still one hard session of 17 min; now four easy runs of \d+ min and a long run of [\dhmin ]+\.$/,
    );
    const beginner = { experience: "under-6-months", race: null } as const;
    expect(announcement(planOf({ ...beginner, weekly: { distance: 20_000 } }), false, "km", planOf(beginner))).toMatch(
      /^Still no hard session; now three easy runs of/,
    );
  });
  it("says that nothing changed", () => {
    expect(announcement(planOf({ experience: "over-3-years" }), false, "km", plan)).toMatch(
      /^The week stays as it was\. One hard session, 17 min/,
    );
  });
  it("says at every answer that one still needs correcting", () => {
    expect(announcement(plan, true, "km", plan)).toBe(
      "One answer needs correcting; until then we show your last week.",
    );
    expect(announcement({ ...plan, isExample: true }, true, "km", plan)).toMatch(/^One answer .* an example runner/);
  });
});

describe("weekFile(week, unit) and fileName(week)", () => {
  it("have one row a run and one value in a cell", () => {
    const { columns, rows } = inFile(weekFile(week, "km"), figure);
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
        expect.stringMatching(/^6\.\d$/),
        // 5:33 and 5:48 a kilometer, rounded.
        expect.stringMatching(/^33[23]\.\d+$/),
        expect.stringMatching(/^34[78]\.\d+$/),
        "15 min warm-up, then 17 min at threshold, then 10 min cool-down.",
        `convention, version ${modelVersion}`,
      ],
    ]);
    for (const row of rows) {
      if (row[2] === "no") expect(row[7]).toBe("");
    }
  });
  it("count miles where the reader does", () => {
    const [inKm, inMiles] = (["km", "mi"] as const).map((unit) => inFile(weekFile(week, unit), figure));
    expect(inMiles?.columns).toContain("distance, mi");
    for (const [index, row] of (inKm?.rows ?? []).entries()) {
      const miles = Number(inMiles?.rows[index]?.[4]);
      expect(Math.abs(miles - Number(row[4]) / 1.609344)).toBeLessThanOrEqual(0.05 * (1 + 1 / 1.609344));
    }
  });
  it("give each run the time and the distance that the list of days shows", () => {
    const many = planWeek({
      race: { distance: 10_000, time: 2835 },
      weekly: { distance: 60_000 },
      runs: 6,
      experience: "over-3-years",
    });
    const shown = extents(many.sessions, "km").runs.map(({ words }) => words);
    expect(inFile(weekFile(many, "km"), figure).rows.map(([, , , seconds, length]) => [seconds, length])).toEqual(
      shown.map((words) => {
        const [, hours = "0", minutes = "0", length] =
          /^(?:(\d+) h)? ?(?:(\d+) min)?, about ([\d.]+) km$/.exec(words) ?? [];
        return [String(3600 * Number(hours) + 60 * Number(minutes)), length];
      }),
    );
  });
  it("leave the paces empty where no race gives one", () => {
    for (const row of inFile(weekFile(planWeek({ ...clubRunner, race: null }), "km"), figure).rows)
      expect(row.slice(5, 7)).toEqual(["", ""]);
  });
  it("name the file after the runs", () => {
    expect(fileName(week)).toBe("week-4-runs");
  });
});
