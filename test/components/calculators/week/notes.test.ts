import { describe, expect, it } from "vitest";
import { noteSentence } from "../../../../src/components/calculators/week/notes.ts";
import type { Note } from "../../../../src/sim/training/index.ts";

const notes: readonly (readonly [Note, string])[] = [
  [
    { rule: "effort-only", why: "no-race" },
    "Without a recent race there is no honest pace to give, so the week is by effort and minutes.",
  ],
  [{ rule: "assumed-easy-pace", pace: 420 }, "Distances assume 7:00/km on easy runs. Enter hours instead to be exact."],
  [
    { rule: "vdot-above-table", vdot: 87.2 },
    "This race gives a VDOT of 87, beyond the tables (85) and the world records. Paces are those of 85.",
  ],
  [
    { rule: "hard-count", runs: 4, cap: 2, experience: "over-3-years", count: 1 },
    "One hard session in four runs: about a fifth, at least one, and never more than two sessions for more than three years of running.",
  ],
  [
    { rule: "focus-refused", focus: "interval" },
    "You asked about intervals. They wait until the week can be run by pace.",
  ],
  [
    { rule: "work", kind: "threshold", time: 1020, distance: 2997, allowed: 1021, by: "share" },
    "Threshold: 17 min of work, 3 km. One session holds at most 10 % of the week's distance at this pace, 17 min (Daniels).",
  ],
  [
    { rule: "work", kind: "interval", time: 1440, distance: 4593, allowed: 1440, by: "ceiling" },
    "Intervals: 24 min of work, 4.6 km. No more than 24 min in one session, whatever the week (our convention).",
  ],
  [
    { rule: "work", kind: "fartlek", time: 600, distance: null, allowed: 630, by: "effort-share" },
    "Fartlek: 10 min of work. By effort, one session holds at most 5 % of the week's time, 11 min (our convention).",
  ],
  [
    { rule: "below-smallest", kind: "threshold", allowed: 360, instead: "fartlek" },
    "This week leaves room for 6 min of threshold. We call 10 minutes the smallest useful session (our convention), so there is a short fartlek by effort in its place.",
  ],
  [{ rule: "long-run-share", share: 0.3 }, "The long run stops at 30 % of the week (Daniels)."],
  [
    { rule: "long-run-share-unreachable", share: 0.3, runs: 3, length: 0.392 },
    "With three runs the long run cannot stay under 30 % of the week: it takes 39.2 %. The longest that one run may be limits it instead.",
  ],
  [
    { rule: "long-run-recent", longest: { distance: 8000 } },
    "No run is longer than 8 km, your longest of the last 30 days.",
  ],
  [
    { rule: "week-reduced", asked: { distance: 30_000 }, planned: { distance: 21_900 }, why: "recent", runs: 3 },
    "The week is 22 km instead of 30 km: no run is longer than your longest recent one, and three runs hold no more. More runs would.",
  ],
  [
    { rule: "week-reduced", asked: { time: 180_000 }, planned: { time: 108_000 }, why: "time", runs: 14 },
    "The week is 30 h instead of 50 h: no run is longer than makes sense, and 14 runs hold no more.",
  ],
  [
    { rule: "long-run-unchecked", time: 8280 },
    "The long run takes 2 h 18 min. If that is longer than any run of your last 30 days, enter your longest one, and no run will be longer.",
  ],
  [
    { rule: "hard-count", runs: 4, cap: 2, experience: "over-3-years", count: 2 },
    "Two hard sessions in four runs: more than the usual fifth, as you asked for, and never more than two sessions for more than three years of running.",
  ],
  [
    { rule: "below-smallest", kind: "threshold", allowed: 599, instead: "strides" },
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
  [{ rule: "doubles", count: 3 }, "Three days have a second easy run."],
  [
    { rule: "goal", asked: 0.2, reached: 0.141, met: false },
    "You asked for 20 % of the time at hard effort. The limits of one session, room for easy running and the days between hard sessions stop at 14.1 %.",
  ],
];

describe("noteSentence(note, unit)", () => {
  it.each(notes)("%j", (note, expected) => {
    expect(noteSentence(note, "km")).toBe(expected);
  });
  it("speaks miles", () => {
    expect(noteSentence({ rule: "long-run-recent", longest: { distance: 8046.72 } }, "mi")).toBe(
      "No run is longer than 5 mi, your longest of the last 30 days.",
    );
  });
  it("never says optimal, and always ends its sentence", () => {
    for (const [note] of notes) expect(noteSentence(note, "mi")).toMatch(/^(?!.*optimal).*\.$/i);
  });
});
