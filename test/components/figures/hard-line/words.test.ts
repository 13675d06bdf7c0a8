import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildHardLine } from "../../../../src/components/figures/hard-line/built.ts";
import { borderRange, figure } from "../../../../src/components/figures/hard-line/figure.ts";
import {
  announcement,
  answerSentences,
  borderSpoken,
  countSentence,
  guessSentence,
  hardAt,
  harderWeek,
  hardTable,
  pictureTitle,
  placesFor,
  shareText,
} from "../../../../src/components/figures/hard-line/words.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const data = buildHardLine();
const percents = fc.integer({ min: borderRange.min, max: borderRange.max });

describe("countSentence(border)", () => {
  it.each([
    [0.65, "At 65 % every minute of both weeks counts as hard."],
    [
      0.66,
      "At 66 % the threshold week holds twice as much hard running as the week with intervals: 100 minutes against 51.",
    ],
    [
      0.88,
      "At 88 % the threshold week holds twice as much hard running as the week with intervals: 100 minutes against 51.",
    ],
    [0.89, "At 89 % only the week with intervals holds hard running: 26 minutes against none."],
    [0.98, "At 98 % only the week with intervals holds hard running: 26 minutes against none."],
    [0.99, "At 99 % only the week with intervals holds hard running: 8 minutes against none."],
    [1.1, "At 110 % only the week with intervals holds hard running: 8 minutes against none."],
    [1.11, "At 111 % neither week holds a hard minute."],
  ])("at %d", (border, sentence) => {
    expect(countSentence(data, border)).toBe(sentence);
  });
});

describe("answerSentences(border)", () => {
  it("set beside the line a place at which the answer is another one", () => {
    fc.assert(
      fc.property(percents, (at) => {
        const [here, there] = answerSentences(data, at / 100);
        const elsewhere = Number(/^At (\d+) %/.exec(there)?.[1]);
        expect(here).toContain(`At ${at} % of VO2max `);
        expect(harderWeek(hardAt(data, elsewhere / 100))).not.toBe(harderWeek(hardAt(data, at / 100)));
        expect(`${here} ${there}`).not.toMatch(/NaN|null|undefined/);
      }),
    );
  });
});

describe("the guess", () => {
  it("is right in the stretch of the line where its week holds more", () => {
    expect(placesFor(data, "threshold-only")).toEqual([66, 88]);
    expect(placesFor(data, "with-intervals")).toEqual([89, 110]);
    expect(guessSentence(data, "with-intervals")).toBe(
      "You guessed the week with intervals. You are right wherever the line stands from 89 to 110 %.",
    );
    expect(guessSentence(data, "threshold-only")).toMatch(/the threshold week.*66 to 88 %/);
  });

  it("is not spoken of where there is none", () => {
    expect([guessSentence(data, "none"), guessSentence(data, "skip")]).toEqual([null, null]);
  });
});

describe("what is spoken", () => {
  it("says both counts", () => {
    expect(borderSpoken(0.83, hardAt(data, 0.83))).toBe(
      "Hard begins at 83 percent of VO2max: 51 hard minutes with intervals, 100 with threshold only",
    );
    expect(pictureTitle(data, 0.93)).toBe(
      "Two weeks of 375 minutes, one dot a minute. With intervals: 324 min easy, 25 min threshold, 18 min interval, 8 min reps. Threshold only: 275 min easy, 100 min threshold. Hard begins at 93 percent of VO2max.",
    );
  });

  it("fits in an announcement at every place of the line", () => {
    fc.assert(
      fc.property(percents, (at) => {
        expect(announcement(data, at / 100).length).toBeLessThanOrEqual(140);
      }),
    );
  });

  it("gives shares in whole percent of the week", () => {
    expect([51, 100, 26, 8, 0, 375].map((minutes) => shareText(minutes, 375))).toEqual([
      "14 %",
      "27 %",
      "7 %",
      "2 %",
      "0 %",
      "100 %",
    ]);
  });
});

describe("hardTable(step)", () => {
  it("has a row for each place of the line, with what the scales say of it", () => {
    const { columns, rows } = onPage(hardTable(data, 1));
    expect(columns).toEqual([
      "hard begins at, % of VO2max",
      "% of highest heart rate",
      "lactate, mmol/L",
      "with intervals, min",
      "%",
      "threshold only, min",
      "%",
    ]);
    expect(rows).toHaveLength(borderRange.max - borderRange.min + 1);
    expect(rows.find(([at]) => at === "83")?.slice(3)).toEqual(["51", "14", "100", "27"]);
    expect(rows.find(([at]) => at === "93")?.slice(3)).toEqual(["26", "7", "0", "0"]);
    expect(rows.find(([at]) => at === "100")?.slice(1, 3)).toEqual(["100", "10.0"]);
    expect(rows.find(([at]) => at === "101")?.slice(1, 3)).toEqual(["–", "–"]);
  });

  it("says in the file the units, and that these are conventions", () => {
    const { columns, rows } = inFile(hardTable(data, 1), figure);
    expect(columns).toContain("lactate, mmol/L");
    expect(columns).toContain("with intervals, share, %");
    for (const line of rows) expect(line.at(-1)).toBe(`convention, version ${modelVersion}`);
  });
});
