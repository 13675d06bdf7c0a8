import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapt, compositions, trainingStimulus } from "../../../src/sim/index.ts";
import { daysOf, mixOf, planOf, sessionsOf, weeklyOf } from "../../../src/state/simulator/plan.ts";
import { boutsOf } from "../../../src/state/simulator/session.ts";
import { simulatorCodec, type SimulatorState } from "../../../src/state/simulator/state.ts";
import { extremeStates, simulatorStates } from "../../support/simulator-states.ts";

const state = (change: Partial<SimulatorState>): SimulatorState => ({ ...simulatorCodec.defaults, ...change });

describe("mixOf(state)", () => {
  it("is the composition that is named", () => {
    for (const each of compositions) expect(mixOf({ mix: each.id })).toBe(each);
  });
});

describe("sessionsOf(state)", () => {
  it("is the first session alone until there is a second", () => {
    expect(sessionsOf(state({})).map(({ intensity }) => intensity)).toEqual([65]);
    expect(sessionsOf(state({ perWeek2: 2 })).map(({ intensity, perWeek }) => [intensity, perWeek])).toEqual([
      [65, 3],
      [98, 2],
    ]);
  });
});

describe("weeklyOf(sessions)", () => {
  it("is the work of each session, as often as it is done", () => {
    expect(weeklyOf(sessionsOf(state({ perWeek2: 1 })))).toEqual([
      { session: { intensity: 0.65, duration: 2700 }, perWeek: 3 },
      { session: { intensity: 0.98, duration: 1200 }, perWeek: 1 },
    ]);
  });
});

describe("planOf(weeks, sessions)", () => {
  const sessions = weeklyOf(sessionsOf(state({})));
  it("is one phase of so many weeks", () => {
    expect(planOf(8, sessions)).toEqual([{ days: 56, sessions }]);
  });
  it("is no phase for no weeks", () => {
    expect(planOf(0, sessions)).toEqual([]);
  });
});

describe("daysOf(state)", () => {
  it("goes on through the weeks without training", () => {
    expect(daysOf({ weeks: 8, stop: 6 })).toBe(98);
    expect(daysOf({ weeks: 0, stop: 0 })).toBe(0);
  });
});

describe("any state that can be set", () => {
  /** The models throw for what they do not take. */
  const run = (any: SimulatorState): void => {
    const composition = mixOf(any);
    const sessions = sessionsOf(any);
    const days = daysOf(any);
    const course = adapt(planOf(any.weeks, weeklyOf(sessions)), { composition }, days);
    expect(course).toHaveLength(days + 1);
    const values = course.flatMap(
      ({ oxidative: { I, IIa, IIx, II, whole }, iixShare, mct4, mct1, buffering, neural }) => [
        ...[I, IIa, IIx, II, whole],
        ...[iixShare, mct4, mct1, buffering, neural],
      ],
    );
    expect(values.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
    for (const session of sessions) {
      expect(trainingStimulus(boutsOf(session), composition).whole).toBeGreaterThanOrEqual(0);
    }
  };

  it("gives a block that the adaptation model takes", () => {
    fc.assert(fc.property(simulatorStates, run));
  });

  it.each(extremeStates)("gives one at the ends of the ranges: %j", (extreme) => {
    run(state(extreme));
  });
});
