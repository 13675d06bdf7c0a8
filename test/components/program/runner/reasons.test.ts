import { describe, expect, it } from "vitest";
import { reasonSentence } from "../../../../src/components/program/runner/reasons.ts";
import type { Reason } from "../../../../src/sim/training/index.ts";

const reasons: readonly (readonly [Reason, string])[] = [
  [
    { rule: "effort-only", why: "no-race" },
    "Without a recent race there is no honest pace to give, so the week is by effort and minutes.",
  ],
  [{ rule: "assumed-easy-pace", pace: 420 }, "Distances assume 7:00/km on easy runs. Enter hours instead to be exact."],
  [
    { rule: "vdot-above-table", vdot: 87.2 },
    "This race scores 87 (VDOT), beyond the tables (85) and the world records. Paces are those of 85.",
  ],
  [
    { rule: "hard-count", runs: 4, limit: 2, experience: "over-3-years", count: 1, usual: 1 },
    "We plan one hard session in four runs. With four runs and over 3 years of running you may ask for two.",
  ],
  [
    { rule: "focus-refused", focus: "interval" },
    "You asked about intervals. They wait until the week can be run by pace.",
  ],
  [
    { rule: "work", kind: "threshold", time: 1020, distance: 2997, limit: 1021, by: "share", share: 0.1 },
    "Threshold: 17 min of work, 3 km. One session holds at most 10 % of the week's distance at this pace, 17 min (Daniels).",
  ],
  [
    { rule: "work", kind: "interval", time: 1440, distance: 4593, limit: 1440, by: "fixed-time", share: null },
    "Intervals: 24 min of work, 4.6 km. No more than 24 min in one session, whatever the week (our convention).",
  ],
  [
    { rule: "work", kind: "fartlek", time: 600, distance: null, limit: 630, by: "effort-share", share: 0.05 },
    "Fartlek: 10 min of work. By effort, one session holds at most 5 % of the week's time, 11 min (our convention).",
  ],
  [
    { rule: "below-smallest", kind: "threshold", limit: 360, instead: "fartlek" },
    "This week leaves room for 6 min of threshold. We call 10 minutes the smallest useful session (our convention), so there is a short fartlek by effort in its place.",
  ],
  [
    { rule: "work", kind: "repetition", time: 1500, distance: 8000, limit: 1530, by: "distance", share: null },
    "Repetitions: 25 min of work, 8 km. One session holds at most 26 min at this pace, however long the week (Daniels).",
  ],
  [
    { rule: "hard-count", runs: 3, limit: 0, experience: "under-6-months", count: 0, usual: 0 },
    "In the first six months of running we plan no hard session.",
  ],
  [
    { rule: "below-smallest", kind: "interval", limit: 300, instead: "easy" },
    "This week leaves room for 5 min of intervals. We call 3 × 2 minutes the smallest useful session (our convention), so the run stays easy.",
  ],
  [
    { rule: "below-smallest", kind: "repetition", limit: 100, instead: "easy" },
    "This week leaves room for 100 s of repetitions. We call 6 × 100 m the smallest useful session (our convention), so the run stays easy.",
  ],
  [
    { rule: "below-smallest", kind: "fartlek", limit: 200, instead: "easy" },
    "This week leaves room for 3 min of fartlek. We call 4 minutes the smallest useful session (our convention), so the run stays easy.",
  ],
  [
    { rule: "shortened", kind: "threshold", limit: 2400 },
    "The threshold session is cut to fit into 40 min, the most one hard run may take of this week.",
  ],
  [
    { rule: "does-not-fit", kind: "interval", limit: 1500, instead: "strides" },
    "A whole intervals session with warm-up and cool-down does not fit into 25 min, the most one hard run may take of this week, so there are a few strides in an easy run in its place.",
  ],
  [{ rule: "long-run-time", limit: 9000 }, "No run is longer than 2 h 30 min (Daniels)."],
  [
    { rule: "long-run-share-unreachable", share: 0.3, runs: 1, length: 1 },
    "With one run a week there is no share to keep to. The limit for a single run applies instead.",
  ],
  [
    { rule: "goal", asked: 0.12, reached: 0.117, met: true },
    "Hard effort takes 11.7 % of the time; you asked for 12 %.",
  ],
  [
    { rule: "long-run-share", share: 0.3, limit: { distance: 13_500 } },
    "The long run stops at 30 % of the week, here 13.5 km (Daniels).",
  ],
  [
    { rule: "long-run-share-unreachable", share: 0.3, runs: 3, length: 0.392 },
    "With three runs the long run cannot stay under 30 % of the week: it takes 39.2 %. The limit for a single run applies instead.",
  ],
  [
    { rule: "long-run-recent", longest: { distance: 8000 } },
    "No run is longer than 8 km, your longest of the last 30 days.",
  ],
  [
    { rule: "week-reduced", asked: { distance: 30_000 }, planned: { distance: 21_900 }, why: "recent", runs: 3 },
    "We planned 22 km, not 30 km. Three runs cannot hold more without one becoming longer than your longest recent run. More runs would hold more.",
  ],
  [
    { rule: "week-reduced", asked: { time: 180_000 }, planned: { time: 108_000 }, why: "time", runs: 14 },
    "We planned 30 h, not 50 h. 14 runs cannot hold more without one becoming too long.",
  ],
  [
    { rule: "week-reduced", asked: { distance: 30_000 }, planned: { distance: 28_000 }, why: "time", runs: 2 },
    "We planned 28 km, not 30 km. Two runs cannot hold more without one becoming too long. Add a run to reach 30 km.",
  ],
  [
    { rule: "week-reduced", asked: { distance: 30_000 }, planned: { distance: 29_600 }, why: "time", runs: 1 },
    "We planned a little less than 30 km. One run cannot hold more without becoming too long. Add a run to reach 30 km.",
  ],
  [
    { rule: "hard-count", runs: 1, limit: 0, experience: "over-3-years", count: 0, usual: 0 },
    "With one run a week we plan no hard session.",
  ],
  [
    { rule: "hard-count", runs: 5, limit: 2, experience: "over-3-years", count: 0, usual: 1 },
    "A hard session does not fit into runs this short.",
  ],
  [
    { rule: "hard-count", runs: 10, limit: 3, experience: "over-3-years", count: 1, usual: 2 },
    "We plan two hard sessions in 10 runs. Only one fits. With 10 runs and over 3 years of running, three is the most.",
  ],
  [
    { rule: "long-run-unchecked", time: 8280 },
    "The long run takes 2 h 18 min. If that is longer than any run of your last 30 days, enter your longest one, and no run will be longer.",
  ],
  [
    { rule: "hard-count", runs: 4, limit: 2, experience: "over-3-years", count: 2, usual: 1 },
    "You asked for more, so two of your four runs are hard. With four runs and over 3 years of running, two is the most.",
  ],
  [
    { rule: "below-smallest", kind: "threshold", limit: 599, instead: "strides" },
    "This week leaves room for 9 min of threshold. We call 10 minutes the smallest useful session (our convention), so there are a few strides in an easy run in its place.",
  ],
  [
    { rule: "short-runs", average: 660, suggestedRuns: 2 },
    "The easy runs average 11 min. Two longer runs would do more than many short ones.",
  ],
  [
    { rule: "long-day", time: 17_340, limit: 9000 },
    "Two runs on one day take 4 h 49 min together, more than the 2 h 30 min that one run may take: think about running less.",
  ],
  [
    { rule: "effort-only", why: "returning" },
    "After weeks without running your old race says too little, so hard running is by effort and minutes.",
  ],
  [
    { rule: "beginner-week", asked: { distance: 60_000 }, planned: { distance: 25_714 }, askedRuns: 10, runs: 4 },
    "60 km in 10 runs is a lot in the first six months of running. We planned 26 km in four runs, all easy (our convention).",
  ],
  [
    { rule: "runs-reduced", asked: 9, runs: 6, days: 3 },
    "Three days hold six runs at most, two a day. You asked for nine.",
  ],
  [
    { rule: "walk-breaks", run: 180, walk: 60 },
    "Run 3 min, walk 60 s, and repeat. Run longer pieces when that feels easy (our convention).",
  ],
  [{ rule: "work-scaled", scale: 0.5 }, "The hard running is 50 % of what the limits allow."],
  [
    { rule: "double-threshold", distance: 14_300, time: 3120, limit: 11_000 },
    "Both threshold sessions of the day hold 14 km together, more than the 11 km that Daniels allows one session (a convention). No trial has tested whether two sessions on one day work better.",
  ],
  [
    { rule: "third-refused", time: 8280 },
    "A third hard session would come the day after a long run of 2 h 18 min, so there are two.",
  ],
  [
    { rule: "hard-days-limit", count: 1 },
    "Your days leave room for one hard session: never beside the long run, nor on two days in a row.",
  ],
  [
    { rule: "long-run-kept", share: 0.25, limit: { distance: 16_250 }, kept: { distance: 19_312 } },
    "Daniels' limit drops to 25 % of the week above 64 km, here 16.3 km. Our long run does not shrink when the week grows: 19.3 km.",
  ],
  [
    { rule: "long-run-marathon", share: 0.329, usualShare: 0.25, limit: { distance: 20_000 }, time: 8220 },
    "The long run takes 32.9 % of the week, above Daniels' 25 % (20 km): both are conventions, and a marathon needs long runs. It stays within 2 h 30 min.",
  ],
  [
    { rule: "long-run-asked", time: 11_040, limit: 9000 },
    "You asked for this long run. Daniels stops at 2 h 30 min, a convention; this one takes 3 h 4 min.",
  ],
  [
    { rule: "long-run-growth", distance: 16_500 },
    "No run is longer than 17 km, 10 % more than your longest of the last weeks.",
  ],
  [{ rule: "softened", day: 5, because: "race" }, "Saturday is easy, because the race is close."],
  [{ rule: "softened", day: 0, because: "neighbor" }, "Monday is easy, because another demanding day is beside it."],
  [
    { rule: "marathon-pace", distance: 12_000, limit: 16_000 },
    "The long run holds 12 km at marathon pace, of at most 16 km (Daniels).",
  ],
  [{ rule: "doubles", count: 3 }, "Three days have a second easy run."],
  [
    { rule: "goal", asked: 0.2, reached: 0.141, met: false },
    "You asked for 20 % of the time at hard effort. The limits of one session, room for easy running and the days between hard sessions stop at 14.1 %.",
  ],
];

describe("reasonSentence(reason, unit)", () => {
  it.each(reasons)("%j", (reason, expected) => {
    expect(reasonSentence(reason, "km")).toBe(expected);
  });
  it("speaks miles", () => {
    expect(reasonSentence({ rule: "long-run-recent", longest: { distance: 8046.72 } }, "mi")).toBe(
      "No run is longer than 5 mi, your longest of the last 30 days.",
    );
  });
  it("never says optimal, and always ends its sentence", () => {
    for (const [reason] of reasons) expect(reasonSentence(reason, "mi")).toMatch(/^(?!.*optimal).*\.$/i);
  });
});
