import { describe, expect, it } from "vitest";
import type { Phase } from "../../../../src/sim/training/block/types.ts";
import { blockReasonSentence, changedWords, whyWords } from "../../../../src/components/calculators/block/reasons.ts";
import { plannedBlock, type BlockRequest } from "../../../../src/components/calculators/block/planned.ts";
import { repairWords, warningWords } from "../../../../src/components/calculators/block/warnings.ts";
import {
  allowedWords,
  blockSummary,
  blockTitle,
  courseSummary,
  dayLabel,
  narrowLabel,
  nextWords,
  paceWords,
  repeatsWords,
  restWords,
  weekTotals,
} from "../../../../src/components/calculators/block/words.ts";

const input: BlockRequest["input"] = {
  race: { distance: 10_000, time: 2835 },
  weekly: { distance: 60_000 },
  runs: 6,
  experience: "6-months-to-3-years",
  weeks: 2,
};
const edited = (edits: string) => plannedBlock({ input, edits });
const runOn = (edits: string, day: number) => {
  const run = edited(edits).weeks[0]?.sessions.find((session) => session.day === day);
  if (run === undefined) throw new Error("no run on that day");
  return run;
};

describe("the words of a run", () => {
  it.each([
    ["wu 2km, 6x1000m@I r2min, cd 2km", "6 × 1000 m", ", 2 min jog", "6 × 1000 I", /^I 2[67]$/],
    ["wu 15min, 4x7min@T r1min, cd 10min", "4 × 7 min", ", 1 min jog", "4 × 7 T", /^T 28$/],
    ["wu 15min, 20min@T, cd 10min", "20 min", "", "20 T", /^T 20$/],
  ])("%s", (line, repeats, rest, label, narrow) => {
    const run = runOn(`1.1=${line}`, 0);
    expect([repeatsWords(run), restWords(run), dayLabel(run)]).toEqual([repeats, rest, label]);
    expect(narrowLabel(run)).toMatch(narrow);
  });
  it("an easy run has its minutes", () => {
    const run = runOn("1.1=easy 45min", 0);
    expect([repeatsWords(run), dayLabel(run), narrowLabel(run)]).toEqual([null, "easy 45", "45"]);
  });
  it("a pace range has its faster end first, in both units", () => {
    expect(paceWords({ fast: 284, slow: 295 }, "km")).toBe("4:44 to 4:55/km");
    expect(paceWords({ fast: 284, slow: 284 }, "mi")).toBe("7:37/mi");
  });
});

describe("the sum of a week", () => {
  it("names a race beside the hard minutes, and does not count it among them", () => {
    const race = { ...input, weeks: undefined, event: { distance: 10_000, inDays: 13 } };
    const { weeks } = plannedBlock({ input: race, edits: "" });
    const last = weeks.at(-1);
    const other = last?.sessions.find(({ kind }) => kind === "race-pace");
    const minutes = (other?.steps ?? []).reduce(
      (sum, step) => sum + (step.part === "repeats" ? (step.count * step.work.time) / 60 : 0),
      0,
    );
    expect(last && weekTotals(last, "km")[1]).toBe(`${Math.round(minutes)} min hard, race`);
  });
});

describe("the first answer", () => {
  it("says how much is allowed, also where there is too much", () => {
    expect(allowedWords({ time: 1680, allowed: 1738 })).toBe("28 min of about 29 allowed.");
    expect(allowedWords({ time: 2400, allowed: 1738 })).toBe("40 min; the rule allows about 29.");
    expect(allowedWords({ time: 2400, allowed: null })).toBe("40 min of hard running.");
  });
  it("says when the next demanding day may be", () => {
    expect(nextWords({ week: 0, day: 3 }, { week: 0, day: 6 })).toBe("Next after that: Sunday or later.");
    expect(nextWords({ week: 0, day: 6 }, { week: 1, day: 1 })).toBe("Next after that: Tuesday or later.");
  });
  it("names the block and sums it up", () => {
    expect(blockTitle(8, "10 km")).toBe("Eight weeks to your 10 km");
    expect(blockTitle(1, null)).toBe("Your week");
    expect(blockSummary([{ sessions: [] }])).toBe("All of it is easy running.");
  });
});

describe("courseSummary(weeks)", () => {
  const weeks = (...phases: readonly Phase[]) => phases.map((phase, index) => ({ index, phase }));
  it.each([
    [weeks("build", "build"), ""],
    [weeks("build", "build", "build", "lighter"), "Week 4 is lighter."],
    [weeks("build", "lighter", "build", "lighter", "taper", "race"), "Weeks 2 and 4 are lighter. Weeks 5 and 6 taper."],
    [weeks("sharpen", "race"), "Week 2 tapers."],
    [weeks("build", "sharpen"), "From week 2 on more of it is faster than threshold."],
  ])("says how %j change", (block, said) => {
    expect(courseSummary(block)).toBe(said);
  });
});

describe("changedWords(reasons, unit)", () => {
  it("says that 300 km do not fit into three runs, and nothing where the week is as asked", () => {
    const planned = (weekly: number, runs: number): string =>
      changedWords(
        plannedBlock({ input: { ...input, weekly: { distance: weekly }, runs }, edits: "" }).weeks[0]?.reasons ?? [],
        "km",
      );
    expect(planned(300_000, 3)).toMatch(/^We planned \d+ km, not 300 km\. Three runs cannot hold more/);
    expect(planned(40_000, 5)).toBe("");
  });
});

describe("whyWords(reasons, hasRace, unit)", () => {
  it("puts a fever before everything else", () => {
    const reasons = plannedBlock({ input: { ...input, fever: true, recent: ["interval"] }, edits: "" }).reasons;
    expect(whyWords(reasons, true, "km")).toMatch(/^With a fever you do not run\./);
  });
  it("says what is added back, and instead of what", () => {
    const { reasons } = plannedBlock({ input: { ...input, recent: ["interval"] }, edits: "" });
    expect(whyWords(reasons, true, "km")).toMatch(/^Threshold, because your last six weeks had only intervals\./);
    expect(reasons.map((reason) => blockReasonSentence(reason, "km")).join(" ")).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("warnings", () => {
  // 8 % of some 60 km is 4.8 km of intervals: seven times 1000 m is more. Without the extra kilometers of twelve, the
  // week is shorter, and so is its limit.
  it.each([
    [7, "Daniels, a coach’s rule"],
    [12, "our convention"],
  ])("name what is too much, its source, and what the repair makes of %i × 1000 m", (count, source) => {
    const tooMuch = `1.3=wu 2km, ${count}x1000m@I r2min, cd 2km`;
    const warning = edited(tooMuch).warnings.find(({ rule }) => rule === "work-limit");
    if (!warning?.repair) throw new Error("no warning with a repair");
    expect(warningWords(warning, "km")).toMatchObject({
      name: "Too long at this pace.",
      source,
    });
    expect(repairWords(warning.repair)).toMatch(/^Make it [1-6] × 1000 m$/);
    const repaired = edited(warning.repair.edits);
    expect(repaired.warnings.filter(({ rule }) => rule === "work-limit")).toEqual([]);
    expect(
      `Make it ${repeatsWords(repaired.weeks[0]?.sessions.find(({ day }) => day === 2) ?? runOn("", 6)) ?? ""}`,
    ).toBe(repairWords(warning.repair));
  });
  it("of hard days side by side can be moved apart", () => {
    const { warnings } = edited("1.2=wu 15min, 4x3min@I r3min, cd 10min");
    expect(warnings.map(({ rule }) => rule)).toContain("spacing");
  });
});
