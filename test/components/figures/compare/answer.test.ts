import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTo, type Answer } from "../../../../src/components/figures/compare/answer.ts";
import { sides, type Side } from "../../../../src/components/figures/compare/figure.ts";
import type { ComparedWeek } from "../../../../src/components/figures/compare/week.ts";
import { trainedStates, trainedTo } from "../../../support/adaptation-states.ts";
import { broken, compareStates, given } from "./states.ts";

/** A week of so many minutes that trains the muscle to a state in one week; of two sides never the same week. */
const week = (side: Side, minutes: number, end: ReturnType<typeof trainedTo>): ComparedWeek => ({
  ...{ side, published: null, own: [], refusal: null },
  sessions: [{ session: { intensity: 0.6 + sides.indexOf(side) / 100, duration: 60 * minutes }, perWeek: 1 }],
  days: Array.from({ length: 8 }, (_, day) => ({ day, ...end })),
});
const gain = (a: ComparedWeek, b: ComparedWeek): string => {
  const { says, adds } = answerTo(a, b, 1);
  return `${says} ${adds}`;
};
const of = (change: Parameters<typeof given>[0]): Answer => given(change).answer.value;

describe("answerTo(a, b, weeks), where both weeks can be run", () => {
  it("says which gains more, by how much, in which fibers most, and in how much time", () => {
    const [a, b] = [
      week("mine", 135, trainedTo(0.2, 0.3, 0.22, 0)),
      week("pyramidal", 240, trainedTo(0.4, 0.46, 0.64, 0.02)),
    ];
    expect(gain(a, b)).toBe(
      "The pyramidal week (B) gains more: after 1 week the whole muscle is up 40 % instead of 20 %," +
        " and the fast fibers (IIa) most of all, 64 % instead of 22 %." +
        " The pyramidal week (B) also takes more time: 4 h a week instead of 2 h 15 min.",
    );
  });

  it("is spoken shorter, with the time of both weeks", () => {
    const spoken = (minutes: number): string =>
      answerTo(week("mine", minutes, trainedTo(0.2)), week("all-hard", 240, trainedTo(0.4)), 1).spoken;
    expect(spoken(135)).toBe(
      "The all-hard week (B) gains more: whole muscle 40 % instead of 20 %, in 4 h a week instead of 2 h 15 min.",
    );
    expect(spoken(240)).toBe(
      "The all-hard week (B) gains more: whole muscle 40 % instead of 20 %, both in 4 h a week.",
    );
  });

  it("says so where less time gains more, and which fibers gain more from the other week", () => {
    const [a, b] = [
      week("all-hard", 60, trainedTo(0.4, 0.3, 0.6, 0.02)),
      week("mine", 180, trainedTo(0.3, 0.35, 0.2, 0)),
    ];
    expect(gain(a, b)).toBe(
      "The all-hard week (A) gains more: after 1 week the whole muscle is up 40 % instead of 30 %," +
        " and the fast fibers (IIa) most of all, 60 % instead of 20 %." +
        " But the slow fibers (I) gain more in your week (B), 35 % instead of 30 %." +
        " The all-hard week (A) even takes less time: 1 h a week instead of 3 h.",
    );
  });

  it("calls a difference of less than three points of what is shown no difference", () => {
    const [a, b] = [week("mine", 120, trainedTo(0.2)), week("threshold", 120, trainedTo(0.224))];
    expect(gain(a, b)).toBe(
      "Both weeks gain about the same: after 1 week the whole muscle is up 20 % in A and 22 % in B." +
        " So do all fiber types. Both take 2 h a week.",
    );
    // 38 and 41 %: three points lie between what is shown, although the rises differ by less.
    expect(gain(week("mine", 60, trainedTo(0.3849)), week("first", 60, trainedTo(0.4051)))).toContain(
      "up 41 % instead of 38 %",
    );
  });

  it("tells fiber types apart also where the whole muscle gains the same", () => {
    const [a, b] = [week("first", 120, trainedTo(0.2, 0.4, 0.1, 0)), week("mine", 180, trainedTo(0.2, 0.2, 0.3, 0))];
    expect(gain(a, b)).toBe(
      "Both weeks gain about the same: after 1 week the whole muscle is up 20 % in both." +
        " The slow fibers (I) gain more in your first session alone (A), 40 % instead of 20 %." +
        " The fast fibers (IIa) gain more in your week (B), 30 % instead of 10 %." +
        " A takes 2 h a week, B 3 h.",
    );
  });

  it("says so where neither gains anything", () => {
    expect(gain(week("mine", 60, trainedTo(0)), week("first", 30, trainedTo(0.004)))).toMatch(
      /^Neither week gains anything in this model\./,
    );
  });

  it("gives the same answer whichever week is named first", () => {
    fc.assert(
      fc.property(trainedStates, trainedStates, fc.integer({ min: 5, max: 600 }), (one, other, minutes) => {
        const [a, b] = [week("mine", minutes, one), week("all-easy", 60, other)];
        const there = gain(a, b);
        // Letters change places, and what is listed for A and B in turn is left out of the comparison.
        const back = gain(b, a).replaceAll(/\((A|B)\)/g, (_, letter) => (letter === "A" ? "(B)" : "(A)"));
        const [first] = there.split(":");
        expect(back.startsWith(String(first))).toBe(true);
        if (there.includes("gains more:")) expect(back).toBe(there);
        expect(there).not.toMatch(broken);
      }),
    );
  });
});

