import { describe, expect, it } from "vitest";
import {
  headlineNumbers,
  headlineSentence,
  splitSentence,
  whoseWeek,
} from "../../../../src/components/calculators/week/headline.ts";
import { planWeek } from "../../../../src/sim/training/index.ts";
import { clubRunner as club } from "../../../support/club-runner.ts";

describe("the headline", () => {
  it("is three numbers", () => {
    expect(headlineNumbers(planWeek(club).headline)).toEqual([
      { value: "1", label: "hard session this week" },
      { value: "17", label: "minutes at hard effort" },
      { value: "7", label: "days until the next one" },
    ]);
  });
  it("is one sentence", () => {
    expect(headlineSentence(planWeek(club).headline, 4, "km")).toBe(
      "One hard session, 17 min at hard effort, at 5:33–5:48/km; one week apart.",
    );
    expect(headlineSentence(planWeek({ ...club, race: null }).headline, 4, "km")).toMatch(/, by effort; /);
  });
  it("gives a range for sessions that differ", () => {
    const { headline } = planWeek({ ...club, runs: 8, weekly: { distance: 60_000 } });
    expect(headlineNumbers(headline).map(({ value }) => value)).toEqual(["2", "24–33", "3"]);
    expect(headlineSentence(headline, 8, "km")).toMatch(
      /^Two hard sessions, 24 min to 33 min at hard effort in each, the first at/,
    );
  });
  it("says plainly that there is no hard session", () => {
    const { headline } = planWeek({ ...club, experience: "under-6-months", runs: 3 });
    expect(headlineSentence(headline, 3, "km")).toBe("No hard session this week: three easy runs.");
    expect(headlineNumbers(headline)[2].label).toBe("No hard session planned");
    expect(splitSentence(headline, 3)).toBe("An all-easy week.");
  });
  it("says whose week it is: never the reader's own answers where it is the example", () => {
    const plan = { input: club, week: planWeek(club), isExample: true };
    expect(whoseWeek(plan, false)).toBe(
      "This is the week of an example runner: 5 km in 27:00, 30 km and 4 runs a week.",
    );
    const half = { ...club, race: { distance: 21_097.5, time: 7440 } };
    expect(whoseWeek({ ...plan, input: half }, false)).toMatch(/example runner: half marathon in 2:04:00, 30 km/);
    expect(whoseWeek(plan, true)).toMatch(/^One answer needs correcting; until then .* example runner/);
    expect(whoseWeek(plan, true)).not.toMatch(/your last/);
    expect(whoseWeek({ ...plan, isExample: false }, true)).toBe(
      "One answer needs correcting; until then we show your last week.",
    );
    expect(whoseWeek({ ...plan, isExample: false }, false)).toBeNull();
  });
  it("says one of four below five runs, and a share above", () => {
    expect(splitSentence(planWeek(club).headline, 4)).toBe("One of your four runs is hard.");
    expect(splitSentence(planWeek({ ...club, runs: 5 }).headline, 5)).toBe(
      "One of your five runs is hard, so 80 % of your sessions are easy. The 80/20 rule counts sessions too.",
    );
  });
});
