import { describe, expect, it, vi } from "vitest";
import {
  blockFields,
  recentKinds,
  recentText,
  type BlockAnswers,
} from "../../../../src/components/calculators/block/answers.ts";
import { exampleAnswers, exampleScene } from "../../../../src/components/calculators/block/example.ts";
import { createBlockPlan, type BlockCalculator } from "../../../../src/components/calculators/block/model.ts";
import { plannedBlock } from "../../../../src/components/calculators/block/planned.ts";
import { readBlock, raceOf } from "../../../../src/components/calculators/block/reading.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { codecOptions } from "../../../../src/components/kit/scene.ts";
import { weekCodec, weekLink } from "../../../../src/components/program/runner/answers.ts";
import { readAnswers } from "../../../../src/components/program/runner/reading.ts";

const inputOf = (answers: BlockAnswers) => {
  const { input } = readBlock(answers);
  if (input === null) throw new Error("these answers cannot be planned");
  return input;
};
const built = plannedBlock({ input: inputOf(exampleAnswers), edits: "" });

function opened(link = ""): BlockCalculator {
  const fields = createFields(blockFields, codecOptions(exampleScene("block-plan")));
  fields.open(new URLSearchParams(link));
  return createBlockPlan(fields, built, (request) => Promise.resolve(plannedBlock(request)));
}
const days = ({ block }: BlockCalculator, week: number): number[] =>
  block.value.weeks[week]?.sessions.map(({ day }) => day) ?? [];

describe("createBlockPlan(fields, built, source)", () => {
  it("opens with the example's block, and asks nobody", () => {
    const source = vi.fn(() => Promise.resolve(null));
    const fields = createFields(blockFields, codecOptions(exampleScene("block-plan")));
    const model = createBlockPlan(fields, built, source);
    expect(model.block.value).toBe(built);
    expect(model.isExample.value).toBe(true);
    expect(source).not.toHaveBeenCalled();
  });
  it("plans anew with each answer, and keeps the last block while one is wrong", async () => {
    const model = opened();
    model.fields.choose({ runs: 4 });
    await vi.waitFor(() => {
      expect(days(model, 0)).toHaveLength(4);
    });
    expect(model.isExample.value).toBe(false);
    model.fields.choose({ raceTime: "nonsense" });
    expect(model.isStale.value).toBe(true);
    expect(days(model, 0)).toHaveLength(4);
  });
  it("shows the page's own block again when the reader takes an answer back, even while another block is being planned", async () => {
    const answers: (() => void)[] = [];
    const fields = createFields(blockFields, codecOptions(exampleScene("block-plan")));
    const model = createBlockPlan(
      fields,
      built,
      (request) =>
        new Promise((resolve) => {
          answers.push(() => {
            resolve(plannedBlock(request));
          });
        }),
    );
    fields.choose({ runs: 4 });
    fields.undo();
    for (const answer of answers) answer();
    await Promise.resolve();
    expect(answers).toHaveLength(1);
    expect(model.block.value).toBe(built);
    fields.redo();
    for (const answer of answers.slice(1)) answer();
    await vi.waitFor(() => {
      expect(days(model, 0)).toHaveLength(4);
    });
    fields.undo();
    expect(model.block.value).toBe(built);
  });
  it("moves a day, says so, and takes the move back", async () => {
    const model = opened();
    const before = days(model, 0);
    model.toggle({ week: 0, day: 6 });
    model.move({ week: 0, day: 6 }, { week: 0, day: 0 });
    await vi.waitFor(() => {
      expect(days(model, 0)).toContain(0);
    });
    expect(model.note.value).toMatch(/^Long run, .* moved to Monday, week 1\.$/);
    expect(model.open.value).toEqual({ week: 0, day: 0 });
    model.fields.undo();
    await vi.waitFor(() => {
      expect(days(model, 0)).toEqual(before);
    });
  });
  it("carries changed days in the part of a link that no server is sent", () => {
    const model = opened();
    model.add({ week: 0, day: 0 }, "easy 40min");
    const { query, fragment } = model.fields.parts();
    expect(fragment).toContainEqual(["e", "1.1=easy 40min"]);
    expect(query.map(([key]) => key)).not.toContain("e");
  });
  it("says why a block could not be planned", async () => {
    const fields = createFields(blockFields, codecOptions(exampleScene("block-plan")));
    const model = createBlockPlan(fields, built, () => Promise.reject(new Error("no worker")));
    fields.choose({ runs: 4 });
    await vi.waitFor(() => {
      expect(model.error.value).toBe("This block could not be planned (no worker). The page shows the one before.");
    });
  });
});

describe("a link of the week calculator", () => {
  it.each([
    {},
    { weekly: "50", runs: 5 },
    { race: "none", weekly: "15", runs: 3, experience: "under-6-months" },
    { race: "marathon", raceTime: "3:30:00", weekly: "65", runs: 6, longestRun: "25", unit: "mi" },
  ] as const)("opens with the same answers: %o", (answers) => {
    const week = { ...weekCodec.defaults, ...answers };
    const link = new URLSearchParams(weekLink({ ...answers, intensity: 88 }).replace("#", "&"));
    const fields = createFields(blockFields, codecOptions(exampleScene("block-plan")));
    fields.open(link);
    expect(fields.refused.value).toEqual([]);
    const { race, weekly, runs, experience, longestRun } = readAnswers(week).input ?? {};
    expect(inputOf(fields.state.value)).toMatchObject({ race, weekly, runs, experience, longestRun });
  });
});

describe("recentKinds(text) and recentText(kinds)", () => {
  it.each([
    ["", undefined],
    ["none", []],
    ["ti", ["threshold", "interval"]],
    ["r", ["repetition"]],
  ] as const)('"%s" means %o', (text, kinds) => {
    expect(recentKinds(text)).toEqual(kinds);
    if (kinds !== undefined) expect(recentText(kinds)).toBe(text);
  });
});

describe("readBlock(answers)", () => {
  it("counts the race's day from the first Monday", () => {
    const answers = { ...exampleAnswers, eventWeek: 2, eventDay: 2 };
    expect(inputOf(answers).event).toEqual({ distance: 10_000, inDays: 9 });
    expect(raceOf(answers)).toBe("10 km");
    expect(raceOf({ ...answers, eventWeek: null })).toBeNull();
  });
  it("keeps the long run to the days that can be run on", () => {
    expect(inputOf({ ...exampleAnswers, days: "246", longDay: 6 }).longDay).toBeUndefined();
    expect(inputOf({ ...exampleAnswers, days: "246", longDay: 5 })).toMatchObject({ days: [1, 3, 5], longDay: 5 });
  });
});
