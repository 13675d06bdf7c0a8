import { describe, expect, it } from "vitest";
import { plannedBlock, type BlockRequest } from "../../../../src/components/calculators/block/planned.ts";
import { editsFrom } from "../../../../src/components/calculators/block/edited-weeks.ts";
import { editsText, readEdits } from "../../../../src/components/calculators/block/edits.ts";
import { runsOn, written } from "../../../../src/components/calculators/block/written.ts";
import { planBlock } from "../../../../src/sim/training/block/plan.ts";

const input: BlockRequest["input"] = {
  race: { distance: 10_000, time: 2835 },
  weekly: { distance: 60_000 },
  runs: 6,
  experience: "6-months-to-3-years",
  weeks: 2,
};
const block = (edits = "") => plannedBlock({ input, edits });
const lines = (edits: string, week: number, day: number): string[] =>
  runsOn(block(edits).weeks[week]?.sessions ?? [], day).map(written);

describe("plannedBlock(request)", () => {
  it("is the planner's block where nothing was changed", () => {
    expect(block().weeks).toEqual(planBlock(input).weeks);
    expect(block().first).toEqual(planBlock(input).next);
  });
  it("takes a day from the reader's line, with the paces of the race", () => {
    const session = block("1.2=wu 2km, 5x1000m@I r2min, cd 2km").weeks[0]?.sessions.find(({ day }) => day === 1);
    expect(session?.kind).toBe("interval");
    // Interval pace of 47:15 over 10 km is 4:22 to 4:32 per km.
    expect(session?.paceRange?.fast).toBeGreaterThan(259);
    expect(session?.paceRange?.slow).toBeLessThan(275);
  });
  it("moves a run as it is, and counts the week anew", () => {
    const [plain, changed] = [block(), block("1.3=@1.2;1.2=@1.3")];
    expect(lines("1.3=@1.2;1.2=@1.3", 0, 1)).toEqual(lines("", 0, 2));
    expect(changed.weeks[0]?.distance).toBeCloseTo(plain.weeks[0]?.distance ?? NaN, 6);
    expect(block("1.7=").weeks[0]?.distance).toBeLessThan(plain.weeks[0]?.distance ?? NaN);
  });
  it("leaves out what a link names and nobody can run", () => {
    expect(lines("1.2=twelve laps of joy+@9.9", 0, 1)).toEqual([]);
    expect(block("7.1=easy 40min").weeks).toEqual(planBlock(input).weeks);
  });
  it("answers with the first hard run of the changed block", () => {
    const { first } = block("1.1=wu 15min, 4x3min@I r3min, cd 10min");
    expect(first).toMatchObject({ week: 0, day: 0, time: 720, earliestNext: { week: 0, day: 2 } });
  });
});

describe("editsFrom(plan, now, edits, next)", () => {
  it("says by which edits other sessions come about", () => {
    const plan = planBlock(input).weeks;
    const next = plan.map(({ sessions }, week) =>
      week === 0
        ? sessions.filter(({ day }) => day !== 6).map((run) => (run.day === 2 ? { ...run, day: 0 } : run))
        : sessions,
    );
    const edits = editsText(editsFrom(plan, plan, [], next));
    expect(readEdits(edits).map(([at]) => at)).toEqual([0, 2, 6].map((day) => ({ week: 0, day })));
    expect(block(edits).weeks[0]?.sessions.map(({ day }) => day)).toEqual(next[0]?.map(({ day }) => day).toSorted());
  });
});
