import { describe, expect, it } from "vitest";
import { exampleList } from "../../../../src/components/calculators/squad/figure.ts";
import { sessionIn, sheetOf } from "../../../../src/components/calculators/squad/model.ts";
import { readSquad } from "../../../../src/components/calculators/squad/reading.ts";
import * as words from "../../../../src/components/calculators/squad/words.ts";

const sheet = (line: string, list = exampleList) =>
  sheetOf(
    sessionIn(line),
    readSquad(list).flatMap(({ runner }) => runner ?? []),
  );
function of(line: string, name = "Mei Tanaka") {
  const found = sheet(line);
  const entry = found.groups.flatMap(({ entries }) => entries).find(({ runner }) => runner.name === name);
  if (entry === undefined || found.main === null) throw new Error("no such runner, or no repeats");
  return { found, entry, main: found.main };
}

describe("words of the squad sheet", () => {
  it("tell a runner what to do, and with whom", () => {
    const { found, entry, main } = of("4x4min@I r3min");
    expect(words.runnerWords(entry, main)).toBe(
      "About 950 m each time: two laps and a bit, 1:41 a lap, then 3 min jog.",
    );
    expect(words.companyWords(entry, found.groups)).toBe("Group B, with Jonas, Sam and Lena.");
    const byDistance = of("6x1000m@I r2min");
    expect(words.runnerWords(byDistance.entry, byDistance.main)).toBe(
      "1000 m in 4:13 each time, 1:41 a lap, then 2 min jog.",
    );
    // A repeat of one lap needs no second time for the lap.
    const laps = of("8x400m@R r400m");
    expect(words.runnerWords(laps.entry, laps.main)).toBe("400 m in 1:34 each time, then 400 m jog.");
  });
  it("head the column of one repeat: how far in its minutes, or how long for its meters", () => {
    const heads = ["4x4min@I r3min", "6x1000m@I r2min"].map((line) => {
      const { entry, main } = of(line);
      return `${words.workHead(main)}: ${words.workText(entry, main)}`;
    });
    expect(heads).toEqual(["in 4 min: 950 m", "1000 m: 4:13"]);
  });
  it("name the hard parts beside the main one, with their paces", () => {
    const { found, entry } = of("3x8min@T r2min, 4x200m@R r200m");
    expect(words.otherWords(found, entry, "km")).toBe("Also 4 × 200 m at 3:56/km.");
    expect(words.otherWords(of("wu 2km, 4x4min@I r3min, cd 2km").found, entry, "km")).toBe("");
  });
  it.each([
    [100, "less than half a lap"],
    [200, "half a lap"],
    [300, "most of a lap"],
    [390, "one lap"],
    [410, "one lap"],
    [600, "one lap and a half"],
    [900, "two laps and a bit"],
    [1080, "nearly three laps"],
    [4000, "10 laps"],
  ])("call %s m %s", (meters, expected) => {
    expect(words.lapWords(meters)).toBe(expected);
  });
  it("name the session as a whole", () => {
    expect(words.sessionWords(sessionIn("wu 2km, 6x1000m@I r2min, cd 10min"))).toBe(
      "2 km warm-up, then 6 × 1000 m at interval pace, 2 min jog, then 10 min cool-down",
    );
  });
  it("offer repeats by the clock in the place of repeats by distance, as long as the middle runner takes", () => {
    // The sixth of the ten runs 4:17 per km.
    expect(words.byTime(sheet("wu 2km, 6x1000m@I r2min"))).toBe("wu 2km, 6x4min 15s@I r2min");
    expect(words.byTime(sheet("4x4min@I r3min"))).toBeNull();
  });
  it("announce the groups in at most 140 characters, and an empty list", () => {
    const text = words.announcement(sheet("4x4min@I r3min"), "km");
    expect(text).toMatch(/^Group A: 3 runners, around 3:5\d\/km; B: 4 runners, around 4:1\d\/km; C: 3 runners/);
    expect(text.length).toBeLessThanOrEqual(140);
    expect(words.announcement(sheet("4x4min@I r3min", ""), "km")).toBe("No runner in the list.");
  });
  it("name the hard parts of a session in short", () => {
    expect(words.mainWords(sessionIn("6x4min 15s@I r2min"))).toBe("6 × 4 min 15 s");
    expect(words.mainWords(sessionIn("2km@E, 3x8min@T r2min, 4x200m@R r200m"))).toBe("3 × 8 min and 4 × 200 m");
  });
  it("give slow runners words for their effort, and never an interval pace", () => {
    expect(words.effortWords(of("4x4min@I r3min").main)).toContain("effort 6 to 7 of 10");
    expect(words.effortWords(null)).toContain("whole sentences");
  });
  it("convert paces and speeds to miles", () => {
    expect([
      words.paceText(240, "km"),
      words.paceText(240, "mi"),
      words.speedText(240, "km"),
      words.speedText(240, "mi"),
    ]).toEqual(["4:00", "6:26", "15.0", "9.3"]);
  });
});
