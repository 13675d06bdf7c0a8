/** Numbers that the chapter on fast fibers prints as words or digits, beside the model and the data's rows. */
import { describe, expect, it } from "vitest";
import { reachSentence } from "../../src/components/figures/train-stop-lift/easy-reach.ts";
import { courseOf, mix as lifters, stateAfterWeek } from "../../src/components/figures/train-stop-lift/course.ts";
import { soundWeeks } from "../../src/components/figures/train-stop-lift/model.ts";
import { weekModel } from "../../src/components/figures/train-stop-lift/week-model.ts";
import {
  adapt,
  adaptationStudies,
  caseWeeks,
  compositions,
  recruitment,
  type CaseWeekId,
  type FiberShares,
} from "../../src/sim/index.ts";
import { sources } from "./sources.ts";

const chapter = (sources(/fast-fibers\.mdx$/)[0]?.text ?? "").replace(/\s+/g, " ");
const after = (weeks: string, week: number) => stateAfterWeek(courseOf(soundWeeks(weeks), weekModel()), week);
const percent = (share: number): number => Math.round(100 * share);

describe("what the chapter on fast fibers says of the model", () => {
  it("about 9 % with easy running over the break, near 1 % with lifting", () => {
    expect(percent(after("l13e13h13", 26).iixShare)).toBe(9);
    expect(percent(after("l26h13", 26).iixShare)).toBe(1);
    expect(chapter).toContain("brings the share back to about 9 %, and if you paint lifting, it stays near 1 %");
  });

  it("cores of 17 and 40 % after hard weeks, 35 and 7 % after easy ones, none after lifting", () => {
    const [hard, easy, lift] = ["h39", "e39", "l39"].map((weeks) => after(weeks, 13).oxidative);
    expect(
      [hard?.I, hard?.IIa, easy?.I, easy?.IIa, lift?.I, lift?.IIa].map((gain) => percent(gain ?? Number.NaN)),
    ).toEqual([17, 40, 35, 7, 0, 0]);
    expect(chapter).toContain("hard running give slow fibers 17 % and fast ones 40 %");
    expect(chapter).toContain("while easy running gives them 35 % and 7 %");
  });

  it("the same easy running reaches a third of IIa in the lifters' thigh and two thirds in a young adult's, where easy and hard weeks give more", () => {
    const [young] = compositions;
    const reached = (mix: FiberShares) => recruitment(0.65, mix).IIa.recruited;
    expect(Math.abs(reached(lifters) - 1 / 3)).toBeLessThan(0.03);
    expect(Math.abs(reached(young) - 2 / 3)).toBeLessThan(0.03);
    const gain = (intensity: number, duration: number, perWeek: number): number => {
      const sessions = [{ session: { intensity, duration }, perWeek }];
      const end = adapt([{ days: 56, sessions }], { composition: young }, 56, { every: 56 }).at(-1);
      return percent(end?.oxidative.IIa ?? Number.NaN);
    };
    // The two plans of the home page: 4 × 45 min at 65 %, and 48 min at 90 % in three sessions.
    expect([gain(0.9, 960, 3), gain(0.65, 2700, 4)]).toEqual([55, 27]);
    expect(chapter).toContain("the fast fibers gain more from such weeks, 55 % and 27 %");
    expect(reachSentence()).toContain("So easy weeks give them 27 % there and 7 % here");
    expect(reachSentence()).toContain("Hard weeks give them 55 % there (at 90 %) and 40 % here");
  });

  it("most of the gain gone after two weeks, when the share has made less than half of its way up", () => {
    const [before, later, end] = [13, 15, 39].map((week) => after("h13s26", week));
    expect(1 - (later?.oxidative.IIa ?? 1) / (before?.oxidative.IIa ?? 0)).toBeGreaterThan(0.6);
    const [from, now, to] = [before, later, end].map((state) => state?.iixShare ?? Number.NaN);
    expect(((now ?? 0) - (from ?? 0)) / ((to ?? 0) - (from ?? 0))).toBeLessThan(0.4);
    expect(chapter).toContain("Two weeks without training take most of the gain");
  });

  it("of the case: fast fibers gain 74 % in the threshold week and 70 % in the other, the fastest end at 2 and 3 %", () => {
    const end = (id: CaseWeekId) => {
      const sessions = caseWeeks[id].map(({ effort, intensity, minutes }) => {
        const perWeek = effort === "easy" ? 5 : 2;
        return { session: { intensity, duration: (60 * minutes) / perWeek }, perWeek };
      });
      const found = adapt([{ days: 84, sessions }], { composition: compositions[0] }, 84, { every: 84 }).at(-1);
      return [percent(found?.oxidative.IIa ?? Number.NaN), percent(found?.iixShare ?? Number.NaN)];
    };
    expect(end("threshold-only")).toEqual([74, 2]);
    expect(end("with-intervals")).toEqual([70, 3]);
    expect(chapter).toContain(
      "gives fast fibers (IIa) 74 % more endurance in twelve weeks, and the week with intervals 70 %",
    );
    expect(chapter).toContain("falls to 2 % with threshold only and to 3 % with intervals");
  });
});

describe("what the chapter says of studies stands in the data's rows", () => {
  const measured = (source: string, outcome: string): (number | null)[] =>
    adaptationStudies
      .filter((study) => study.source === source)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.outcome === outcome)
      .map((finding) => finding.measured);

  it("lifters, Howald, and Henriksson and Reitman", () => {
    expect(measured("andersen2000", "iixShare")).toEqual([0.02, 0.172]);
    expect(chapter).toContain("from 9.3 to 2.0 %");
    expect(chapter).toContain("but it was 17.2 %");
    expect(measured("howald1985", "IIa")).toEqual([0.55]);
    expect(chapter).toContain("mitochondria rose by 55 % in IIa fibers, and by 35 % in slow fibers and in the fastest");
    expect(measured("henriksson1976", "II")).toEqual([null, 0.49]);
    expect(measured("henriksson1976", "I")).toEqual([0.32, null]);
    expect(chapter).toContain(
      "an enzyme by 49 % in fast fibers, and continuous training raised it by 32 % in slow ones",
    );
  });
});
