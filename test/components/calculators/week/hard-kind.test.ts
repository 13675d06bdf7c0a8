import { describe, expect, it } from "vitest";
import { swapOf, thresholdNote } from "../../../../src/components/calculators/week/hard-kind.ts";
import { planWeek, type Week, type WeekInput } from "../../../../src/sim/index.ts";
import { clubRunner as club } from "../../../support/club-runner.ts";

const hardOf = ({ sessions }: Week) => sessions.filter(({ hard }) => hard);

describe("swapOf(week)", () => {
  it("offers the other kind beside the one hard session, says why, and the planner keeps its limits", () => {
    const swap = swapOf(planWeek(club));
    expect(swap).toMatchObject({ to: "interval", label: "Swap for intervals" });
    expect(swap?.why).toMatch(
      /^We plan threshold first, because it feels less hard than intervals \(effort 6 of 10, not 8\)\./,
    );
    const swapped = planWeek({ ...club, focus: swap?.to });
    expect(hardOf(swapped).map(({ kind }) => kind)).toEqual(["interval"]);
    expect(swapOf(swapped)).toMatchObject({ to: "threshold", label: "Swap for threshold" });
  });
  it.each([
    ["two hard sessions", { runs: 8, weekly: { distance: 60_000 } }],
    ["no pace", { race: null }],
    ["no hard session", { experience: "under-6-months" }],
  ] satisfies [string, Partial<WeekInput>][])("offers nothing with %s", (_, change) => {
    expect(swapOf(planWeek({ ...club, ...change }))).toBeNull();
  });
});

describe("thresholdNote(session, vdot)", () => {
  const noteOf = (time: number, focus?: WeekInput["focus"]) => {
    const week = planWeek({ ...club, race: { distance: 10_000, time }, focus });
    return hardOf(week).map((session) => thresholdNote(session, week.vdot))[0];
  };
  it("explains a range that reaches the pace of a 10 km race of nearly an hour", () => {
    expect(noteOf(3120)).toBe(
      "This is close to your 10 km race pace: 10 km would take you 52 min, and threshold is about what you could race for an hour. One race gives this pace to within about 6 %. If you cannot say a short sentence, slow down.",
    );
  });
  it("needs no such word where a 10 km race is much faster", () => {
    expect(noteOf(2100)).toMatch(/^One race gives this pace to within about 6 %\./);
  });
  it("says nothing of intervals, or of a session by effort", () => {
    expect(noteOf(3120, "interval")).toBeNull();
    const [byEffort] = hardOf(planWeek({ ...club, race: null }));
    expect(byEffort && thresholdNote(byEffort, null)).toBeNull();
  });
});
