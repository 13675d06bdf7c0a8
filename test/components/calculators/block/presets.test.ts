import { describe, expect, it } from "vitest";
import { blockFields } from "../../../../src/components/calculators/block/answers.ts";
import { exampleAnswers } from "../../../../src/components/calculators/block/example.ts";
import { presetOf, presets } from "../../../../src/components/calculators/block/presets.ts";

describe("presets", () => {
  it("are the published weeks with 10 to 50 % hard running, and ask for the kind that is most of it", () => {
    // Stöggl's polarized group 68/6/26, Esteve-Lanao's runners 80/12/8, Casado's runners by lactate 75/22/3.
    expect(presets.map(({ id, goal, hardKind }) => [id, goal, hardKind])).toEqual([
      ["polarized", 32, "interval"],
      ["pyramidal", 20, "rotation"],
      ["double-threshold", 25, "threshold"],
    ]);
  });

  it("ask for shares that a link may hold", () => {
    for (const { goal } of presets) expect(blockFields.goal.read(String(goal))).toBe(goal);
  });
});

describe("presetOf(answers)", () => {
  it.each(presets)("knows $name again, and no longer once one answer differs", ({ id, goal, hardKind }) => {
    const asked = { ...exampleAnswers, goal, hardKind, count: "timeInZone", scheme: "article" } as const;
    expect(presetOf(asked)).toBe(id);
    expect(presetOf({ ...asked, scheme: "seiler" })).toBeNull();
    expect(presetOf({ ...asked, goal: goal + 1 })).toBeNull();
    expect(presetOf(exampleAnswers)).toBeNull();
  });
});
