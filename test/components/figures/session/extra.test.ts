import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extraOf } from "../../../../src/components/figures/session/extra.ts";
import { companyWords, extraWords } from "../../../../src/components/figures/session/extra-words.ts";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import type { SessionState } from "../../../../src/components/figures/session/model.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { mixOf } from "../../../../src/components/program/fields.ts";
import { fiberTypes } from "../../../../src/sim/index.ts";
import { anyState, broken } from "./states.ts";

const { defaults } = createCodec(figure.fields);
const stateOf = (change: Partial<SessionState>): SessionState => ({ ...defaults, ...change });
const easyBeside = { intensity2: 0.65, form2: "steady", duration2: 2700, perWeek2: 3 } as const;
const fourByFour = { intensity: 0.95, form: "repeats", repeats: 4, work: 240, recovery: 180, perWeek: 1 } as const;
const wordsOf = (change: Partial<SessionState>) => extraWords(extraOf(stateOf(change)), () => true);

describe("extraOf(state)", () => {
  it("is nothing before the session where the week holds nothing else", () => {
    expect(extraOf(stateOf({})).without).toEqual({ I: 0, IIa: 0, IIx: 0, II: 0, whole: 0 });
  });

  it("gives the gains of the published trial run: 34 instead of 31 % in slow fibers, 44 instead of 22 % in fast ones", () => {
    const { trained, without } = extraOf(stateOf({ ...fourByFour, ...easyBeside }));
    const percents = fiberTypes.map((type) => [Math.round(100 * trained[type]), Math.round(100 * without[type])]);
    expect(percents).toEqual([
      [34, 31],
      [44, 22],
      [1, 0],
    ]);
  });

  it("never takes a gain away, and stands in eight weeks for none", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { trained, without, weeks } = extraOf(state);
        expect(weeks).toBe(state.weeks === 0 ? 8 : state.weeks);
        for (const type of fiberTypes) expect(trained[type]).toBeGreaterThanOrEqual(without[type] - 1e-12);
      }),
    );
  });
});

describe("extraWords(extra, has)", () => {
  it("says what the session adds to the week, the fibers that gain most first", () => {
    expect(wordsOf({ ...fourByFour, ...easyBeside })).toEqual({
      lead: "It adds mostly to your fast fibers.",
      rest: "Add 4 × 4 min at 95 % once a week to three easy runs of 45 min, and after eight weeks the endurance of fast fibers is up 44\u00a0% instead of 22\u00a0%. Slow fibers gain little extra: 34\u00a0% instead of 31\u00a0%.",
    });
  });

  it("says what the session alone trains where the week holds nothing else", () => {
    expect(wordsOf({})).toEqual({
      lead: "Mostly your slow fibers.",
      rest: "After eight weeks, three times a week, endurance is up 31\u00a0% in slow fibers, 22\u00a0% in fast fibers and 0\u00a0% in the fastest fibers.",
    });
  });

  it("says of a run beside others that it adds, where the block's answer tells of all runs together", () => {
    const easy = { intensity: 0.65, duration: 2700, perWeek: 1, ...easyBeside } as const;
    expect(wordsOf(easy).lead).toBe("It adds to your slow fibers and fast fibers alike.");
    expect(wordsOf({ intensity: 0.3, duration: 60, ...easyBeside }).lead).toBe("It adds almost nothing.");
  });

  it("promises next to nothing of next to nothing", () => {
    expect(wordsOf({ intensity: 0.3, duration: 60 }).lead).toBe("It trains almost nothing.");
  });

  it("names no fibers that the mix lacks, and holds no broken number, for any state", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const mix = mixOf(state);
        const { lead, rest } = extraWords(extraOf(state), (type) => mix[type] > 0);
        for (const text of [lead, rest]) {
          expect(text.replaceAll("\u00a0", " ")).not.toMatch(broken);
          expect(text).toMatch(/^[A-Z].+\.$/);
        }
        if (mix.IIx === 0) expect(lead + rest).not.toContain("fastest");
      }),
    );
  });
});

describe("companyWords(extra)", () => {
  it.each([
    [{ ...fourByFour, ...easyBeside }, "once a week, beside three easy runs of 45 min"],
    [{ ...easyBeside, perWeek2: 1, perWeek: 2 }, "twice a week, beside one easy run of 45 min"],
    [
      { intensity2: 0.98, form2: "repeats", repeats2: 5, work2: 240, perWeek2: 2 },
      "three times a week, beside two sessions of 5 × 4 min at 98 %",
    ],
    [{}, "three times a week, alone"],
  ] as const)("of %j is %j", (change, words) => {
    expect(companyWords(extraOf(stateOf(change)))).toBe(words);
  });
});
