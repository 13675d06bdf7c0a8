import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boutsOf, trained, wholeTime, workTime, type SessionSettings } from "../../../src/state/simulator/session.ts";
import { sessionOf, simulatorCodec } from "../../../src/state/simulator/state.ts";
import { extremeStates, simulatorStates } from "../../support/simulator-states.ts";

const session = (change: Partial<SessionSettings>): SessionSettings => ({
  intensity: 98,
  form: "repeats",
  minutes: 45,
  reps: 5,
  work: 240,
  pause: 180,
  rest: "jog",
  perWeek: 1,
  ...change,
});

/** The sessions of any state, and of the extreme ones. */
const sessions = fc
  .oneof(
    simulatorStates,
    fc.constantFrom(...extremeStates).map((extreme) => ({ ...simulatorCodec.defaults, ...extreme })),
  )
  .chain((state) => fc.constantFrom(sessionOf(state, "first"), sessionOf(state, "second")));

describe("workTime(session) and wholeTime(session)", () => {
  it.each([
    [{ form: "steady" }, 2700, 2700],
    [{}, 1200, 1920],
    [{ reps: 1 }, 240, 240],
    [{ pause: 0 }, 1200, 1200],
    [{ reps: 30, work: 720, pause: 600 }, 21_600, 39_000],
  ] as const)("of %j are %s s and %s s", (change, work, whole) => {
    expect(workTime(session(change))).toBe(work);
    expect(wholeTime(session(change))).toBe(whole);
  });
});

describe("trained(session)", () => {
  it("is the work alone, as a fraction of VO2max", () => {
    expect(trained(session({}))).toEqual({ intensity: 0.98, duration: 1200 });
    expect(trained(session({ form: "steady", intensity: 65 }))).toEqual({ intensity: 0.65, duration: 2700 });
  });
});

describe("boutsOf(session)", () => {
  it("is one bout for a steady session", () => {
    expect(boutsOf(session({ form: "steady", intensity: 65 }))).toEqual([{ intensity: 0.65, duration: 2700 }]);
  });

  it("is work and recovery by turns for repeats, with no recovery after the last", () => {
    const work = { intensity: 0.98, duration: 240 };
    const jog = { intensity: 0.5, duration: 180 };
    expect(boutsOf(session({ reps: 3 }))).toEqual([work, jog, work, jog, work]);
    expect(boutsOf(session({ reps: 1 }))).toEqual([work]);
  });

  it("stands still in a standing recovery", () => {
    expect(boutsOf(session({ reps: 2, rest: "stand" }))[1]).toEqual({ intensity: 0, duration: 180 });
  });

  it("leaves out a recovery of no length", () => {
    expect(boutsOf(session({ reps: 3, pause: 0 }))).toEqual(Array(3).fill({ intensity: 0.98, duration: 240 }));
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
        const work = any.pause === 0 ? bouts : bouts.filter((_, index) => index % 2 === 0);
        expect(sum(work.map(({ duration }) => duration))).toBe(workTime(any));
        for (const { intensity } of work) expect(intensity).toBe(any.intensity / 100);
      }),
    );
  });
});
