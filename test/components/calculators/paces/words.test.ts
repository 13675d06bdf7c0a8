import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effortRange, systemIds } from "../../../../src/components/calculators/paces/figure.ts";
import {
  announcement,
  effortAnnouncement,
  equivalentsOf,
  fileOf,
  placeWords,
  scaleSentence,
  systemNames,
  zoneTable,
} from "../../../../src/components/calculators/paces/words.ts";
import { shownText } from "../../../../src/components/kit/table.ts";
import { runnerOf } from "./answers.ts";

const runner = runnerOf({});
const heart = runnerOf({ anchor: "heart", highest: "190", resting: "50", threshold: "172" });

const namesOf = ({ rows }: ReturnType<typeof zoneTable>): readonly string[] =>
  rows.map(([name]) => shownText(name ?? null, undefined));

/** A row of a table as its columns name it. */
function row(table: ReturnType<typeof zoneTable>, name: string): Record<string, string> {
  const cells = table.rows.find(([first]) => first === name);
  if (cells === undefined) throw new Error(`no row ${name} in ${namesOf(table).join("; ")}`);
  return Object.fromEntries(
    table.columns.map((column, index) => [column.name, shownText(cells[index] ?? null, column)]),
  );
}

describe("scaleSentence(effort)", () => {
  it("says what each system calls 86 %", () => {
    expect(scaleSentence(0.86)).toBe(
      "At 86 % of VO2max you are in Daniels’ threshold, in Seiler’s moderate zone and in Norway’s zone 3. The essay calls running hard from threshold pace on, 88 %: not yet.",
    );
  });

  it("says where a system has a gap, and where the essay's hard begins", () => {
    expect(scaleSentence(0.9)).toContain("in a gap of Daniels’ names");
    expect(scaleSentence(1.1)).toContain("in none of Norway’s five zones");
    expect([scaleSentence(0.87), scaleSentence(0.88)].map((text) => text.includes("calls it hard"))).toEqual([
      false,
      true,
    ]);
  });

  it("has words everywhere on the axis", () => {
    const { min, max } = effortRange;
    for (const step of Array(max - min + 1).keys())
      expect(scaleSentence((min + step) / 100)).not.toMatch(/null|undefined|NaN/);
  });
});

describe("effortAnnouncement(effort)", () => {
  it("says the same in short, within 140 characters anywhere on the axis", () => {
    expect(effortAnnouncement(0.86)).toBe("Daniels: threshold, Seiler: moderate, Norway: zone 3, the essay: not hard.");
    const { min, max } = effortRange;
    for (const step of Array(max - min + 1).keys()) {
      const said = effortAnnouncement((min + step) / 100);
      expect(said.length).toBeLessThanOrEqual(140);
      expect(said).not.toMatch(/null|undefined/);
    }
  });
});

describe("placeWords(runner, effort, unit)", () => {
  it("names the runner's pace there, where one is known", () => {
    expect(placeWords(runner, 0.86, "km")).toBe("4:55/km, 86 %");
    expect(placeWords(runnerOf({ anchor: "heart", threshold: "172" }), 0.86, "km")).toBe("86 %");
  });

  it("names the heart rate there, where only that is known, as far as the five zones tell it", () => {
    // 86 % lies between the borders at 80.5 and 87.5 %, which are 85 and 90 % of the highest heart rate.
    expect(placeWords(heart, 0.86, "km")).toBe(`about ${Math.round(190 * (0.85 + (0.05 * 5.5) / 7))} beats, 86 %`);
    expect(placeWords(heart, 1.1, "km")).toBe("110 %");
  });
});

