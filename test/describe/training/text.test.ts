import { describe, expect, it } from "vitest";
import { distributionSentence } from "../../../src/describe/training/distribution.ts";
import { effort } from "../../../src/describe/training/effort.ts";
import {
  headlineNumbers,
  headlineSentence,
  splitSentence,
  whoseWeek,
} from "../../../src/describe/training/headline.ts";
import { noteSentence } from "../../../src/describe/training/notes.ts";
import { dayName, extent, recipe, sessionName } from "../../../src/describe/training/session.ts";
import { clock, distance, duration, pace, paceRange, percent } from "../../../src/describe/training/units.ts";
import { classifyDistribution, planWeek, type Note, type WeekInput } from "../../../src/sim/training/index.ts";

const club: WeekInput = {
  race: { distance: 5000, time: 1620 },
  weekly: { distance: 30_000 },
  runs: 4,
  experience: "6-months-to-3-years",
};

describe("numbers of running", () => {
  it.each([
    [pace(327, "km"), "5:27/km"],
    [pace(327, "mi"), "8:46/mi"],
    [pace(239.7, "km"), "4:00/km"],
    [paceRange({ fast: 332.7, slow: 348.3 }, "km"), "5:33–5:48/km"],
    [paceRange({ fast: 332.7, slow: 348.3 }, "mi"), "8:55–9:21/mi"],
    [clock(1620), "27:00"],
    [clock(6300), "1:45:00"],
    [clock(3599.6), "1:00:00"],
    [duration(45), "45 s"],
    [duration(1020), "17 min"],
    [duration(3599.9), "1 h"],
    [duration(3900), "1 h 5 min"],
    [distance(7200, "km"), "7.2 km"],
    [distance(9996, "km"), "10 km"],
    [distance(30_000, "km"), "30 km"],
    [distance(30_000, "mi"), "19 mi"],
    [distance(400, "km"), "400 m"],
    [distance(400, "mi"), "0.2 mi"],
    [percent(0.0962), "9.6 %"],
    [percent(0.3), "30 %"],
  ])("%s is %s", (found, expected) => {
    expect(found).toBe(expected);
  });
});

describe("a session in words", () => {
  const [easy, hard] = [0, 1].map((index) => planWeek(club).sessions[index]);
  it("has a name, an extent, a recipe and an effort", () => {
    if (easy === undefined || hard === undefined) throw new Error("two sessions");
    expect([dayName(hard.day), sessionName(hard.kind), extent(hard, "km")]).toEqual([
      "Wednesday",
      "Threshold run",
      "42 min, about 6.6 km",
    ]);
    expect(recipe(hard)).toBe("15 min warm-up, then 17 min at threshold, then 10 min cool-down.");
    expect(effort(hard.effort)).toBe("comfortably hard: a short sentence at a time (effort 6 of 10)");
    expect(recipe(easy)).toBe("50 min easy.");
    expect(effort(easy.effort)).toBe("easy enough to chat in whole sentences (effort 2 to 3 of 10)");
  });
  it.each([
    [{ focus: "interval" as const }, "15 min warm-up, then 4 × 3 min hard, 3 min jog between, then 10 min cool-down."],
    [
      { weekly: { distance: 50_000 }, runs: 5 },
      "15 min warm-up, then 4 × 7 min at threshold, 1 min 20 s jog between, then 10 min cool-down.",
    ],
    [
      { experience: "under-6-months" as const },
      "15 min warm-up, then 5 × 2 min hard, 2 min jog between, then 10 min cool-down.",
    ],
  ])("spells out repeats for %j", (change, expected) => {
    const hard = planWeek({ ...club, ...change }).sessions.find((session) => session.hard);
    expect(hard && recipe(hard)).toBe(expected);
  });
  it("writes every rest the same way: whole minutes and seconds that end in 0 or 5", () => {
    const rests = [30, 40, 50, 60, 70, 80, 90, 100, 120, 160].flatMap((km) =>
      ([undefined, "threshold", "repetition"] as const).flatMap(
        (focus) =>
          planWeek({ ...club, weekly: { distance: km * 1000 }, runs: 9, experience: "over-3-years", focus }).sessions,
      ),
    );
    const texts = rests.flatMap((session) => recipe(session).match(/[^,]+(?= jog between)/g) ?? []);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(text).toMatch(/^ (\d+ min( [1-5]?[05] s)?|[1-5]?[05] s)$/);
  });
  it("gives repetitions in meters", () => {
    const hard = planWeek({ ...club, focus: "repetition" }).sessions.find((session) => session.hard);
    expect(hard && recipe(hard)).toBe("15 min warm-up, then 5 × 300 m fast, 3 min jog between, then 10 min cool-down.");
  });
});

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
      "One hard session, 17 min at hard effort, at 5:33–5:48/km; one week from one to the next.",
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
    expect(headlineNumbers(headline)[2].label).toBe("days until the next: none planned");
    expect(splitSentence(headline, 3)).toBe("An all-easy week.");
  });
  it("says whose week it is: never the reader's own answers where it is the example", () => {
    expect(whoseWeek(true, false)).toMatch(/^This is the week of an example runner/);
    expect(whoseWeek(true, true)).toMatch(/^An answer cannot be used yet\..* example runner/);
    expect(whoseWeek(true, true)).not.toMatch(/your last/);
    expect(whoseWeek(false, true)).toMatch(/your last complete answers\.$/);
  });
  it("says one of four below five runs, and a share above", () => {
    expect(splitSentence(planWeek(club).headline, 4)).toBe("One hard run of four.");
    expect(splitSentence(planWeek({ ...club, runs: 5 }).headline, 5)).toBe(
      "One hard run of five: 80/20 counted by sessions, which is how 80/20 is counted.",
    );
  });
});

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

describe("distributionSentence(distribution)", () => {
  it("praises a pyramidal week", () => {
    expect(distributionSentence(classifyDistribution({ low: 80, moderate: 12, high: 8 }), "timeInZone")).toMatch(
      /^Pyramidal: most is low intensity, some is moderate, least is high\. A sound shape/,
    );
  });
  it.each([
    ["timeInZone", true],
    ["sessionTime", true],
    ["sessions", false],
    ["distance", false],
  ] as const)("praises what studies counted by: %s, %s", (counted, praises) => {
    for (const amounts of [
      { low: 80, moderate: 12, high: 8 },
      { low: 80, moderate: 5, high: 15 },
      { low: 95, moderate: 5, high: 0 },
    ]) {
      expect(distributionSentence(classifyDistribution(amounts), counted).includes("A sound shape")).toBe(praises);
    }
  });
  it("gives the margin of a polarized week in points", () => {
    expect(distributionSentence(classifyDistribution({ low: 80, moderate: 5, high: 15 }), "timeInZone")).toMatch(
      /With 7 points more moderate running it would no longer be polarized\.$/,
    );
  });
  it("says what would polarize, and when a week lies on the line", () => {
    expect(distributionSentence(classifyDistribution({ low: 60, moderate: 20, high: 20 }), "timeInZone")).toMatch(
      /With 8 points less moderate running it would be polarized\.$/,
    );
    expect(distributionSentence(classifyDistribution({ low: 74, moderate: 11, high: 15 }), "timeInZone")).toMatch(
      /It lies on the line\.$/,
    );
  });
  it("gives no margin where it means nothing", () => {
    expect(distributionSentence(classifyDistribution({ low: 46, moderate: 54, high: 0 }), "timeInZone")).toBe(
      "Threshold: there is as much moderate as low intensity, or more.",
    );
  });
});
