import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compositionLabel,
  driveWords,
  effortWord,
  fibersAtWork,
  fiberSentence,
  guessAnswer,
  intensitySpoken,
  mixCaution,
  mixWords,
  muscleName,
  muscleNameAt,
  recruitmentSentence,
  recruitmentStory,
  shareWords,
} from "../../src/words/recruitment.ts";
import { compositions, recruitment } from "../../src/sim/index.ts";

const [adults] = compositions;
const at = (intensity: number) => recruitment(intensity, adults);

describe("words for recruitment", () => {
  it.each([
    [0, "none"],
    [0.05, "a few"],
    [0.2, "some"],
    [0.5, "about half"],
    [0.64, "about two thirds"],
    [0.67, "about two thirds"],
    [0.75, "most"],
    [0.95, "nearly all"],
    [1, "all"],
  ])("shareWords(%s) is %s", (share, words) => {
    expect(shareWords(share)).toBe(words);
  });

  it.each([
    [0, "silent"],
    [0.1, "barely driven"],
    [0.15, "gently driven"],
    [0.2, "gently driven"],
    [0.3, "well driven"],
    [0.5, "well driven"],
    [0.6, "strongly driven"],
    [0.9, "strongly driven"],
  ])("driveWords(%s) is %s", (activation, words) => {
    expect(driveWords(activation)).toBe(words);
  });

  it.each([
    [0, "Move the slider. The smallest, slowest fibers join first."],
    [0.3, "Only slow fibers work, and not all of them."],
    [0.65, "All slow fibers are at work, and about two thirds of the fast ones (IIa)."],
    [0.98, "The fastest fibers (IIx) join now, each gently at first."],
    [1.2, "Every fiber works. More speed now comes from firing faster, not from more fibers."],
  ])("tell at %s why it looks so: %s", (intensity, story) => {
    expect(recruitmentStory(at(intensity))).toBe(story);
  });

  it("say what is seen at each effort", () => {
    expect(recruitmentSentence(0, at(0))).toBe("At rest no fiber works.");
    expect(recruitmentSentence(0.26, at(0.26))).toMatch(
      /^Walking, 26 % of VO2max: \d+ % of the slow fibers \(I\) work, /,
    );
    expect(recruitmentSentence(0.65, at(0.65))).toBe(
      "Easy, 65 % of VO2max: all slow fibers (I) work, 64 % of the fast (IIa), none of the fastest (IIx).",
    );
    expect(recruitmentSentence(1.2, at(1.2))).toBe("Repetitions, 120 % of VO2max: every fiber works.");
  });

  it("fit a live region, hold no raw number, at any intensity and mix", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(...compositions), (intensity, mix) => {
        const found = recruitment(intensity, mix);
        for (const text of [recruitmentSentence(intensity, found), recruitmentStory(found)]) {
          expect(text.length).toBeLessThanOrEqual(140);
          expect(text).not.toMatch(/\d\.\d{2}|NaN|undefined|Infinity/);
        }
      }),
    );
  });

  it.each([
    [[0, 0, 0], "no fiber works"],
    [[0.5, 0, 0], "50 % of the slow fibers (I) work, none of the fast (IIa), none of the fastest (IIx)"],
    [[1, 0.64, 0.001], "all slow fibers (I) work, 64 % of the fast (IIa), a few of the fastest (IIx)"],
    [[1, 1, 0.32], "all slow fibers (I) work, all fast (IIa), 32 % of the fastest (IIx)"],
    [[1, 1, 0.996], "every fiber works"],
  ])("tell how many fibers of each type work: of %s, %s", ([I = 0, IIa = 0, IIx = 0], words) => {
    expect(fibersAtWork({ I: { recruited: I }, IIa: { recruited: IIa }, IIx: { recruited: IIx } })).toBe(words);
  });

  it("name the drawn muscle by what it shows, so that its name follows the effort", () => {
    const eased = { I: { recruited: 1 }, IIa: { recruited: 0.64 }, IIx: { recruited: 0 } };
    const fibers = "all slow fibers (I) work, 64 % of the fast (IIa), none of the fastest (IIx)";
    expect(muscleNameAt(0.65, eased)).toBe(`Leg muscle at 65 % of VO2max, easy: ${fibers}`);
    expect(muscleName("after 12:30 min", eased)).toBe(`Leg muscle after 12:30 min: ${fibers}`);
  });

  it("speak of drive once every fiber works, and never of the effort, which the control says", () => {
    expect(fiberSentence(at(0.65))).toBe(
      "All slow fibers (I) work, 64 % of the fast (IIa), none of the fastest (IIx).",
    );
    expect(fiberSentence(at(2))).toBe("Every fiber works. The fastest (IIx) are well driven.");
  });

  it("say of a mix whose it is", () => {
    expect(compositions.map(mixCaution)).toContain("This is one person's sample. Yours may differ.");
    expect(mixCaution(adults)).toBe("This is the average of those people. Yours may differ.");
    expect(compositions.map(mixCaution).at(-1)).toBe("Round numbers for easy sums. No real muscle has this mix.");
  });

  it("speak a slider's value with its unit and its word", () => {
    expect(intensitySpoken(0.85)).toBe("85 percent of VO2max, threshold");
    expect([0, 0.37].map(intensitySpoken)).toEqual(["0 percent of VO2max, rest", "37 percent of VO2max, walking"]);
  });

  it.each([
    [0, "rest"],
    [0.01, "walking"],
    [0.3, "walking"],
    [0.39, "walking"],
    [0.4, "easy"],
    [0.75, "steady"],
    [0.88, "threshold"],
    [2, "sprint"],
  ])("call an effort of %s that somebody runs or walks at %s", (intensity, word) => {
    expect(effortWord(intensity)).toBe(word);
  });

  it("name the muscle and the people of a mix", () => {
    expect(compositionLabel(adults)).toBe("Young adults, thigh (vastus lateralis), 150 people");
    expect(compositions.map(compositionLabel).filter((label) => / 1 person$/.test(label))).toHaveLength(1);
    expect(mixWords(adults)).toBe("42 % slow (I), 32 % fast (IIa), 26 % fastest (IIx)");
  });

  it("answer a guess kindly", () => {
    expect(guessAnswer(null, 1.094)).toBe("The last fibers join at about 109 % of VO2max, at repetition effort.");
    expect(guessAnswer("threshold", 1.094)).toContain("You guessed threshold.");
    expect(guessAnswer("rep", 1.094)).toContain("You guessed it.");
  });
});
