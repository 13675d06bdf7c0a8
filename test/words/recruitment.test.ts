import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compositionLabel,
  driveWords,
  effortWord,
  guessAnswer,
  intensitySpoken,
  mixCaution,
  mixWords,
  recruitmentAnnouncement,
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
    [0.7, "most"],
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
    [0, "Move the slider: the smallest, slowest units answer first."],
    [0.3, "The smallest slow fibers do the work. The rest of them wait."],
    [0.65, "All slow fibers are at work, and most of the fast ones (IIa)."],
    [0.98, "The fastest fibers (IIx) join now, each gently at first."],
    [1.2, "Every fiber is called on. More speed now comes from firing faster, not from more fibers."],
  ])("tell at %s why it looks so: %s", (intensity, story) => {
    expect(recruitmentStory(at(intensity))).toBe(story);
  });

  it("say what is seen at each effort", () => {
    expect(recruitmentSentence(0, at(0))).toBe("At rest no fiber is called on.");
    expect(recruitmentSentence(0.65, at(0.65))).toBe(
      "Easy, 65 % of VO2max: all of type I, most of type IIa, none of type IIx.",
    );
    expect(recruitmentSentence(1.2, at(1.2))).toBe(
      "Rep, 120 % of VO2max: all of type I, all of type IIa, all of type IIx.",
    );
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

  it("speak of drive once every fiber is recruited", () => {
    expect(recruitmentAnnouncement(0.65, at(0.65), null, 1.094)).toBe(
      "Easy, 65 % of VO2max: all of type I, most of type IIa, none of type IIx.",
    );
    expect(recruitmentAnnouncement(2, at(2), "interval", 1.094)).toBe(
      "Sprint, 200 % of VO2max: every fiber recruited, type IIx well driven. You guessed interval.",
    );
    for (const mix of compositions) {
      for (const guess of ["threshold", "interval"] as const) {
        expect(recruitmentAnnouncement(1.2, recruitment(1.2, mix), guess, 1.094).length).toBeLessThanOrEqual(140);
      }
    }
  });

  it("say of a mix whose it is", () => {
    expect(compositions.map(mixCaution)).toContain("One person's sample, not a reading of you.");
    expect(mixCaution(adults)).toBe("An average of those people, not a reading of you.");
    expect(compositions.map(mixCaution).at(-1)).toBe("A mix for arithmetic: nobody's muscle.");
  });

  it("speak a slider's value with its unit and its word", () => {
    expect(intensitySpoken(0.85)).toBe("85 percent of VO2max, threshold");
  });

  it.each([
    [0, "rest"],
    [0.01, "very easy"],
    [0.3, "very easy"],
    [0.39, "very easy"],
    [0.4, "easy"],
    [0.75, "steady"],
    [0.88, "threshold"],
    [2, "sprint"],
  ])("call an effort of %s that somebody runs or walks at %s", (intensity, word) => {
    expect(effortWord(intensity)).toBe(word);
  });

  it("name the muscle and the people of a mix", () => {
    expect(compositionLabel(adults)).toBe("Young adults: vastus lateralis (thigh), 150 people");
    expect(compositions.map(compositionLabel).filter((label) => / 1 person$/.test(label))).toHaveLength(1);
    expect(mixWords(adults)).toBe("42 % type I, 32 % IIa, 26 % IIx");
  });

  it("answer a guess kindly", () => {
    expect(guessAnswer(null, 1.094)).toBe("The last fibers join at about 109 % of VO2max, at rep effort.");
    expect(guessAnswer("threshold", 1.094)).toContain("You guessed threshold.");
    expect(guessAnswer("rep", 1.094)).toContain("You guessed it.");
  });
});
