import { describe, expect, it } from "vitest";
import { changeWords, type Outcome } from "../../../../src/components/figures/simulator/said.ts";
import { adapt, compositions } from "../../../../src/sim/index.ts";
import { simulatorCodec, type SimulatorState } from "../../../../src/state/simulator/state.ts";

const usual = simulatorCodec.defaults;
const [start] = adapt([], { composition: compositions[0] }, 0);
if (start === undefined) throw new Error("a course has a first day");
const at = (whole: number): Outcome["trained"] => ({ ...start, oxidative: { ...start.oxidative, whole } });
const outcome: Outcome = { trained: at(0.23), last: at(0.01), fails: false };
const said = (change: Partial<SimulatorState>, found = outcome, before = usual) =>
  changeWords(before, { ...before, ...change }, found);

describe("changeWords(before, after, outcome)", () => {
  it.each([
    [{ stop: 5 }, "Then 5 weeks without training: whole muscle +23 % falls to +1 %."],
    [{ perWeek2: 1 }, "Second session, 1 a week: 5 × 4 min at 98 %. Whole muscle +23 %."],
    [{ show: "block" }, "One part is shown alone; Escape shows the page."],
    [{ weeks: 4 }, "Your 3 a week, 45 min at 65 %. 4 weeks: whole muscle +23 %, type I 0 %, IIa 0 %, IIx 0 %."],
  ] as const)("says what %j did", (change, words) => {
    expect(said(change)).toBe(words);
  });

  it("says first of a session that cannot be held that it cannot", () => {
    expect(said({ intensity: 200 }, { ...outcome, fails: true })).toBe(
      "45 min at 200 % cannot be held. If it could, after 8 weeks: whole muscle +23 %, type I 0 %, IIa 0 %, IIx 0 %.",
    );
  });

  it("leaves to other parts what they say themselves", () => {
    expect(said({ a: "polarized" })).toBeNull();
    expect(said({ rule: "cost", easyMinutes: 90 })).toBeNull();
    expect(said({ rule: "cost", intensity: 90 })).not.toBeNull();
  });

  it("takes back in words what was taken back", () => {
    expect(said({ perWeek2: 0 }, outcome, { ...usual, perWeek2: 2 })).toBe(
      "The second session is taken out. Whole muscle +23 %.",
    );
    expect(said({ show: "all" }, outcome, { ...usual, show: "block" })).toBe("The whole page is shown again.");
  });
});
