import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainSentence, shapeSentence } from "../../../src/describe/simulator/across.ts";
import type { GainAt } from "../../../src/sim/index.ts";
import { broken, trainedTo } from "./states.ts";

/** A curve of whole-muscle gains, from 50 % in steps of 10; null where there is no session. */
const curve = (...gains: readonly (number | null)[]): readonly GainAt[] =>
  gains.map((gain, index) => ({
    intensity: (50 + 10 * index) / 100,
    time: gain === null ? null : 1800,
    oxidative: gain === null ? null : trainedTo(gain).oxidative,
  }));

describe("gainSentence(percent, gain)", () => {
  it("says how long the session is, and what each type gains", () => {
    const gain: GainAt = { intensity: 0.88, time: 2700, oxidative: trainedTo(0.214, 0.2, 0.6, 0).oxidative };
    expect(gainSentence(88, gain)).toBe(
      "At 88 %, 45 min of work a session: whole muscle +21 %, type I +20 %, IIa +60 %, IIx 0 %.",
    );
  });

  it("says so where the rule gives no session", () => {
    const none = "At 40 % this rule gives no session.";
    expect(gainSentence(40, undefined)).toBe(none);
    expect(gainSentence(40, { intensity: 0.4, time: null, oxidative: null })).toBe(none);
  });

  it("fits a line and holds no number that is none", () => {
    const rise = fc.double({ min: 0, max: 1, noNaN: true });
    const gains = fc.tuple(fc.double({ min: 0, max: 21_600, noNaN: true }), rise, rise, rise, rise);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 200 }), gains, (percent, [time, ...rises]) => {
        const text = gainSentence(percent, {
          intensity: percent / 100,
          time,
          oxidative: trainedTo(...rises).oxidative,
        });
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(broken);
      }),
    );
  });
});

describe("shapeSentence(found)", () => {
  it.each([
    [
      "a curve that only rises",
      [0.1, 0.2, 0.3, 0.4],
      "Under this rule, harder running gives the whole muscle more, up to 80 %.",
    ],
    [
      "a curve that rises to a level",
      [0.1, 0.3, 0.4, 0.4, 0.399],
      "Under this rule, harder running gives the whole muscle more, up to 90 %.",
    ],
    [
      "a curve that rises in steps that go back",
      [0.1, 0.3, 0.2, 0.4],
      "Under this rule, harder running gives the whole muscle more, up to 80 %, with dips on the way.",
    ],
    [
      "a curve that only falls",
      [null, null, 0.4, 0.3, 0.1],
      "Under this rule, harder running gives the whole muscle less, from 70 % on.",
    ],
    [
      "a curve that falls, rises again and ends lower",
      [0.4, 0.2, 0.3, 0.1],
      "Under this rule, harder running gives the whole muscle less, from 50 % on, with bumps on the way.",
    ],
    [
      "a curve that bends",
      [0.1, 0.37, 0.4, 0.38, 0.2],
      "Under this rule, the gain is largest from 60 to 80 % (within a tenth of the peak). Another rule moves that range.",
    ],
    [
      "a curve that bends twice",
      [0.1, 0.39, 0.2, 0.4, 0.37, 0.2],
      "Under this rule, the gain is largest at 60 % and from 80 to 90 % (within a tenth of the peak). Another rule moves those ranges.",
    ],
    [
      "a curve that is nearly level",
      [0.39, 0.4, 0.38],
      "Under this rule, the effort hardly matters: the whole muscle gains about the same from 50 to 70 %.",
    ],
    [
      "gains too small to differ by what shows",
      [0.004, 0.006, 0.003],
      "Under this rule, the effort hardly matters: the whole muscle gains about the same from 50 to 70 %.",
    ],
    ["gains too small to show", [0, 0.001, 0.004], "Under this rule, hardly anything is gained at any intensity."],
    ["no session anywhere", [null, null], "This rule gives no session at any intensity."],
    ["nothing", [], "This rule gives no session at any intensity."],
  ])("of %s", (_, gains, text) => {
    expect(shapeSentence(curve(...gains))).toBe(text);
  });

  const gains = fc.array(fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 });

  it("holds no number that is none, and never the words that the page does without", () => {
    fc.assert(
      fc.property(gains, (any) => {
        const text = shapeSentence(curve(...any));
        expect(text).not.toMatch(broken);
        expect(text).not.toMatch(/optim|best|prove|gain nothing/i);
      }),
    );
  });

  it("says that more is gained the harder the running only of curves that end highest, to half a percent", () => {
    fc.assert(
      fc.property(gains, (any) => {
        const values = any.filter((gain) => gain !== null);
        const text = shapeSentence(curve(...any));
        if (/gives the whole muscle more/.test(text))
          expect(values.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - 0.005);
        if (/gives the whole muscle less/.test(text))
          expect(values[0]).toBeGreaterThanOrEqual(Math.max(...values) - 0.005);
      }),
    );
  });
});
