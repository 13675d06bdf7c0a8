import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositions, fiberTypes, recruitment, trainingStimulus } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose, expectPrinted } from "../../support/close.ts";

/** The reference files were made with the untrained thigh's mix, without cap and gate. */
const [untrained] = compositions;
const plain = { cap: false, gate: false };
const part = fc.record({
  intensity: fc.integer({ min: 0, max: 3000 }).map((thousandths) => thousandths / 1000),
  duration: fc.integer({ min: 0, max: 9000 }),
});
const parts = fc.array(part, { minLength: 1, maxLength: 5 });
const mixes = fc.constantFrom(...compositions);
const rules = fc.record({ cap: fc.boolean(), gate: fc.boolean() });

describe("trainingStimulus(session, composition, options)", () => {
  it("equals the reference per minute, to the printed digits", () => {
    const rows = readTable("adaptation_stimulus_per_minute");
    expect(rows).toHaveLength(17);
    for (const row of rows) {
      const intensity = number(row, "pct_VO2max") / 100;
      const found = trainingStimulus({ intensity, duration: 60 }, untrained, plain);
      const { excitationFraction, ...types } = recruitment(intensity, untrained);
      expectPrinted(excitationFraction, number(row, "e"), 5);
      for (const type of fiberTypes) {
        expectPrinted(found[type], number(row, `stim_${type}`), 5);
        expectPrinted(types[type].recruited, number(row, `rec_${type}`), 4);
      }
    }
  });

  it("gives type II and the whole muscle as means by fibers", () => {
    const { I, IIa, IIx, II, whole } = trainingStimulus({ intensity: 1.1, duration: 600 }, untrained);
    expectClose(whole, 0.42 * I + 0.32 * IIa + 0.26 * IIx, 1e-12);
    expectClose(II, (0.32 * IIa + 0.26 * IIx) / 0.58, 1e-12);
    expect(trainingStimulus({ intensity: 1.1, duration: 600 }, { I: 1, IIa: 0, IIx: 0 }).II).toBe(0);
  });

  it("is the mean activation itself where p = 1 and nothing is capped or gated", () => {
    fc.assert(
      fc.property(part, mixes, ({ intensity, duration }, mix) => {
        const found = trainingStimulus({ intensity, duration }, mix, {
          ...plain,
          parameters: { activationExponent: 1 },
        });
        const types = recruitment(intensity, mix);
        for (const type of fiberTypes) expectClose(found[type], (types[type].activation * duration) / 60, 1e-12);
      }),
    );
  });

  it("drives fibers as another intensity does at the usual scale, if the two have the same excitation", () => {
    const found = trainingStimulus({ intensity: 0.7, duration: 60 }, untrained, {
      ...plain,
      parameters: { intensityScale: 0.7 },
    });
    const usual = trainingStimulus({ intensity: 0.85, duration: 60 }, untrained, plain);
    for (const type of fiberTypes) expectClose(found[type], usual[type], 1e-12);
  });

  it("lets half of the stimulus through at 50 % of VO2max, a tenth of e^-2 / (1 + e^-2) at 40 %", () => {
    const at = (intensity: number, gate: boolean): number =>
      trainingStimulus({ intensity, duration: 60 }, untrained, { gate }).I;
    expectClose(at(0.5, true) / at(0.5, false), 0.5, 1e-12);
    expectClose(at(0.4, true) / at(0.4, false), 1 / (1 + Math.exp(2)), 1e-12);
  });

  it("counts the hardest two hours of a session and no more", () => {
    const easy = { intensity: 0.65, duration: 3 * 3600 };
    const hard = { intensity: 1, duration: 1200 };
    const two = trainingStimulus({ ...easy, duration: 7200 }, untrained);
    expect(trainingStimulus(easy, untrained)).toEqual(two);
    expect(trainingStimulus(easy, untrained, { cap: false }).I).toBeCloseTo(1.5 * two.I, 9);
    const both = trainingStimulus([easy, hard], untrained);
    expectClose(
      both.I,
      trainingStimulus(hard, untrained).I + trainingStimulus({ ...easy, duration: 6000 }, untrained).I,
      1e-12,
    );
  });

  it("never falls as work is added, whatever is added, and does not ask in which order", () => {
    fc.assert(
      fc.property(parts, part, mixes, rules, (session, added, mix, options) => {
        const before = trainingStimulus(session, mix, options);
        const after = trainingStimulus([added, ...session], mix, options);
        const turned = trainingStimulus([...session, added].reverse(), mix, options);
        for (const key of [...fiberTypes, "II", "whole"] as const) {
          expect(before[key]).toBeGreaterThanOrEqual(0);
          expect(after[key]).toBeGreaterThanOrEqual(before[key] - 1e-9);
          expectClose(turned[key], after[key], 1e-9);
        }
      }),
    );
  });

  it("is no greater with cap and gate than without", () => {
    fc.assert(
      fc.property(parts, mixes, rules, (session, mix, options) => {
        const held = trainingStimulus(session, mix, options);
        const free = trainingStimulus(session, mix, plain);
        for (const type of fiberTypes) expect(held[type]).toBeLessThanOrEqual(free[type] * (1 + 1e-12));
      }),
    );
  });

  it("is nothing for nothing", () => {
    const none = { I: 0, IIa: 0, IIx: 0, II: 0, whole: 0 };
    expect(trainingStimulus([], untrained)).toEqual(none);
    expect(trainingStimulus({ intensity: 0, duration: 3600 }, untrained)).toEqual(none);
  });

  it("names the part that it refuses", () => {
    const wrong = [
      { intensity: 1, duration: 60 },
      { intensity: 4, duration: 60 },
    ];
    expect(() => trainingStimulus(wrong, untrained)).toThrow(
      "session[1].intensity is 4; allowed is a number from 0 to 3",
    );
    const day = { intensity: 0.5, duration: 80_000 };
    expect(() => trainingStimulus([day, day], untrained)).toThrow(/^session \(duration of all parts\) is 160000/);
  });
});
