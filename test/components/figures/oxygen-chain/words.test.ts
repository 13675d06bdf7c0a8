import { describe, expect, it } from "vitest";
import { lanesOf } from "../../../../src/components/figures/oxygen-chain/lanes.ts";
import { chainMeasured } from "../../../../src/components/figures/oxygen-chain/observed.ts";
import * as words from "../../../../src/components/figures/oxygen-chain/words.ts";

const both = { delivery: 0.1, diffusion: 0, mitochondria: 0.27 };
const nothing = { delivery: 0, diffusion: 0, mitochondria: 0 };

describe("labels", () => {
  it("sign a gain, but not nothing and not what rounds to it", () => {
    expect([0.0271, 0, 0.0004, -0.0004, -0.02].map(words.gainLabel)).toEqual([
      "+2.7 %",
      "0.0 %",
      "0.0 %",
      "0.0 %",
      "−2.0 %",
    ]);
  });
  it("give times with one decimal, and today's without", () => {
    expect([100, 97.27, 90.0].map(words.timeLabel)).toEqual(["100 s", "97.3 s", "90.0 s"]);
    expect(words.legLabel("delivery", 75)).toBe("heart and blood, 75 s");
    expect(words.legLabel("diffusion", 12.5)).toBe("into the fiber, 12.5 s");
  });
  it("say what a study changed and found", () => {
    expect(chainMeasured().map(words.studyLabels)).toEqual([
      ["Helgerud 2007", "+7.2"],
      ["Jacobs 2013, 20 % more", "+8"],
    ]);
  });
});

describe("answerWords(lanes, legs)", () => {
  it("names heart and blood with two legs", () => {
    expect(words.answerWords(lanesOf(both, "two"), "two").join(" ")).toBe(
      "Heart and blood, in this model. If they bring 10 % more oxygen, VO2max rises by 7.3 %. With 27 % more mitochondria it rises by 2.7 %. With one leg, more mitochondria bring slightly more, because the heart feeds one leg with ease.",
    );
  });
  it("names mitochondria with one", () => {
    expect(words.answerWords(lanesOf(both, "one"), "one").join(" ")).toBe(
      "With one leg, mitochondria. 27 % more of them raise VO2max by 5.6 %, and 10 % more oxygen from heart and blood by 4.8 %. The heart feeds one leg with ease, so the muscle counts for more than with two.",
    );
  });
});

describe("ledeWords(time, legs)", () => {
  it("tells how long heart and blood carry the baton with the legs that work", () => {
    expect(words.ledeWords(75, "two")[0]).toContain("for 75 of 100 seconds");
    expect(words.ledeWords(50, "one")[0]).toBe(
      "With one leg at work, heart and blood carry the baton for only 50 of 100 seconds.",
    );
  });
});

describe("yoursWords(lane)", () => {
  it("tells the time and what follows", () => {
    expect(words.yoursWords(lanesOf(both, "two").yours)).toBe("Yours: 90.5 s, so VO2max rises by 10.5 %.");
  });
  it("says that nothing changes where nothing does", () => {
    expect(words.yoursWords(lanesOf(nothing, "two").yours)).toBe("Yours: 100 s, as today.");
  });
});

describe("examplesQuestion", () => {
  it("names both examples", () => {
    expect(words.examplesQuestion).toBe(
      "What lifts VO2max more: 27 % more mitochondria, or 10 % more from heart and blood?",
    );
  });
});

describe("guessWords(guess)", () => {
  it("agrees, disagrees, or says nothing", () => {
    expect(words.guessWords("delivery")).toBe("You guessed heart and blood: with two legs the model agrees.");
    expect(words.guessWords("mitochondria")).toBe(
      "You guessed mitochondria: with two legs the model says heart and blood.",
    );
    expect(words.guessWords("skip")).toBeNull();
    expect(words.guessWords("none")).toBeNull();
  });
});

describe("what is heard", () => {
  it("is at most 140 characters after a change", () => {
    const far = { delivery: 0.4, diffusion: 0.4, mitochondria: 0.4 };
    for (const legs of ["two", "one"] as const) {
      expect(words.announcement(lanesOf(far, legs).yours, legs).length).toBeLessThanOrEqual(140);
    }
    expect(words.announcement(lanesOf(both, "two").yours, "two")).toBe(
      "Yours: VO2max +10.5 % with two legs, +10.9 % with one leg.",
    );
  });
  it("names a slider's step and its change", () => {
    expect(words.stepSpoken("delivery", 0.1)).toBe("Heart and blood: 10 percent better");
    expect(words.stepSpoken("diffusion", 0)).toBe("Into the fiber: as today");
  });
  it("gives nothing away before the guess", () => {
    expect(words.pictureTitle(lanesOf(both, "two"), "two", false)).not.toMatch(/2\.7|7\.3|10\.5/);
    expect(words.pictureTitle(lanesOf(both, "two"), "two", true)).toContain(
      "27 % more mitochondria: +2.7 %; 10 % more from heart and blood: +7.3 %; Yours: +10.5 %",
    );
  });
});

describe("chainTable(lanes, legs, measured)", () => {
  const table = words.chainTable(lanesOf(both, "two"), "two", chainMeasured());
  it("has a row for each run, with the study beside its example", () => {
    expect(table.rows.map(([name]) => name)).toEqual([
      "Today",
      "27 % more mitochondria",
      "10 % more from heart and blood",
      "Yours",
    ]);
    expect(table.rows.map((row) => row.at(-2))).toEqual([null, 8, 7.2, null]);
    expect(table.rows.map((row) => row.at(-1))).toEqual([
      null,
      "Jacobs 2013, with 20 % more",
      "Helgerud 2007, with 10 % more",
      null,
    ]);
  });
  it("counts times in s and gains in %, one value for each column", () => {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.rows[0]?.slice(1, 5)).toEqual([75, 12.5, 12.5, 0]);
  });
});
