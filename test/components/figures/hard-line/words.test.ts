import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildHardLine } from "../../../../src/components/figures/hard-line/built.ts";
import { borderRange, figure } from "../../../../src/components/figures/hard-line/figure.ts";
import {
  announcement,
  answerSentences,
  borderSpoken,
  borderOnly,
  countSentence,
  edgeSentence,
  guessSentence,
  hardAt,
  harderWeek,
  hardTable,
  pictureTitle,
  placeWords,
  placesFor,
  shareText,
} from "../../../../src/components/figures/hard-line/words.ts";
import { paceScale } from "../../../../src/components/figures/hard-line/pace-scale.ts";
import { axisScales } from "../../../../src/components/figures/hard-line/scales.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const data = buildHardLine();
const scales = axisScales(data);
const { vo2max } = scales;
const percents = fc.integer({ min: borderRange.min, max: borderRange.max });

describe("countSentence(border, place)", () => {
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
    expect(countSentence(data, border, `${Math.round(100 * border)} %`)).toBe(sentence);
  });
});

describe("answerSentences(border)", () => {
  it("set beside the line a place at which the answer is another one", () => {
    fc.assert(
      fc.property(percents, (at) => {
        const [here, there] = answerSentences(data, at / 100, vo2max);
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
    expect(guessSentence(data, "with-intervals", vo2max)).toBe(
      "You guessed the week with intervals. You are right wherever the line stands from 89 % of VO2max to 110 % of VO2max.",
    );
    expect(guessSentence(data, "threshold-only", vo2max)).toMatch(
      /the threshold week.*66 % of VO2max to 88 % of VO2max/,
    );
  });

  it("is not spoken of where there is none", () => {
    expect([guessSentence(data, "none", vo2max), guessSentence(data, "skip", vo2max)]).toEqual([null, null]);
  });
});

describe("the unit", () => {
  // Zone 4 of the five zones: 87.5 % of VO2max is 90 % of the highest heart rate and 4 mmol/L.
  it.each([
    ["vo2max", 0.88, "88 % of VO2max"],
    ["heart-rate", 0.88, "90 % heart rate"],
    ["heart-rate", 1.11, "111 % of VO2max"],
    ["lactate", 0.88, "4.2 mmol/L"],
    ["lactate", 1.01, "101 % of VO2max"],
    ["untilRace", 0.88, "88 % of VO2max"],
  ] as const)("of the axis in %s stands at every place: %d is %j", (id, border, words) => {
    expect(placeWords(scales[id], border)).toBe(words);
  });

  it("of the axis stands in the answer and the guess, with VO2max beside it", () => {
    const heart = scales["heart-rate"];
    const [here, there] = answerSentences(data, 0.88, heart);
    expect(here).toMatch(/^At 90 % heart rate \(88 % of VO2max\) the threshold week/);
    expect(there).toMatch(/^At 95 % heart rate \(93 % of VO2max\) only the week with intervals/);
    expect(guessSentence(data, "with-intervals", heart)).toMatch(
      /from 9\d % heart rate \(89 % of VO2max\) to 110 % of VO2max\.$/,
    );
    expect(answerSentences(data, 1.11, heart)[0]).toMatch(/^At 111 % of VO2max neither/);
  });

  it("is spoken as a word", () => {
    expect(borderOnly(0.88, scales["heart-rate"])).toBe("Hard begins at 90 percent heart rate (88 percent of VO2max)");
    expect(announcement(data, 0.88, scales.lactate)).toMatch(/^At 4\.2 mmol\/L the threshold week/);
  });

  it("is never missing behind a percent", () => {
    fc.assert(
      fc.property(percents, fc.constantFrom(...Object.values(scales)), (at, scale) => {
        const said = [
          ...answerSentences(data, at / 100, scale),
          guessSentence(data, "with-intervals", scale) ?? "",
          edgeSentence(data, at / 100) ?? "",
        ].join(" ");
        expect(said).not.toMatch(/%(?! of VO2max| heart rate)/);
      }),
    );
  });
});

describe("edgeSentence(border)", () => {
  it.each([
    [0.88, /^Threshold running stands exactly on this line, and what is on the line counts as hard\./],
    [0.89, /^Threshold running stands at 88 % of VO2max, one point left of this line, so none of it counts/],
    [0.98, /^Interval running stands exactly on this line/],
    [1.1, /^Repetition running stands exactly on this line/],
    [0.65, /^Easy running stands exactly on this line/],
  ])("says at %d whether what stands there counts", (border, words) => {
    expect(edgeSentence(data, border)).toMatch(words);
  });

  it("says nothing elsewhere", () => {
    expect([0.83, 0.87, 0.9, 0.93].map((border) => edgeSentence(data, border))).toEqual([null, null, null, null]);
  });
});

describe("what is spoken", () => {
  it("says both counts", () => {
    expect(borderSpoken(0.83, hardAt(data, 0.83), vo2max)).toBe(
      "Hard begins at 83 percent of VO2max: 51 hard minutes with intervals, 100 with threshold only",
    );
    expect(pictureTitle(data, 0.93, vo2max)).toBe(
      "Two weeks of 375 minutes, one dot a minute. With intervals: 324 min easy, 25 min threshold, 18 min interval, 8 min repetitions. Threshold only: 275 min easy, 100 min threshold. Hard begins at 93 percent of VO2max.",
    );
  });

  it("fits in an announcement at every place of the line", () => {
    fc.assert(
      fc.property(percents, (at) => {
        for (const scale of [...Object.values(scales), paceScale(50, "mi")]) {
          expect(announcement(data, at / 100, scale).length).toBeLessThanOrEqual(140);
        }
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