describe("answerTo(a, b, weeks), where there is no gain to compare", () => {
  it("gives way to a session that nobody can hold", () => {
    expect(of({ intensity: 0.98 })).toMatchObject({
      kind: "impossible",
      says: "Nobody can hold 45 min at 98 %, so week A shows no gain.",
      adds: expect.stringMatching(
        /^By race times you can hold 98 % for about 13:4\d min; our fatigue model gives 6:5\d min\.$/,
      ) as unknown,
    });
    expect(of({ intensity: 0.84, duration: 130 * 60, b: "all-easy" })).toMatchObject({
      says: "Nobody can hold 130 min at 84 %, so week A shows no gain.",
      adds: "By race times you can hold 84 % for about 2 h 2 min.",
    });
  });

  it("names the repeat that is too long, and of two weeks with the same session that session once", () => {
    const repeats = { form: "repeats", intensity: 1.1, work: 720 } as const;
    expect(of({ ...repeats, a: "all-easy", b: "first" }).says).toBe(
      "Nobody can hold a repeat of 12 min at 110 %, so week B shows no gain.",
    );
    expect(of({ ...repeats, a: "mine", b: "first" }).says).toBe(
      "Nobody can hold a repeat of 12 min at 110 %, so neither week shows a gain.",
    );
    const two = of({ ...repeats, intensity2: 1.2, perWeek2: 1, a: "first", b: "second" });
    expect(two.says).toBe(
      "In our model nobody can hold a repeat of 12 min at 110 % (A) or a repeat of 4 min at 120 % (B), so neither week shows a gain.",
    );
    expect(two.adds.match(/fatigue model/g)).toHaveLength(2);
  });

  it("claims no more than the model where nothing was measured", () => {
    expect(of({ intensity: 2 })).toMatchObject({
      says: "In our model nobody can hold 45 min at 200 %, so week A shows no gain.",
      adds: expect.stringMatching(/It was not fitted to such efforts\.$/) as unknown,
    });
  });

  it("says beside a gain from repeats that they were not simulated as a whole", () => {
    const repeats = { form: "repeats", intensity: 1.1, work: 240, repeats: 5 } as const;
    const said = /only that you can hold each one, not that you can finish them all\.$/;
    expect(of({ ...repeats, a: "mine", b: "all-easy" })).toMatchObject({ kind: "gain" });
    expect(of({ ...repeats, a: "mine", b: "all-easy" }).adds).toMatch(said);
    expect(of({ ...repeats, intensity: 0.86, a: "mine", b: "all-easy" }).adds).not.toMatch(said);
    expect(of({ intensity: 0.9, duration: 600, a: "mine", b: "all-easy" }).adds).not.toMatch(said);
  });

  it("says that two weeks are the same, and why where their names differ", () => {
    expect(of({ a: "polarized", b: "polarized" }).says).toBe(
      "A and B are the same week. Choose another one for A or B.",
    );
    expect(of({ a: "mine", b: "first" }).says).toBe("A and B are the same week. You run only one kind of session.");
  });

  it("says that there is no second session, before all else", () => {
    expect(of({ a: "second", b: "second", intensity: 2, weeks: 0 }).kind).toBe("missing");
    expect(of({ b: "second" }).says).toMatch(/^You have no second session yet/);
    expect(of({ b: "second", perWeek2: 1 }).kind).toBe("gain");
  });

  it("says that a block without weeks of training gains nothing", () => {
    expect(of({ weeks: 0, weeksOff: 4 })).toMatchObject({
      kind: "no-weeks",
      says: "Your block has no weeks of training, so neither week gains anything.",
    });
  });
});

describe("any state that can be set", () => {
  it("has an answer in whole sentences, and an announcement of at most 140 characters", () => {
    fc.assert(
      fc.property(compareStates, (state) => {
        const { says, adds, spoken, kind } = of(state);
        expect(says).toMatch(/^[A-Z].+\.$/);
        expect(adds).toMatch(/^$|^[A-Z].+\.$/);
        expect(spoken.length).toBeLessThanOrEqual(140);
        for (const words of [says, adds, spoken]) expect(words).not.toMatch(broken);
        // Nothing impossible is offered as a gain.
        if (kind !== "gain") expect(says).not.toMatch(/up \d|gains more/);
      }),
      { numRuns: 500 },
    );
  });
});
