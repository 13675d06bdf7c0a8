import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../../src/components/figures/simulator/measured.ts";
import { outcomes } from "../../../../src/components/figures/simulator/outcomes.ts";
import { adapt } from "../../../../src/sim/index.ts";
import { daysOf, mixOf, planOf, sessionsOf, weeklyOf } from "../../../../src/state/simulator/plan.ts";
import { simulatorStates } from "../../../support/simulator-states.ts";

const state = {
  iixShare: 0.05,
  hasTrained: true,
  oxidative: { I: 0.1, IIa: 0.2, IIx: 0.3, II: 0.25, whole: 0.4 },
  mct4: 0.5,
  mct1: 0.6,
  buffering: 0.7,
  neural: 0.8,
  hypertrophy: 0.9,
};

describe("outcomes", () => {
  it("read each its own value of the model's state", () => {
    expect(Object.fromEntries(outcomes.map(({ id, value }) => [id, value(state)]))).toEqual({
      whole: 0.4,
      I: 0.1,
      IIa: 0.2,
      IIx: 0.3,
      iixShare: 0.05,
      mct4: 0.5,
      mct1: 0.6,
      buffering: 0.7,
      neural: 0.8,
    });
  });

  it("begin with the whole muscle and the three types, which are drawn together where weeks are compared", () => {
    expect(outcomes.slice(0, 4).map(({ id }) => id)).toEqual(["whole", "I", "IIa", "IIx"]);
  });

  it("have each a name and an axis of evenly rising ticks", () => {
    expect(new Set(outcomes.map(({ label }) => label)).size).toBe(outcomes.length);
    for (const { ticks } of outcomes) {
      const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? Number.NaN));
      expect(new Set(steps).size).toBe(1);
      expect(steps[0]).toBeGreaterThan(0);
    }
  });

  it("stay on their axes in every block that can be set", () => {
    fc.assert(
      fc.property(simulatorStates, (any) => {
        const sessions = weeklyOf(sessionsOf(any));
        const days = adapt(planOf(any.weeks, sessions), { composition: mixOf(any) }, daysOf(any), { every: 7 });
        for (const { ticks, value, id } of outcomes) {
          const [low = Number.NaN, high = Number.NaN] = [ticks[0], ticks.at(-1)];
          const outside = days.map((day) => 100 * value(day)).filter((percent) => !(percent >= low && percent <= high));
          expect(outside, id).toEqual([]);
        }
      }),
    );
  });

  it("have room on their axes for everything that was measured, with its interval", () => {
    for (const { id, ticks } of outcomes) {
      for (const { value, spread } of evidenceOf(id).points) {
        expect(100 * (value - (spread ?? 0)), id).toBeGreaterThanOrEqual(ticks[0] ?? Number.NaN);
        expect(100 * (value + (spread ?? 0)), id).toBeLessThanOrEqual(ticks.at(-1) ?? Number.NaN);
      }
    }
  });
});
