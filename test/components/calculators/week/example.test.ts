import { describe, expect, it } from "vitest";
import { weekCodec, type WeekAnswers } from "../../../../src/components/program/runner/answers.ts";
import { answersWithRace, exampleTime, isExample } from "../../../../src/components/calculators/week/example.ts";
import { readAnswers } from "../../../../src/components/program/runner/reading.ts";
import { raceChoices } from "../../../../src/components/controls/parsing/races.ts";
import { vdot } from "../../../../src/sim/index.ts";

const answers = (change: Partial<WeekAnswers> = {}): WeekAnswers => ({ ...weekCodec.defaults, ...change });
const after = (before: Partial<WeekAnswers>, race: WeekAnswers["race"]): WeekAnswers => ({
  ...answers(before),
  ...answersWithRace(answers(before), race),
});

describe("exampleTime(race)", () => {
  it("is the time in the question at 5 km, and as good a race over every other distance", () => {
    expect(exampleTime("5k")).toBe(weekCodec.defaults.raceTime);
    for (const race of raceChoices) {
      if (race === "other" || race === "none") continue;
      const { input } = readAnswers(answers({ race, raceTime: exampleTime(race) ?? "" }));
      const { distance, time } = input?.race ?? { distance: NaN, time: NaN };
      // VDOT of 27:00 over 5 km, from the notes; times are whole seconds.
      expect(Math.abs(vdot(distance, time) - 34.963)).toBeLessThan(0.1);
    }
  });
  it("is nothing where no distance is chosen", () => {
    expect([exampleTime("other"), exampleTime("none")]).toEqual([null, null]);
  });
});

describe("answersWithRace(answers, race)", () => {
  it("never takes the example's 27:00 for a time over another distance", () => {
    const read = readAnswers(after({}, "10k")).input;
    expect(vdot(read?.race?.distance ?? NaN, read?.race?.time ?? NaN)).toBeCloseTo(34.96, 1);
    expect(isExample(after({}, "10k"))).toBe(true);
    expect(after(after({}, "10k"), "5k")).toEqual(answers());
  });
  it("keeps a time that the reader typed", () => {
    expect(after({ raceTime: "25:00" }, "10k")).toMatchObject({ race: "10k", raceTime: "25:00" });
    expect(after({ raceTime: "" }, "10k")).toMatchObject({ race: "10k", raceTime: "" });
  });
  it("asks for the time over a distance of the reader's own", () => {
    expect(after({}, "other")).toMatchObject({ race: "other", raceTime: "" });
  });
  it("brings the example back where a race is chosen again", () => {
    expect(after(after({}, "none"), "half")).toMatchObject({ race: "half", raceTime: exampleTime("half") });
    expect(after(after({ raceTime: "24:00" }, "none"), "5k").raceTime).toBe("24:00");
  });
});

describe("isExample(answers)", () => {
  it.each([
    [{}, true],
    [{ count: "distance", goal: 20, intensity: 85, hardKind: "interval" }, true],
    [{ raceTime: "26:59" }, false],
    [{ raceTime: "" }, false],
    [{ race: "10k" }, false],
    [{ race: "none" }, false],
    [{ runs: 5 }, false],
    [{ unit: "mi" }, false],
    [{ experience: "over-3-years" }, false],
    [{ longestRun: "10" }, false],
  ] as const)("of %j is %s", (change, expected) => {
    expect(isExample(answers(change))).toBe(expected);
  });
});
