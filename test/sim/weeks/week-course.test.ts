import { describe, expect, it } from "vitest";
import { iixTarget, weekCourse } from "../../../src/sim/weeks/week-course.ts";
import { expectClose } from "../../support/close.ts";

const numbers = {
  ...{ iixHabitual: 0.1, iixFall: 0.08, iixOvershoot: 0.2, iixTime: 14, iixTrainedDrive: 0.5 },
  ...{ oxidativeCeiling: 1, oxidativeTime: 7 },
};
const none = { I: 0, IIa: 0, IIx: 0 };
const start = { iixShare: 0.1, oxidative: none, hasTrained: false };
const off = { oxidative: none, iix: 0, trains: false };
const hard = { oxidative: { I: 0.1, IIa: 0.2, IIx: 0 }, iix: 1, trains: true };
const easy = { oxidative: none, iix: 0.5, trains: true };

describe("iixTarget()", () => {
  it("lies above the habitual share only where nothing is trained after training", () => {
    expect(iixTarget(off, true, numbers)).toBe(0.2);
    expect(iixTarget(off, false, numbers)).toBe(0.1);
    expectClose(iixTarget(easy, true, numbers), 0.06, 1e-12);
    expect(iixTarget({ ...hard, iix: 2 }, true, numbers)).toBe(0);
  });
});

describe("weekCourse()", () => {
  it("follows the closed forms from week to week", () => {
    const course = weekCourse([hard, hard, off], start, numbers, 7);
    const hardShare = 0.02 + 0.08 * Math.exp(-1);
    expectClose(course[2]?.iixShare, hardShare, 1e-12);
    expectClose(course[3]?.iixShare, 0.2 + (hardShare - 0.2) * Math.exp(-0.5), 1e-12);
    // A' = 0.2 (1 - A) - A / 7
    const rate = 0.2 + 1 / 7;
    const gained = (0.2 / rate) * (1 - Math.exp(-14 * rate));
    expectClose(course[2]?.oxidative.IIa, gained, 1e-12);
    expectClose(course[3]?.oxidative.IIa, gained * Math.exp(-1), 1e-12);
  });

  it("does not overshoot after a drive that is no training", () => {
    const course = weekCourse([easy, off, off], start, numbers, 7);
    for (const { iixShare } of course) expect(iixShare).toBeLessThanOrEqual(0.1);
  });

  it("has the days that were asked for, and always the last", () => {
    expect(weekCourse([off, off], start, numbers, 5).map(({ day }) => day)).toEqual([0, 5, 10, 14]);
    expect(weekCourse([], start, numbers)).toEqual([{ day: 0, iixShare: 0.1, oxidative: none }]);
  });
});
