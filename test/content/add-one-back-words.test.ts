/** Numbers of the changed week that chapter 11 prints, beside the models; and the week that its last link fills in. */
import { describe, expect, it } from "vitest";
import { weekCodec, weekLink } from "../../src/components/program/runner/answers.ts";
import { readAnswers } from "../../src/components/program/runner/reading.ts";
import { buildAddOneBack } from "../../src/components/figures/add-one-back/built.ts";
import { valueAt } from "../../src/components/figures/add-one-back/data.ts";
import {
  daysOf,
  newWork,
  openingPlan,
  stalledDays,
  type Days,
} from "../../src/components/figures/add-one-back/days.ts";
import { countOf } from "../../src/components/figures/add-one-back/week.ts";
import { linkOf } from "../../src/components/kit/address.ts";
import { compositions, recruitment, vdot, type FiberType } from "../../src/sim/index.ts";
import { sources } from "./sources.ts";

const source = sources(/chapters\/add-one-back\.mdx$/)[0]?.text ?? "";
const chapter = source.replaceAll(/<[^>]+>/g, "").replaceAll(/\s+/g, " ");
const data = buildAddOneBack();

/** Signal of a week for a type, in minutes of full drive. */
function signalOf(days: Days, type: FiberType): number {
  const { at } = countOf(days);
  return (["easy", "threshold", "interval", "repetition"] as const).reduce(
    (sum, kind) => sum + at[kind] * valueAt(data.signal[type], data.efforts[kind]),
    0,
  );
}

describe("what chapter 11 says", () => {
  it("of the swap: 100 to 93 hard minutes, 0 to 18 by Seiler's count, 375 minutes in all, and 83 with repetitions", () => {
    const [before, after] = [countOf(stalledDays), countOf(daysOf(openingPlan))];
    expect([before.hard.article, after.hard.article, before.hard.seiler, after.hard.seiler]).toEqual([100, 93, 0, 18]);
    expect(chapter).toContain("hard running falls from 100 to 93 minutes");
    expect(chapter).toContain("hard running rises from 0 to 18 minutes");
    expect(countOf(daysOf("kkkkkrk")).hard.article).toBe(83);
    expect(chapter).toContain("Hard running falls to 83 minutes");
    expect([before.minutes, after.minutes]).toEqual([375, 375]);
    expect(chapter).toContain("The week still lasts 375 minutes");
  });

  it("of the fastest fibers in fresh legs: about a third at threshold, more than half in intervals, all in repetitions", () => {
    const shares = (["threshold", "interval", "repetition"] as const).map((kind) =>
      valueAt(data.reached.IIx, data.efforts[kind]),
    );
    expect(shares[0]).toBeCloseTo(1 / 3, 1);
    expect(shares[1]).toBeGreaterThan(0.5);
    expect(shares[1]).toBeLessThan(0.65);
    expect(shares[2]).toBe(1);
    expect(data.efforts.repetition).toBe(110);
    expect(chapter).toContain("a threshold run begins with about a third of your fastest fibers");
    expect(chapter).toContain("Intervals reach more than half of them, and repetitions at 110 %");
  });

  it("of the calf: none in intervals, all in repetitions", () => {
    const calf = compositions.find(({ id }) => id === "recreational") ?? compositions[0];
    expect([0.88, 0.98, 1.1].map((effort) => recruitment(effort, calf).IIx.recruited)).toEqual([0, 0, 1]);
    expect(chapter).toContain("intervals reach none of the fastest fibers, and repetitions reach all");
  });

  it("of the signal: six and ten seconds for the fastest fibers, and 4 % more or less for the fast ones", () => {
    const seconds = [18 * valueAt(data.signal.IIx, 98), 8 * valueAt(data.signal.IIx, 110)].map((each) => 60 * each);
    expect(Math.abs((seconds[0] ?? 0) - 6)).toBeLessThan(0.6);
    expect(Math.abs((seconds[1] ?? 0) - 10)).toBeLessThan(1);
    expect(chapter).toContain("worth about six seconds of full work to them, and the eight of repetitions about ten");
    const changes = [openingPlan, "kkkkkrk"].map(
      (plan) => signalOf(daysOf(plan), "IIa") / signalOf(stalledDays, "IIa") - 1,
    );
    expect(changes.map((change) => Math.round(100 * change))).toEqual([4, -4]);
    expect(chapter).toContain("rises by 4 % with intervals and falls by 4 % with repetitions");
  });

  it("of Daniels' limits, and that the added session makes three hard days in a row", () => {
    expect(data.caps).toEqual({ threshold: 32, interval: 24, repetition: 14 });
    expect(chapter).toContain("32 minutes at threshold, 24 minutes of intervals or 14 of repetitions");
    expect(newWork.interval.minutes).toBeLessThan(data.caps.interval);
    expect(chapter).toContain(`Our ${newWork.interval.minutes} minutes of intervals fit`);
    expect(countOf(daysOf("kkkkakk")).hardDays).toEqual([1, 3, 4, 5]);
    expect(chapter).toContain("three hard days follow each other");
  });

  it("is as long as a chapter should be: 700 to 1,100 words", () => {
    const count = chapter.split("---").slice(2).join("").split(" ").length;
    expect(count).toBeGreaterThan(700);
    expect(count).toBeLessThan(1100);
  });
});

describe("the last link of chapter 11", () => {
  const answer = (name: string): string => new RegExp(`${name}: "?([^",]+)"?,`).exec(source)?.[1] ?? "";

  it("fills in a runner of VDOT 45 who runs 70 km in seven runs", () => {
    const [minutes = 0, seconds = 0] = answer("raceTime").split(":").map(Number);
    expect(vdot(5000, 60 * minutes + seconds)).toBeCloseTo(45, 1);
    expect([answer("race"), answer("weekly"), answer("runs")]).toEqual(["5k", "70", "7"]);
    expect(chapter).toContain(`needs about ${answer("raceTime")} for 5 km`);
  });

  it("is read by the calculator, which can plan that week", () => {
    const answers = {
      race: "5k",
      raceTime: answer("raceTime"),
      weekly: answer("weekly"),
      runs: Number(answer("runs")),
      experience: "over-3-years",
      hardKind: "interval",
    } as const;
    const { state, refused } = weekCodec.decode(linkOf(new URL(weekLink(answers), "https://example.org")));
    expect(refused).toEqual([]);
    expect(state).toEqual({ ...weekCodec.defaults, ...answers });
    expect(readAnswers(state).input).not.toBeNull();
  });
});
