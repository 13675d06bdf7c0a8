import { describe, expect, it } from "vitest";
import { buildDistributions } from "../../../../src/components/figures/intensity-distribution/built.ts";
import {
  countIds,
  figure,
  guesses,
  schemeIds,
  weekIds,
} from "../../../../src/components/figures/intensity-distribution/figure.ts";
import {
  announcement,
  answerEnd,
  countSentence,
  guessSentence,
  pictureTitle,
  publishedTable,
  sharesShort,
  sharesText,
  waysText,
  waysTo,
  weekTable,
} from "../../../../src/components/figures/intensity-distribution/words.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const data = buildDistributions();

describe("countSentence(count, scheme)", () => {
  it.each([
    [
      "time",
      "seiler",
      "By minutes, the stalled week counts as pyramidal training and the week with intervals as almost polarized.",
    ],
    [
      "sessions",
      "seiler",
      "By sessions, the stalled week counts as threshold training and the week with intervals as polarized.",
    ],
    [
      "distance",
      "article",
      "By distance, with threshold running counted as hard, both weeks count as polarized training.",
    ],
  ] as const)("by %s (%s)", (count, scheme, sentence) => {
    expect(countSentence(data, count, scheme)).toBe(sentence);
  });
});

describe("the guess", () => {
  it.each([
    ["pyramidal", "You guessed pyramidal. You are right by minutes and by distance."],
    ["threshold", "You guessed threshold. You are right by sessions."],
    ["polarized", "You guessed polarized. You are right by every count once threshold running counts as hard."],
  ] as const)("%s is right somewhere", (guess, sentence) => {
    expect(guessSentence(data, guess)).toBe(sentence);
  });

  it("each name fits by at least one count, and each count has one of the names", () => {
    const ways = guesses.flatMap((name) => waysTo(data, name));
    expect(ways).toHaveLength(countIds.length * schemeIds.length);
    for (const name of guesses) expect(waysText(waysTo(data, name))).not.toBe("");
  });

  it("is not spoken of where there is none", () => {
    expect([guessSentence(data, "none"), guessSentence(data, "skip")]).toEqual([null, null]);
  });
});

describe("what is said", () => {
  it("gives shares in whole percent", () => {
    const mix = data.weeks["with-intervals"].sessions.seiler;
    expect(sharesText(mix)).toBe("57 % easy, 14 % moderate, 29 % hard");
    expect(sharesShort(mix)).toBe("57 / 14 / 29");
  });

  it("is right that by every count most of either week is easy: four runs of seven, or more", () => {
    expect(answerEnd).toContain("by every count most of either week is easy");
    const least = weekIds.flatMap((week) =>
      countIds.flatMap((count) => schemeIds.map((scheme) => data.weeks[week][count][scheme].low)),
    );
    expect(Math.min(...least)).toBeCloseTo(400 / 7, 1);
  });

  it("names no week in the picture's title before the guess", () => {
    const quiet = pictureTitle(data, "time", "seiler", false);
    expect(quiet).toContain("stalled week 73 % easy, 27 % moderate, 0 % hard");
    expect(quiet).not.toMatch(/pyramidal|polarized|threshold/);
    expect(pictureTitle(data, "time", "seiler", true)).toContain("0 % hard: pyramidal");
  });

  it("fits in an announcement by every count", () => {
    for (const count of countIds) {
      for (const scheme of schemeIds) expect(announcement(data, count, scheme).length).toBeLessThanOrEqual(140);
    }
  });
});

describe("tables", () => {
  it("have the weeks in all six ways, with the index where it is defined", () => {
    const { rows } = onPage(weekTable(data));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(["with intervals", "minutes", "moderate", "86", "7", "7", "1.95", "almost polarized"]);
    expect(rows.at(-1)?.slice(0, 6)).toEqual(["stalled week", "distance", "hard", "69", "0", "31"]);
  });

  it("name for each published distribution where it was read, and leave hours blank that were not", () => {
    const { rows } = onPage(publishedTable(data, (source) => `in ${source}`));
    expect(rows).toHaveLength(data.published.length);
    expect(rows[0]?.slice(1, 4)).toEqual(["in stoggl2014", "11.6", "68"]);
    expect(rows.filter(([, , hours]) => hours === "–")).toHaveLength(
      data.published.filter(({ hours }) => hours === null).length,
    );
    // More hard than easy running: the index is not defined.
    expect(rows.find(([who]) => who?.startsWith("intervals"))?.slice(-2)).toEqual(["–", "mostly hard"]);
  });

  it("say in the file that these are conventions", () => {
    const { rows } = inFile(weekTable(data), figure);
    for (const line of rows) expect(line.at(-1)).toBe(`convention, version ${modelVersion}`);
  });
});
