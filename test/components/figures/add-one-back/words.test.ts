import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAddOneBack } from "../../../../src/components/figures/add-one-back/built.ts";
import { daysOf, openingPlan, stalledPlan, type Day } from "../../../../src/components/figures/add-one-back/days.ts";
import { figure } from "../../../../src/components/figures/add-one-back/figure.ts";
import { countOf } from "../../../../src/components/figures/add-one-back/week.ts";
import {
  announcement,
  answer,
  daySpoken,
  dayWords,
  fastestReached,
  guessSentence,
  pictureTitle,
  shareWords,
  spacingWords,
  weekTable,
  workLines,
} from "../../../../src/components/figures/add-one-back/words.ts";
import { inFile } from "../../../support/read-table.ts";

const data = buildAddOneBack();
const plan = fc
  .array(fc.constantFrom("k", "i", "r", "x", "a", "b"), { minLength: 7, maxLength: 7 })
  .map((all) => all.join(""));

describe("answer(plan)", () => {
  it("says of the swap what the sketch says", () => {
    expect(answer(openingPlan, data)).toEqual({
      verdict: "Fewer hard minutes, more fibers.",
      says: "Hard running falls from 100 to 93 minutes, and in fresh legs the week reaches about half of the fastest fibers (IIx) instead of about a third. To reach a fiber is not yet to train it, so the best reason for intervals is the heart, which is not in this picture.",
    });
  });
  it("says with one press, of repetitions, that all of the fastest fibers are reached", () => {
    expect(answer("kkkkkrk", data)).toEqual({
      verdict: "Fewer hard minutes, more fibers.",
      says: "Hard running falls from 100 to 83 minutes, and in fresh legs the week reaches all of the fastest fibers (IIx) instead of about a third. To reach a fiber is not yet to train it, so the best reason for intervals is the heart, which is not in this picture.",
    });
  });
  it("says that an added session makes the week longer and leaves no easy day between", () => {
    expect(answer("kkkkbkk", data)).toEqual({
      verdict: "More hard minutes, more fibers.",
      says: "Hard running rises from 100 to 108 minutes, and in fresh legs the week reaches all of the fastest fibers (IIx) instead of about a third. The week now lasts 383 minutes instead of 375. Hard days now follow each other with no easy day between. To reach a fiber is not yet to train it, so the best reason for intervals is the heart, which is not in this picture.",
    });
  });
  it("asks for a change where there is none", () => {
    expect(answer(stalledPlan, data).verdict).toBe("Nothing has changed yet.");
  });
  it("finds fewer fibers in a week without any hard session", () => {
    const { verdict, says } = answer("kxkxkxk", data);
    expect(verdict).toBe("Fewer hard minutes, the same fibers.");
    expect(says).toContain("as before");
  });
  it("is whole sentences for every plan", () => {
    fc.assert(
      fc.property(plan, (any) => {
        const { verdict, says } = answer(any, data);
        expect(`${verdict} ${says}`).toMatch(/^[A-Z][^{}]*\.$/);
        expect(says).not.toMatch(/NaN|undefined|Infinity| {2}/);
        expect(announcement(any, 5, data).length).toBeLessThanOrEqual(140);
      }),
    );
  });
});

describe("shareWords(share)", () => {
  it.each([
    [0, "none"],
    [0.1, "a few"],
    [0.2, "about a quarter"],
    [0.29, "about a quarter"],
    [0.3, "about a third"],
    [0.42, "about half"],
    [0.574, "about half"],
    [0.6, "about two thirds"],
    [0.72, "about three quarters"],
    [0.9, "nearly all"],
    [0.995, "all"],
    [1, "all"],
  ])("of %d is %s", (share, words) => {
    expect(shareWords(share)).toBe(words);
  });
});

describe("the words of a day", () => {
  const day = (any: string, index: number): Day => daysOf(any)[index] as Day;
  it("join two threshold runs in one line", () => {
    expect(workLines(day(stalledPlan, 1))).toEqual(["2 × 25 threshold"]);
    expect(dayWords(day("krkkkkk", 1))).toBe("25 threshold, 8 × 1 min reps, easy 37");
    expect(dayWords(day("kakkkkk", 1))).toBe("2 × 25 threshold, 6 × 3 min intervals, easy 20");
  });
  it("call a day without a run rest", () => {
    expect(dayWords(day("xkkkkkk", 0))).toBe("rest");
  });
  it("say what was before, where the reader changed it", () => {
    expect(daySpoken(openingPlan, 5, data)).toBe(
      "Saturday: 6 × 3 min intervals, easy 37; before: 25 threshold, easy 30",
    );
    expect(daySpoken(openingPlan, 0, data)).toBe("Monday: easy 45");
    expect(() => daySpoken(openingPlan, 7, data)).toThrow(RangeError);
  });
});

describe("guessSentence(guess, plan)", () => {
  it("is right by one count and wrong by the other, or wrong by both", () => {
    expect(guessSentence("fall", openingPlan)).toBe(
      "You guessed “fall” for the swap on Saturday: right where threshold counts as hard (100 to 93), wrong by Seiler’s count (0 to 18).",
    );
    expect(guessSentence("rise", openingPlan)).toMatch(/wrong where .*, right by Seiler’s count/);
    expect(guessSentence("stay", openingPlan)).toMatch(/wrong where .*, wrong by Seiler’s count/);
    expect([guessSentence("none", openingPlan), guessSentence("skip", openingPlan)]).toEqual([null, null]);
  });
  it("says nothing of a week that the guess was not about", () => {
    expect(guessSentence("fall", "kkkkbkk")).toBeNull();
  });
});

describe("spacingWords and pictureTitle", () => {
  it("say how close hard days are", () => {
    expect([[], [2], [1, 3, 5], [5, 6]].map((hardDays) => spacingWords({ hardDays }))).toEqual([
      "No hard day",
      "One hard day",
      "3 hard days, at least 48 hours apart",
      "2 hard days, at least 24 hours apart",
    ]);
  });
  it("name every kind of running in the picture with what it reaches", () => {
    expect(pictureTitle(countOf(daysOf("kkkkkrk")), data)).toContain(
      "8 min reps at 110 % of VO2max reach all of the fast fibers (IIa) and all of the fastest (IIx)",
    );
  });
});

describe("weekTable(plan)", () => {
  it("has a row for each day and one for the week, whose minutes are their sums", () => {
    fc.assert(
      fc.property(plan, (any) => {
        const { rows } = inFile(weekTable(any, data), figure);
        expect(rows.map(([name]) => name)).toEqual([
          ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "whole week"],
        ]);
        for (const column of [1, 2, 3, 4, 5, 6]) {
          const cells = rows.map((row) => Number(row[column]));
          expect(cells.at(-1)).toBe(cells.slice(0, -1).reduce((sum, each) => sum + each, 0));
        }
        const reached = rows.map((row) => Number(row[8]));
        expect(reached.at(-1)).toBe(Math.max(...reached.slice(0, -1)));
        expect(reached.at(-1)).toBeCloseTo(100 * fastestReached(daysOf(any), data), 3);
      }),
    );
  });
});
