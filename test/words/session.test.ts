import { describe, expect, it } from "vitest";
import { planWeek } from "../../src/sim/training/index.ts";
import { dayName, recipe, sessionName } from "../../src/words/session.ts";
import { clubRunner as club } from "../support/club-runner.ts";

describe("a session in words", () => {
  const [easy, hard] = [0, 1].map((index) => planWeek(club).sessions[index]);
  it("has a day, a name and a recipe", () => {
    if (easy === undefined || hard === undefined) throw new Error("two sessions");
    expect([dayName(hard.day), sessionName(hard.kind)]).toEqual(["Wednesday", "Threshold run"]);
    expect(recipe(hard)).toBe("15 min warm-up, then 17 min at threshold, then 10 min cool-down.");
    expect(recipe(easy)).toBe("50 min easy.");
  });
  it.each([
    [{ focus: "interval" as const }, "15 min warm-up, then 4 × 3 min hard, 3 min jog between, then 10 min cool-down."],
    [
      { weekly: { distance: 50_000 }, runs: 5 },
      "15 min warm-up, then 4 × 7 min at threshold, 1 min 20 s jog between, then 10 min cool-down.",
    ],
    [
      // A small week holds a fartlek of 5 % of its 98 minutes, in a run of 30 % of it.
      { weekly: { distance: 14_000 } },
      "10 min warm-up, then 4 × 60 s hard, 2 min jog between, then 5 min cool-down.",
    ],
  ])("spells out repeats for %j", (change, expected) => {
    const hard = planWeek({ ...club, ...change }).sessions.find((session) => session.hard);
    expect(hard && recipe(hard)).toBe(expected);
  });
  it("writes every rest the same way: whole minutes and seconds that end in 0 or 5", () => {
    const rests = [30, 40, 50, 60, 70, 80, 90, 100, 120, 160].flatMap((km) =>
      ([undefined, "threshold", "repetition"] as const).flatMap(
        (focus) =>
          planWeek({ ...club, weekly: { distance: km * 1000 }, runs: 9, experience: "over-3-years", focus }).sessions,
      ),
    );
    const texts = rests.flatMap((session) => recipe(session).match(/[^,]+(?= jog between)/g) ?? []);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(text).toMatch(/^ (\d+ min( [1-5]?[05] s)?|[1-5]?[05] s)$/);
  });
  it("gives repetitions in meters", () => {
    const hard = planWeek({ ...club, focus: "repetition" }).sessions.find((session) => session.hard);
    expect(hard && recipe(hard)).toBe("15 min warm-up, then 5 × 300 m fast, 3 min jog between, then 10 min cool-down.");
  });
});
