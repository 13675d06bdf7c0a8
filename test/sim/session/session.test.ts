import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boutsOf, isUnbroken, wholeTime, workPart, workTime, type Session } from "../../../src/sim/session/session.ts";

const session = (change: Partial<Session>): Session => ({
  intensity: 0.98,
  form: "repeats",
  duration: 2700,
  repeats: 5,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
  ...change,
});

/** Any session that the controls allow. */
const sessions: fc.Arbitrary<Session> = fc.record({
  intensity: fc.integer({ min: 30, max: 200 }).map((percent) => percent / 100),
  form: fc.constantFrom("steady", "repeats"),
  duration: fc.integer({ min: 60, max: 14_400 }),
  repeats: fc.integer({ min: 1, max: 30 }),
  work: fc.integer({ min: 10, max: 720 }),
  recovery: fc.integer({ min: 0, max: 600 }),
  recoveryForm: fc.constantFrom("jog", "stand"),
});

describe("workTime(session) and wholeTime(session)", () => {
  it.each([
    [{ form: "steady" }, 2700, 2700],
    [{}, 1200, 1920],
    [{ repeats: 1 }, 240, 240],
    [{ recovery: 0 }, 1200, 1200],
    [{ repeats: 30, work: 720, recovery: 600 }, 21_600, 39_000],
  ] as const)("of %j are %s s and %s s", (change, work, whole) => {
    expect(workTime(session(change))).toBe(work);
    expect(wholeTime(session(change))).toBe(whole);
  });
});

describe("workPart(session)", () => {
  it("is the work alone, as a fraction of VO2max", () => {
    expect(workPart(session({}))).toEqual({ intensity: 0.98, duration: 1200 });
    expect(workPart(session({ form: "steady", intensity: 0.65 }))).toEqual({ intensity: 0.65, duration: 2700 });
  });
});

describe("boutsOf(session)", () => {
  it("is one bout for a steady session", () => {
    expect(boutsOf(session({ form: "steady", intensity: 0.65 }))).toEqual([{ intensity: 0.65, duration: 2700 }]);
  });

  it("is work and recovery by turns for repeats, with no recovery after the last", () => {
    const work = { intensity: 0.98, duration: 240 };
    const jog = { intensity: 0.5, duration: 180 };
    expect(boutsOf(session({ repeats: 3 }))).toEqual([work, jog, work, jog, work]);
    expect(boutsOf(session({ repeats: 1 }))).toEqual([work]);
  });

  it("stands still in a standing recovery", () => {
    expect(boutsOf(session({ repeats: 2, recoveryForm: "stand" }))[1]).toEqual({ intensity: 0, duration: 180 });
  });

  it("leaves out a recovery of no length", () => {
    expect(boutsOf(session({ repeats: 3, recovery: 0 }))).toEqual(Array(3).fill({ intensity: 0.98, duration: 240 }));
  });

  it("is always what the model of a session takes: 1 to 400 bouts of some length, in all less than a day", () => {
    fc.assert(
      fc.property(sessions, (any) => {
        const bouts = boutsOf(any);
        expect(bouts.length).toBeGreaterThanOrEqual(1);
        expect(bouts.length).toBeLessThanOrEqual(400);
        for (const { intensity, duration } of bouts) {
          expect(intensity).toBeGreaterThanOrEqual(0);
          expect(intensity).toBeLessThanOrEqual(3);
          expect(duration).toBeGreaterThan(0);
        }
        expect(wholeTime(any)).toBeLessThanOrEqual(86_400);
      }),
    );
  });

  it("lasts as long as the session, and works as long as is trained", () => {
    fc.assert(
      fc.property(sessions, (any) => {
        const bouts = boutsOf(any);
        const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
        expect(sum(bouts.map(({ duration }) => duration))).toBe(wholeTime(any));
        const work = any.recovery === 0 ? bouts : bouts.filter((_, index) => index % 2 === 0);
        expect(sum(work.map(({ duration }) => duration))).toBe(workTime(any));
        for (const { intensity } of work) expect(intensity).toBe(any.intensity);
      }),
    );
  });
});

describe("boutsOf(session) out of range", () => {
  it("refuses a number of repeats that is not whole, or out of range", () => {
    for (const repeats of [0, 1.5, 201, Number.NaN]) {
      expect(() => boutsOf(session({ repeats }))).toThrow(/repeats is .*; allowed is a whole number from 1 to 200/);
    }
  });
});

describe("isUnbroken(session)", () => {
  it("holds for a steady session and a single repeat", () => {
    expect([session({ form: "steady" }), session({ repeats: 1 }), session({})].map(isUnbroken)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
