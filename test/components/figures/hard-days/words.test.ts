import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coursesWith, publishedTimes } from "../../../../src/components/figures/hard-days/crowded.ts";
import { guesses } from "../../../../src/components/figures/hard-days/figure.ts";
import { growthScale } from "../../../../src/components/figures/hard-days/growth-scale.ts";
import { settledWeeks } from "../../../../src/components/figures/hard-days/settled.ts";
import { bestOf } from "../../../../src/components/figures/hard-days/weeks.ts";
import * as words from "../../../../src/components/figures/hard-days/words.ts";

const data = settledWeeks();
const settings = fc.record({
  time: fc.integer({ min: 4, max: 74 }),
  growth: fc.integer({ min: 10, max: 40 }).map((steps) => steps / 20),
});

describe("counts and growths", () => {
  it("are said in words", () => {
    expect([0, 1, 2, 7].map(words.hardDaysText)).toEqual([
      "no hard day",
      "one hard day",
      "two hard days",
      "seven hard days",
    ]);
    expect([0.5, 0.55, 1, 1.5, 2].map(words.growthText)).toEqual([
      "half as fast",
      "0.55 times as fast",
      "as usual",
      "1.5 times as fast",
      "twice as fast",
    ]);
    expect([0.5, 0.55, 1, 1.5, 2].map(words.growthShown)).toEqual([
      "half as fast",
      "× 0.55",
      "as usual",
      "× 1.5",
      "twice as fast",
    ]);
    expect([words.handleWords(17, null), words.handleWords(17, 7)]).toEqual(["17 days", "17 days: seven hard days"]);
  });
});

describe("pickSentence(setting, hardDays)", () => {
  it("says what the model picks, and calls no number best but the model's", () => {
    expect(words.pickSentence({ time: 17, growth: 1 }, 7)).toBe(
      "If tiredness lasts 17 days and grows as usual, its best week has seven hard days.",
    );
    expect(words.pickSentence({ time: 45, growth: 2 }, 0)).toBe(
      "If tiredness lasts 45 days and grows twice as fast, its best week has no hard day.",
    );
  });
});

describe("guessSentence(guess, data)", () => {
  it.each([
    ["7", "You guessed seven. The model agrees with you, if tiredness lasts at most 48 days and grows as usual."],
    ["2", "You guessed two. The model agrees with you, if tiredness lasts 66 to 72 days and grows as usual."],
    ["1", "You guessed one. The model agrees with you, if tiredness lasts at least 73 days and grows as usual."],
    ["0", "You guessed none. The model agrees with you, if tiredness lasts at least 40 days and grows twice as fast."],
  ] as const)("finds where the model agrees with %s", (guess, sentence) => {
    expect(words.guessSentence(guess, data)).toBe(sentence);
  });

  it("says nothing without a guess", () => {
    expect([words.guessSentence("none", data), words.guessSentence("skip", data)]).toEqual([null, null]);
  });
});

describe("agreeingSetting(hardDays, data)", () => {
  it.each(guesses)("makes the model agree with %s", (guess) => {
    expect(bestOf(data, words.agreeingSetting(Number(guess), data))).toBe(Number(guess));
  });
});

describe("what is spoken", () => {
  it("fits into 140 characters with any numbers", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        expect(words.announcement(setting, bestOf(data, setting)).length).toBeLessThanOrEqual(140);
      }),
    );
    expect(words.announcement({ time: 17, growth: 1 }, 7)).toBe(
      "Tiredness lasts 17 days and grows as usual: the model picks seven hard days a week.",
    );
  });

  it("gives nothing away before the guess", () => {
    const setting = { time: 17, growth: 1 };
    expect(words.timeSpoken(setting, data, false)).toBe("Tiredness lasts 17 days");
    expect(words.pictureTitle(data, setting, false)).not.toMatch(/seven|none|usual/);
    expect(words.timeSpoken(setting, data, true)).toBe(
      "Tiredness lasts 17 days: seven hard days a week best by the model",
    );
    expect(words.pictureTitle(data, setting, true)).toContain(
      "growing half as fast from seven to seven, growing as usual from seven to one, growing twice as fast from seven to none",
    );
  });
});

describe("growthScale", () => {
  it("puts half and twice equally far from the usual, and comes back", () => {
    expect([50, 100, 200].map((percent) => growthScale(percent))).toEqual([0, 50, 100]);
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200 }), (percent) => {
        expect(growthScale.invert(growthScale(percent))).toBeCloseTo(percent, 9);
      }),
    );
    // Every step of 5 % is at least one whole position: no value is skipped.
    expect(growthScale(200) - growthScale(195)).toBeGreaterThan(1);
  });
});

describe("the tables", () => {
  it("go from 4 to 74 days, in a file day by day", () => {
    const { rows } = words.fileTable(data);
    expect(rows).toHaveLength(71);
    expect(rows.find(([time]) => time === 17)).toEqual([17, 7, 7, 7]);
    expect(rows.find(([time]) => time === 60)).toEqual([60, 7, 3, 0]);
    const page = words.pageTable(data).rows.map(([time]) => time);
    expect([page[0], page.at(-1)]).toEqual([4, 74]);
  });

  it("hold the power of all eight weeks", () => {
    const { caption, rows } = words.powerTable(data, { time: 17, growth: 1 });
    expect(caption).toContain("17 days and grows as usual");
    expect(rows.map(([count]) => count)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("the crowded sessions", () => {
  it("are told with what was measured and what the model gives", () => {
    expect(words.crowdedTitle()).toBe(
      "VO2max after 24 hard sessions. In eight weeks: +10.7 % on day 4, +7.9 % on day 12. In three weeks: +3.0 % on day 4, +6.1 % on day 12. The model lets the crowded sessions end on top.",
    );
    expect(words.crowdedTable().rows).toEqual([
      ["8 weeks, day 4", 10.7, "yes"],
      ["8 weeks, day 12", 7.9, "yes"],
      ["3 weeks, day 4", 3, "not significantly"],
      ["3 weeks, day 12", 6.1, "yes"],
    ]);
    expect(words.modelPeaks(publishedTimes.map(coursesWith))).toEqual({ usual: "12.3", most: "13.0" });
  });
});
