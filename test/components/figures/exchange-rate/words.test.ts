import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangeAt, exchangeBook } from "../../../../src/components/figures/exchange-rate/exchange-book.ts";
import * as words from "../../../../src/components/figures/exchange-rate/words.ts";

const book = exchangeBook();
const exchange = exchangeAt(0.98);
/** Times in min. */
const made = (I: number, IIa: number) => ({
  I: { usual: 60 * I, low: 60 * I - 60, high: 60 * I + 60 },
  IIa: { usual: 60 * IIa, low: 30 * IIa, high: 120 * IIa },
});

describe("labels", () => {
  it("give whole minutes from ten on and one decimal below, and the reader's own minutes as they are", () => {
    expect([34.01, 10, 9.96, 9.94, 2.59].map((minutes) => words.minuteLabel(60 * minutes))).toEqual([
      "34 min",
      "10 min",
      "10 min",
      "9.9 min",
      "2.6 min",
    ]);
    expect([0, 180, 2040].map(words.minuteLabel)).toEqual(["0 min", "3 min", "34 min"]);
  });

  it("say what both strips are and how much signal they give", () => {
    expect(words.easyLabel).toBe("Easy, at 65 %: 45 min");
    expect(words.hardLabel(0.98)).toBe("Hard, at 98 %");
    expect(words.signalLabel(2040, exchange)).toBe("slow 1.0, fast 13");
    expect(words.signalLabel(0, exchange)).toBe("slow 0.0, fast 0.0");
  });

  it("give the band of a pin", () => {
    expect([words.bandLabel(exchange.I), words.bandLabel(exchange.IIa)]).toEqual(["31 to 36", "0.5 to 5.4"]);
  });
});

describe("answerSentences(intensity, exchange)", () => {
  it("answers for both types", () => {
    expect(words.answerSentences(0.98, exchange)).toEqual([
      "At 98 %, slow fibers need about 34 hard minutes for the signal of 45 easy ones.",
      "Fast fibers (IIa), barely driven in the easy run, need fewer than three.",
    ]);
  });

  it("agrees with the labels at the pins at every effort", () => {
    const numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const countOf = (word = ""): number => (/^\d+$/.test(word) ? Number(word) : numerals.indexOf(word) + 1);
    for (let percent = 75; percent <= 120; percent++) {
      const found = exchangeAt(percent / 100);
      const sentences = words.answerSentences(percent / 100, found);
      (["I", "IIa"] as const).forEach((type, index) => {
        const label = Number.parseFloat(words.minuteLabel(found[type].usual));
        const [, how, word] = /need (about|fewer than) (\w+)/.exec(sentences[index] ?? "") ?? [];
        const says = `${percent} %: ${how} ${word}, label ${label}`;
        if (how === "fewer than") expect(countOf(word), says).toBeGreaterThan(label);
        expect(Math.abs(countOf(word) - label), says).toBeLessThanOrEqual(how === "about" ? 0.5 : 1);
      });
    }
  });

  it("never says “fewer than” of a number that is reached", () => {
    const fast = (minutes: number): string => words.answerSentences(1, made(34, minutes))[1].replace(/^.*need /, "");
    expect([0.3, 2.99, 3, 8.9, 9, 11.67].map(fast)).toEqual([
      "fewer than one.",
      "about three.",
      "about three.",
      "fewer than nine.",
      "about 9.",
      "about 12.",
    ]);
  });
});

describe("doubtSentence(intensity, book)", () => {
  it("prints the range of exponents and what a minute is worth over it", () => {
    expect(words.doubtSentence(0.98, book)).toBe(
      "Nobody knows this exchange rate. We chose how much more a strong drive counts than a weak one (an exponent). With other exponents, from 1.5 to 4, one hard minute at 98 % is worth 1.25 to 1.44 easy ones to slow fibers, and 8 to 84 to fast fibers. The soft bands show this range, and no other doubt.",
    );
  });
  it("keeps two decimals below five", () => {
    expect(words.worthWords({ usual: 1350, low: 1000, high: 2000 })).toBe("1.35 to 2.70");
    expect(words.worthWords({ usual: 500, low: 540, high: 675 })).toBe("4 to 5");
  });
});

describe("guessWords(guess, book)", () => {
  it("agrees, disagrees, or says nothing", () => {
    expect(words.guessWords("35", book)).toBe(
      "You guessed about 35 minutes at 98 %, and the model agrees: it says 34.",
    );
    expect(words.guessWords("5", book)).toBe("You guessed about 5 minutes at 98 %; the model says 34.");
    expect(words.guessWords("skip", book)).toBeNull();
    expect(words.guessWords("none", book)).toBeNull();
  });
});

describe("what is spoken", () => {
  it("fits into 140 characters at every effort and length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 75, max: 120 }), fc.integer({ min: 0, max: 45 }), (percent, minutes) => {
        const found = exchangeAt(percent / 100);
        expect(words.announcement(percent / 100, 60 * minutes, found).length).toBeLessThanOrEqual(140);
      }),
    );
    expect(words.announcement(0.98, 2040, exchange)).toBe(
      "At 98 %, equal at 34 min for slow and 2.6 min for fast fibers. 34 min: slow 1.0, fast 13.",
    );
  });

  it("gives nothing away before the guess", () => {
    expect(words.pictureTitle(0.98, 2040, exchange, false)).not.toMatch(/34|13|signal/);
    expect(words.pictureTitle(0.98, 2040, exchange, true)).toContain(
      "34 hard minutes: slow fibers 1.0 and fast fibers 13 times the signal of the easy run.",
    );
  });
});

describe("exchangeTable(step, book)", () => {
  it("goes from 75 to 120 % and holds times in s with their band", () => {
    const { rows } = words.exchangeTable(5, book);
    expect(rows.map(([effort]) => effort)).toEqual([75, 80, 85, 90, 95, 100, 105, 110, 115, 120]);
    const found = words.exchangeTable(1, book).rows.find(([effort]) => effort === 98);
    expect(found?.[2]).toMatchObject({ text: "2.6 (0.5 to 5.4)" });
    expect(found?.[1]).toMatchObject({ text: "34 (31 to 36)" });
  });
});