describe("zoneTable(systems, runner, unit)", () => {
  it("has the runner's own pace, heart rate and talk in Daniels' threshold", () => {
    expect(row(zoneTable(["daniels"], runner, "km"), "T, threshold")).toMatchObject({
      "% of VO2max": "83–88",
      pace: "4:44–4:55/km",
      "% of highest heart rate": "88–92",
      "talk test": "short sentences",
      "of Seiler’s three": "moderate",
    });
    expect(row(zoneTable(["daniels"], heart, "km"), "T, threshold")).toMatchObject({
      "your heart rate": "167–175",
      "your heart rate, from the reserve": "166–173",
    });
  });

  it("has the lactate and the heart rates of Norway's zone 3, and Friel's by threshold", () => {
    expect(row(zoneTable(["norway"], heart, "km"), "Zone 3")).toMatchObject({
      "your heart rate": "162–171",
      lactate: "2.5–4",
    });
    expect(row(zoneTable(["friel"], heart, "km"), "Zone 4")).toMatchObject({ "your heart rate": "163–170" });
  });

  it("gives the essay's upper zones Daniels' paces", () => {
    const table = zoneTable(["essay"], runner, "km");
    expect(row(table, "Zone 4")).toMatchObject({ pace: "4:44–4:55/km", "% of VO2max": "88" });
    expect(row(table, "Zone 6")).toMatchObject({ pace: "4:05–4:15/km" });
  });

  it("leaves out of one system's table what that system never says, and names all systems in the whole one", () => {
    expect(zoneTable(["eighty-twenty"], runner, "km").columns.map(({ name }) => name)).not.toContain("% of VO2max");
    const names = namesOf(zoneTable(systemIds, runner, "km"));
    expect(names).toHaveLength(5 + 3 + 5 + 6 + 7 + 7);
    expect(new Set(names).size).toBe(names.length);
    for (const system of systemIds) expect(names.some((name) => name.startsWith(systemNames[system]))).toBe(true);
  });

  it("prints no NaN, null or undefined for any runner", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 95 }), fc.constantFrom("km", "mi"), (vdot, unit) => {
        const any = runnerOf({ anchor: "vdot", vdot: String(vdot) });
        const text = JSON.stringify([zoneTable(systemIds, any, unit).rows, equivalentsOf(vdot, null)]);
        expect(text.replaceAll("null,", "").replaceAll("null]", "").replaceAll(":null", "")).not.toMatch(
          /NaN|undefined|Infinity/,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("equivalentsOf(vdot, raced)", () => {
  it("marks the race that was run, and gives the others a range", () => {
    const found = equivalentsOf(runner.vdot ?? 0, 10_000);
    expect(found.map(({ name, time }) => [name, time])).toEqual([
      ["1500 m", "6:12"],
      ["1 mile", "6:42"],
      ["3 km", "13:15"],
      ["2 miles", "14:17"],
      ["5 km", "22:47"],
      ["10 km", "47:15"],
      ["15 km", "1:12:45"],
      ["Half marathon", "1:44:45"],
      ["Marathon", "3:37:20"],
    ]);
    expect(found.filter(({ range }) => range === null).map(({ name }) => name)).toEqual(["10 km"]);
  });
});

describe("fileOf(runner, unit)", () => {
  it("holds paces, races and zones in one table", () => {
    for (const one of [runner, heart]) {
      const { columns, rows } = fileOf(one, "km");
      for (const cells of rows) expect(cells).toHaveLength(columns.length);
    }
    const names = namesOf(fileOf(runner, "km"));
    expect(names.slice(0, 6)).toContain("Training pace: Threshold");
    expect(names).toContain("Race: Marathon, 3:37:20");
    expect(row(fileOf(heart, "km"), "Heart rate: Threshold")).toMatchObject({ "your heart rate": "167–175" });
  });
});

describe("announcement(runner, isStale, unit)", () => {
  it("says the paces or the heart rates, in at most 140 characters", () => {
    expect(announcement(runner, false, "km")).toBe("Easy 5:36–6:18/km, Threshold 4:44–4:55/km, Interval 4:22–4:32/km.");
    for (const one of [runner, heart, runnerOf({ anchor: "heart", threshold: "172" })])
      expect(announcement(one, false, "mi").length).toBeLessThanOrEqual(140);
    expect(announcement(runner, true, "km")).toContain("Complete the answers");
  });
});
