import { describe, expect, it } from "vitest";
import { exampleAnswers, exampleTime } from "../../../../src/components/calculators/block/example.ts";
import { races } from "../../../../src/components/controls/parsing/races.ts";

describe("exampleTime(race)", () => {
  it("is the example's own time over its own race", () => {
    expect(exampleTime(exampleAnswers.race)).toBe(exampleAnswers.raceTime);
  });

  it("is what Daniels' equations give over the other distances", () => {
    // VDOT 42.75 by the reference values of the race equivalents: 22:47 and 1:44:45.
    expect(exampleTime("5k")).toBe("22:47");
    expect(exampleTime("half")).toBe("1:44:45");
  });

  it("is there for every race with a distance, and for no other", () => {
    for (const { id } of races) expect(exampleTime(id)).toMatch(/^(\d+:)?\d{1,2}:\d\d$/);
    expect(exampleTime("none")).toBeNull();
    expect(exampleTime("other")).toBeNull();
  });
});
