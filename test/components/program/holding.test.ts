import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../src/components/figures/compare/holding.ts";
import { firstSession } from "../../../src/components/program/fields.ts";
import {
  isHeld,
  isStretchTooLong,
  isTooLongForRaces,
  limitAt,
  longestStretch,
  needsSimulation,
} from "../../../src/components/program/holding.ts";
import { sessionVerdict, unheldWords } from "../../../src/components/program/session-words.ts";
import { compositions, simulateSession } from "../../../src/sim/index.ts";
import { boutsOf, type Session } from "../../../src/sim/session/session.ts";
import { blockStates } from "../../support/block-states.ts";

const session = (change: Partial<Session> = {}): Session => ({
  ...{ intensity: 0.98, form: "steady", duration: 2700, repeats: 5, work: 240, recovery: 180, recoveryForm: "jog" },
  ...change,
});

/** Daniels and Gilbert's share of VO2max that a race of so many minutes is run at. */
const raceShare = (minutes: number): number =>
  0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);

describe("limitAt(intensity)", () => {
  it("is the race time from 81 to 113 %, the model's above, and none below", () => {
    expect([0.3, 0.8].map(limitAt)).toEqual([null, null]);
    for (const intensity of [0.81, 0.98, 1.13]) {
      const limit = limitAt(intensity);
      expect(limit?.by).toBe("races");
      expect(raceShare((limit?.time ?? Number.NaN) / 60)).toBeCloseTo(intensity, 6);
    }
    expect([1.14, 2].map((intensity) => limitAt(intensity)?.by)).toEqual(["model", "model"]);
  });

  it("falls with intensity", () => {
    const times = Array.from({ length: 120 }, (_, index) => limitAt(0.81 + index / 100)?.time ?? Infinity);
    for (const [index, time] of times.slice(1).entries()) expect(time).toBeLessThan(times[index] ?? 0);
  });
});

describe("a session", () => {
  it("is asked for its longest stretch: the whole in one go, or one of its repeats", () => {
    expect(longestStretch(session())).toBe(2700);
    expect(longestStretch(session({ form: "repeats" }))).toBe(240);
    expect(longestStretch(session({ form: "repeats", repeats: 1 }))).toBe(240);
  });

  it("is too long for race times, or for our model alone where they have no time", () => {
    // At 100 % a race lasts between 11 and 12 minutes.
    expect(raceShare(11)).toBeGreaterThan(1);
    expect(raceShare(12)).toBeLessThan(1);
    expect(isTooLongForRaces(session({ intensity: 1, duration: 660 }))).toBe(false);
    expect(isTooLongForRaces(session({ intensity: 1, duration: 720 }))).toBe(true);
    expect([isStretchTooLong(session({ intensity: 1.2 })), isTooLongForRaces(session({ intensity: 1.2 }))]).toEqual([
      true,
      false,
    ]);
  });

  it("needs a simulation only where repeats can be held one by one and fibers tire", () => {
    expect(needsSimulation(session({ form: "repeats" }))).toBe(true);
    expect(needsSimulation(session({ form: "repeats", intensity: 0.86 }))).toBe(false);
    expect(needsSimulation(session({ form: "repeats", intensity: 2 }))).toBe(false);
    expect(needsSimulation(session())).toBe(false);
  });

  it("is held where race times allow it, whatever the model says; repeats where the model finishes them", () => {
    const failure = { bout: 0, time: 413 };
    expect(isHeld(session({ duration: 780 }), failure)).toBe(true);
    expect(isHeld(session({ duration: 900 }), null)).toBe(false);
    expect(isHeld(session({ form: "repeats" }), failure)).toBe(false);
    expect(isHeld(session({ form: "repeats" }), null)).toBe(true);
  });
});

describe("the figures of one page", () => {
  it("give one answer about one session: its verdict, the block's question and the comparison's refusal", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        const first = firstSession(state);
        // The course and the curve of times agree to 1.5 %: nothing is claimed so close to the limit.
        const limit = limitAt(first.intensity)?.time ?? Infinity;
        fc.pre(Math.abs(longestStretch(first) / limit - 1) > 0.02);
        const { failure, truncated } = simulateSession(boutsOf(first), compositions[0]);
        const races = limitAt(first.intensity)?.by === "races" ? limit : null;
        const { fails } = sessionVerdict(first, { failure, truncated }, races);
        if (needsSimulation(first)) expect(fails).toBe(failure !== null);
        else expect(fails).toBe(isStretchTooLong(first));
        expect(refusalOf(first) !== null).toBe(isStretchTooLong(first));
      }),
      { numRuns: 40 },
    );
  });

  it("say that our model alone says so, wherever no race time does", () => {
    expect(unheldWords(session())).toBe("Nobody can hold 45 min at 98 %");
    expect(unheldWords(session({ intensity: 1.2 }))).toBe("In our model nobody can hold 45 min at 120 %");
    expect(unheldWords(session({ form: "repeats", intensity: 1.1 }))).toBe(
      "In our model nobody can finish 5 × 4 min at 110 %",
    );
    expect(unheldWords(session({ form: "repeats", intensity: 1.1, work: 720 }))).toBe(
      "Nobody can finish 5 × 12 min at 110 %",
    );
  });
});
