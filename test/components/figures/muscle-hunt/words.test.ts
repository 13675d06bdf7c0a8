import { describe, expect, it } from "vitest";
import { huntBook, huntWeeks } from "../../../../src/components/figures/muscle-hunt/hunt-book.ts";
import { gainsIn } from "../../../../src/components/figures/muscle-hunt/hunt.ts";
import * as words from "../../../../src/components/figures/muscle-hunt/words.ts";

const before = { whole: 0.47, I: 0.57, IIa: 0.7, IIx: 0.03 };

describe("weekWords(week)", () => {
  it("lists the minutes of each kind", () => {
    const weeks = huntWeeks().map(words.weekWords);
    expect(weeks[0]).toBe("324 min easy, 25 at threshold, 18 of intervals, 8 of repetitions");
    expect(weeks[5]).toBe("299.5 min easy, 62.5 at threshold, 9 of intervals, 4 of repetitions");
    expect(weeks[10]).toBe("275 min easy, 100 at threshold");
  });
});

describe("barRowsOf(gains, before)", () => {
  it("says how each part differs in points of what is printed", () => {
    const gains = { whole: 0.48, I: 0.574, IIa: 0.66, IIx: 0.018 };
    expect(words.barRowsOf(gains, before).map(({ bars }) => bars[0]?.label)).toEqual([
      "48 %, 1 point more",
      "57 %, the same",
      "66 %, 4 points less",
      "2 %, 1 point less",
    ]);
  });
});

describe("answerWords(gains, before, swapped)", () => {
  it("finds hardly a loss in young adults, and none where nothing falls", () => {
    const book = huntBook();
    expect(words.answerWords(gainsIn(book, "untrained", 1), gainsIn(book, "untrained", 0), 1).join(" ")).toBe(
      "Hardly a loss. The whole muscle gains 48 % instead of 47 %. The largest loss is 1 point, in the fastest fibers (IIx), which gain 2 % instead of 3 %.",
    );
    expect(words.answerWords(before, before, 0.5)).toEqual([
      "No loss to be found.",
      "The whole muscle gains 47 %, as with intervals.",
    ]);
  });
  it("finds the calf's fast fibers", () => {
    const book = huntBook();
    expect(words.answerWords(gainsIn(book, "recreational", 1), gainsIn(book, "recreational", 0), 1)[1]).toContain(
      "The largest loss is 4 points, in the fast fibers (IIa), which gain 18 % instead of 22 %.",
    );
  });
  it("calls more than four points a loss, and nothing swapped no answer", () => {
    expect(words.answerWords({ ...before, IIa: 0.65 }, before, 1)[0]).toBe("A loss.");
    expect(words.answerWords({ ...before, IIa: 0.66 }, before, 1)[0]).toBe("Hardly a loss.");
    expect(words.answerWords(before, before, 0)[0]).toBe("Nothing is swapped yet.");
  });
});

describe("guessWords(guess, book, mix)", () => {
  it("stands beside what all intervals swapped give", () => {
    expect(words.guessWords("half", huntBook(), "untrained")).toBe(
      "You guessed that it loses half of its gain. With all intervals swapped, this muscle gains 48 % instead of 47 %.",
    );
    expect(words.guessWords("skip", huntBook(), "untrained")).toBeNull();
    expect(words.guessWords("none", huntBook(), "untrained")).toBeNull();
  });
});

describe("what is heard", () => {
  it("is at most 140 characters after a change", () => {
    expect(words.announcement({ ...before, whole: 0.35 }, before, 0.3)).toBe(
      "30 percent swapped: whole muscle 35 %, 12 points less.",
    );
  });
  it("tells both weeks of each part", () => {
    const gains = { ...before, IIa: 0.66 };
    expect(words.pictureTitle(gains, before, true)).toContain("Fast fibers (IIa): 66 %, with intervals 70 %");
    expect(words.pictureTitle(gains, before, false)).not.toContain("66");
  });
});

describe("huntTable(book, mix)", () => {
  it("has a row for each step of the swap, in percent", () => {
    const table = words.huntTable(huntBook(), "untrained");
    expect(table.rows.map(([swapped]) => swapped)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(Math.round(Number(table.rows[10]?.[1]))).toBe(48);
  });
});
