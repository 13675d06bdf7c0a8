import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  weeksWords,
  blockAnnouncement,
  blockSentence,
  shiftWords,
  signed,
  unheldAnnouncement,
} from "../../../src/describe/simulator/block.ts";
import { sessionLabel } from "../../../src/describe/simulator/session.ts";
import { sessionOf } from "../../../src/state/simulator/state.ts";
import { simulatorStates } from "../../support/simulator-states.ts";
import { broken, trainedStates, trainedTo } from "./states.ts";

describe("signed(fraction)", () => {
  it.each([
    [0.174, "+17 %"],
    [1, "+100 %"],
    [0, "0 %"],
    [0.004, "0 %"],
    [-0.004, "0 %"],
    [-0.034, "−3 %"],
  ])("of %s is %s", (fraction, text) => {
    expect(signed(fraction)).toBe(text);
  });
});

describe("weeksWords(weeks)", () => {
  it.each([
    [0, "0 weeks"],
    [1, "1 week"],
    [1.0000000001, "1 week"],
    [1.1, "1.1 weeks"],
    [6, "6 weeks"],
    [6.5, "6.5 weeks"],
    [32, "32 weeks"],
    // Days are sevenths of a week.
    [4 / 7, "0.6 weeks"],
    [10, "10 weeks"],
  ])("of %s is %s", (weeks, text) => {
    expect(weeksWords(weeks)).toBe(text);
  });
});

describe("blockSentence(weeks, stop, trained, last)", () => {
  const trained = trainedTo(0.174, 0.32, 0.17, 0);
  const last = trainedTo(0.021, 0.04, 0.02, 0);

  it("says what has been gained when training ends", () => {
    expect(blockSentence(8, 0, trained, trained)).toBe(
      "After 8 weeks, oxidative capacity: whole muscle +17 % (type I +32 %, IIa +17 %, IIx 0 %).",
    );
  });

  it("and what is left of it after the weeks without", () => {
    expect(blockSentence(1, 4, trained, last)).toBe(
      "After 1 week, oxidative capacity: whole muscle +17 % (type I +32 %, IIa +17 %, IIx 0 %)." +
        " After 4 weeks without training: whole muscle +2 % (type I +4 %, IIa +2 %, IIx 0 %).",
    );
  });

  it("says that nothing changes without a week of training", () => {
    expect(blockSentence(0, 6, trainedTo(0), trainedTo(0))).toBe("No weeks of training: nothing changes.");
  });

  it("holds no number that is none", () => {
    const weeks = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(weeks, weeks, trainedStates, trainedStates, (count, stop, end, after) => {
        expect(blockSentence(count, stop, end, after)).not.toMatch(broken);
      }),
    );
  });
});

describe("blockAnnouncement(session, weeks, trained)", () => {
  it("says the session, the weeks and what they gain", () => {
    expect(blockAnnouncement("45 min at 65 %", 8, trainedTo(0.174, 0.32, 0.17, 0))).toBe(
      "45 min at 65 %. 8 weeks: whole muscle +17 %, type I +32 %, IIa +17 %, IIx 0 %.",
    );
  });

  it("fits a live region, whatever is set", () => {
    fc.assert(
      fc.property(simulatorStates, trainedStates, (state, end) => {
        const text = blockAnnouncement(sessionLabel(sessionOf(state, "first")), state.weeks, end);
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(broken);
      }),
    );
  });
});

describe("unheldAnnouncement(session, weeks, trained)", () => {
  it("says that the session cannot be held, and what it would give", () => {
    expect(unheldAnnouncement("45 min at 98 %", 8, trainedTo(0.174, 0.32, 0.17, 0))).toBe(
      "45 min at 98 % cannot be held. If it could, after 8 weeks: whole muscle +17 %, type I +32 %, IIa +17 %, IIx 0 %.",
    );
  });

  it("fits a live region, whatever is set", () => {
    fc.assert(
      fc.property(simulatorStates, trainedStates, (state, end) => {
        const text = unheldAnnouncement(sessionLabel(sessionOf(state, "first")), state.weeks, end);
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(broken);
      }),
    );
  });
});

describe("shiftWords(before, after)", () => {
  it.each([
    [0.26, 0.18, "IIx fibers: 26 to 18 % of all drawn fibers; a ring marks those that changed type."],
    [0.15, 0.24, "IIx fibers: 15 to 24 % of all drawn fibers; a ring marks those that changed type."],
    [0.26, 0.2601, "IIx fibers: 26 % of all drawn fibers, unchanged."],
    [0.004, 0, "IIx fibers: 0 % of all drawn fibers, unchanged."],
  ])("from %s to %s: %s", (before, after, text) => {
    expect(shiftWords(before, after)).toBe(text);
  });
});
