import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changes,
  daysOf,
  edited,
  editOf,
  isPlan,
  newKinds,
  newWork,
  openingPlan,
  planWith,
  stalledDays,
  stalledPlan,
  type Day,
} from "../../../../src/components/figures/add-one-back/days.ts";
import { minutesOf } from "../../../../src/components/figures/add-one-back/week.ts";
import { caseWeeks, type EffortBandId } from "../../../../src/sim/index.ts";

const edit = fc.record({ change: fc.constantFrom(...changes), kind: fc.constantFrom(...newKinds) });
const day = fc.integer({ min: 0, max: 6 });
const plan = fc
  .array(fc.constantFrom("k", "i", "r", "x", "a", "b"), { minLength: 7, maxLength: 7 })
  .map((all) => all.join(""));

const minutesIn = (week: keyof typeof caseWeeks, effort: EffortBandId): number | undefined =>
  caseWeeks[week].find((part) => part.effort === effort)?.minutes;

describe("stalledDays and newWork", () => {
  it("are together the threshold week of the case: 275 easy minutes and 100 at threshold", () => {
    const sum = (of: (each: Day) => number): number => stalledDays.reduce((total, each) => total + of(each), 0);
    expect(sum(({ easy }) => easy)).toBe(minutesIn("threshold-only", "easy"));
    const work = stalledDays.flatMap((each) => each.work);
    expect(new Set(work.map(({ kind }) => kind))).toEqual(new Set(["threshold"]));
    expect(sum((each) => minutesOf(each) - each.easy)).toBe(minutesIn("threshold-only", "threshold"));
  });
  it("take intervals and repetitions from the week with intervals", () => {
    expect(newWork.interval.minutes).toBe(minutesIn("with-intervals", "interval"));
    expect(newWork.repetition.minutes).toBe(minutesIn("with-intervals", "rep"));
  });
});

describe("a plan", () => {
  it("is seven known letters", () => {
    expect([stalledPlan, openingPlan, "irxabkk"].every(isPlan)).toBe(true);
    expect(["", "kkkkkk", "kkkkkkkk", "kkkkkqk", "KKKKKKK", "constru"].some(isPlan)).toBe(false);
  });
  it("says what was written into it, and leaves the other days alone", () => {
    fc.assert(
      fc.property(plan, day, edit, (before, at, wanted) => {
        const after = planWith(before, at, wanted);
        expect(isPlan(after)).toBe(true);
        expect(editOf(after, at).change).toBe(wanted.change);
        if (wanted.change === "swap" || wanted.change === "add") expect(editOf(after, at)).toEqual(wanted);
        for (const other of [0, 1, 2, 3, 4, 5, 6].filter((each) => each !== at)) {
          expect(after.charAt(other)).toBe(before.charAt(other));
        }
      }),
    );
  });
  it("refuses a day that it does not have", () => {
    expect(() => editOf(openingPlan, 7)).toThrow(/day is 7/);
  });
});

describe("edited(day, edit)", () => {
  const stalled = fc.constantFrom(...stalledDays);
  it("keeps a swapped day as long as it was, and never runs less than no easy minutes", () => {
    fc.assert(
      fc.property(stalled, edit, (before, wanted) => {
        const after = edited(before, wanted);
        expect(after.easy).toBeGreaterThanOrEqual(0);
        const added = newWork[wanted.kind].minutes;
        const lost = before.work.at(-1)?.minutes ?? before.easy;
        const change = { keep: 0, swap: 0, remove: -lost, add: added }[wanted.change];
        expect(minutesOf(after) - minutesOf(before)).toBe(change);
      }),
    );
  });
  it("takes one of the two sessions of a double threshold day", () => {
    const double = stalledDays[1] as Day;
    expect(edited(double, { change: "swap", kind: "interval" })).toEqual({
      easy: 27,
      work: [
        { kind: "threshold", minutes: 25 },
        { kind: "interval", minutes: 18 },
      ],
    });
    expect(edited(double, { change: "remove", kind: "interval" })).toEqual({
      easy: 20,
      work: [{ kind: "threshold", minutes: 25 }],
    });
  });
  it("makes a day of rest of an easy day whose run is removed", () => {
    expect(daysOf("xkkkkkk")[0]).toEqual({ easy: 0, work: [] });
  });
});
