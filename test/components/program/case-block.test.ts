import { describe, expect, it } from "vitest";
import { afterCaseWeeks, caseDays, caseSessions } from "../../../src/components/program/case-block.ts";
import { adapt, caseWeekIds, caseWeeks, compositions } from "../../../src/sim/index.ts";

const [young] = compositions;

describe("caseSessions(week)", () => {
  it.each(caseWeekIds)("holds all minutes of the week %s, in sessions under two hours", (week) => {
    for (const { session, perWeek } of caseSessions(week)) {
      const parts = [session].flat();
      expect(parts.map(({ intensity, duration }) => [intensity, Math.round((duration * perWeek) / 60)])).toEqual(
        caseWeeks[week].map(({ intensity, minutes }) => [intensity, minutes]),
      );
      expect(parts.reduce((sum, { duration }) => sum + duration, 0)).toBeLessThan(7200);
    }
  });
});

describe("afterCaseWeeks(week, composition, options)", () => {
  it.each(caseWeekIds)("gives for %s the same however the week is divided into runs under two hours", (week) => {
    // Three easy runs, and each harder part in a run of its own.
    const sessions = caseWeeks[week].map(({ effort, intensity, minutes }) => {
      const perWeek = effort === "easy" ? 3 : 1;
      return { session: { intensity, duration: (60 * minutes) / perWeek }, perWeek };
    });
    const other = adapt([{ days: caseDays, sessions }], { composition: young }, caseDays).at(-1);
    const found = afterCaseWeeks(week, young);
    for (const type of ["I", "IIa", "IIx", "whole"] as const) {
      expect(found.oxidative[type]).toBeCloseTo(other?.oxidative[type] ?? Number.NaN, 9);
    }
    for (const name of ["mct4", "buffering", "neural", "iixShare"] as const) {
      expect(found[name]).toBeCloseTo(other?.[name] ?? Number.NaN, 9);
    }
  });

  it("raises the whole muscle by 46.9 % with intervals and 48.2 % with threshold only", () => {
    const gains = caseWeekIds.map((week) => Math.round(1000 * afterCaseWeeks(week, young).oxidative.whole) / 10);
    expect(gains).toEqual([46.9, 48.2]);
  });

  it("keeps both weeks within 3 points of each other over all mixes and exponents from 1 to 4", () => {
    for (const composition of compositions) {
      for (const activationExponent of [1, 1.5, 2.25, 3, 4]) {
        const [intervals = 0, threshold = 0] = caseWeekIds.map(
          (week) => afterCaseWeeks(week, composition, { parameters: { activationExponent } }).oxidative.whole,
        );
        expect(Math.abs(threshold - intervals), `${composition.id}, ${activationExponent}`).toBeLessThan(0.03);
      }
    }
  });
});
