import { describe, expect, it } from "vitest";
import { linkOf } from "../../../../src/components/kit/address.ts";
import { planWeek } from "../../../../src/sim/training/index.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { weekCodec, weekLink, type WeekAnswers } from "../../../../src/components/program/runner/answers.ts";
import {
  answersInUnit,
  focusOf,
  longestRunUnit,
  readAnswers,
} from "../../../../src/components/program/runner/reading.ts";

const origin = "https://example.org";
const valuesOf = (link: string): URLSearchParams => linkOf(new URL(link, origin));
const answers = (change: Partial<WeekAnswers> = {}): WeekAnswers => ({ ...weekCodec.defaults, ...change });

describe("readAnswers(answers)", () => {
  it("reads the example: 5 km in 27:00, 30 km, 4 runs", () => {
    expect(readAnswers(answers()).input).toEqual({
      race: { distance: 5000, time: 1620 },
      weekly: { distance: 30_000 },
      runs: 4,
      experience: "6-months-to-3-years",
      longestRun: undefined,
      focus: undefined,
      goal: undefined,
    });
  });
  it("asks nothing about a race that was not run", () => {
    const { fields, input } = readAnswers(answers({ race: "none", raceTime: "nonsense" }));
    expect(fields).not.toHaveProperty("raceTime");
    expect(input?.race).toBeNull();
  });
  it.each([
    [{ raceTime: "27:99" }, "raceTime"],
    [{ weekly: "" }, "weekly"],
    [{ longestRun: "far" }, "longestRun"],
    [{ race: "other", otherDistance: "x" }, "otherDistance"],
  ] as const)("gives no input for %j and the error at its field", (change, field) => {
    const read = readAnswers(answers(change));
    expect(read.input).toBeNull();
    expect(read.fields[field]).toMatchObject({ ok: false });
  });
  it.each(["", "  "])("says at an empty race time (%j) that there need be none", (raceTime) => {
    for (const race of ["5k", "other"] as const) {
      const read = readAnswers(answers({ race, raceTime }));
      expect(read.input).toBeNull();
      expect(read.fields.raceTime).toEqual({ ok: false, error: "Write a time, or choose No recent race." });
    }
  });
  it("asks for a missing distance before it judges the time", () => {
    expect(readAnswers(answers({ race: "other", otherDistance: "" })).fields.raceTime).toEqual({
      ok: false,
      error: "Write the distance of the race first.",
    });
  });
  it("reads another distance in the unit of the week", () => {
    const read = readAnswers(
      answers({ race: "other", otherDistance: "5", raceTime: "45:00", unit: "mi", weekly: "20" }),
    );
    expect(read.input?.race?.distance).toBeCloseTo(8046.72, 6);
    expect(read.input?.weekly).toEqual({ distance: expect.closeTo(32_186.88, 6) as number });
  });
  it("reads the longest run in minutes where the week is in hours", () => {
    expect(readAnswers(answers({ unit: "h", weekly: "4:30", longestRun: "75" })).input).toMatchObject({
      weekly: { time: 16_200 },
      longestRun: { time: 4500 },
    });
  });
  it.each([
    ["90 min", "5k"],
    ["12:20", "5k"],
  ] as const)("plans nothing from %s over %s before the reader has said that it is right", (raceTime, race) => {
    const asked = readAnswers(answers({ race, raceTime }));
    expect(asked.input).toBeNull();
    expect(asked.fields.raceTime).toHaveProperty("question");
    const confirmed = readAnswers(answers({ race, raceTime, raceConfirmed: "yes" }));
    expect(confirmed.input?.race?.distance).toBe(5000);
    expect(confirmed.fields.raceTime).not.toHaveProperty("question");
  });
  it("carries intensity as a focus, and a confirmed goal as a share", () => {
    expect(readAnswers(answers({ intensity: 98, goal: 20 })).input).toMatchObject({
      focus: "interval",
      goal: { timeInZoneShare: 0.2 },
    });
  });
  it("puts a swapped kind before the effort that the reader came from", () => {
    const focus = (change: Partial<WeekAnswers>) => readAnswers(answers(change)).input?.focus;
    expect(focus({ hardKind: "interval" })).toBe("interval");
    expect(focus({ hardKind: "threshold", intensity: 98 })).toBe("threshold");
    expect(focus({ hardKind: "usual", intensity: 98 })).toBe("interval");
  });
  it("plans the same sessions however they are counted", () => {
    const weeks = (["sessions", "sessionTime", "timeInZone", "distance"] as const).map((count) => {
      const { input } = readAnswers(answers({ count }));
      return input && planWeek(input);
    });
    expect(weeks[0]).not.toBeNull();
    for (const week of weeks) expect(week).toEqual(weeks[0]);
  });
});

describe("a week too small for its runs", () => {
  it.each([
    [{ weekly: "5", runs: 11 }, "5 km is too little for 11 runs of 500 m or more. Plan at most 10 runs."],
    [{ weekly: "3", unit: "mi", runs: 14 }, "3 mi is too little for 14 runs of 0.3 mi or more. Plan at most 9 runs."],
    [
      { weekly: "0:15", unit: "h", runs: 4 },
      "15 min is too little for 4 runs of 5 minutes or more. Plan at most 3 runs.",
    ],
  ] as const)("refuses %j with what is allowed", (change, error) => {
    const read = readAnswers(answers(change));
    expect(read.input).toBeNull();
    expect(read.fields.weekly).toEqual({ ok: false, error });
  });
  it("takes the most runs that it names", () => {
    const { input } = readAnswers(answers({ weekly: "5", runs: 10 }));
    expect(input && planWeek(input).sessions).toHaveLength(10);
  });
});

describe("focusOf(percent)", () => {
  it.each([
    [0, null],
    [74, null],
    [75, null],
    [82, null],
    [83, "threshold"],
    [92, "threshold"],
    [93, "interval"],
    [102, "interval"],
    [103, "repetition"],
    [200, "repetition"],
  ])("%s %% of VO2max is %s", (percent, kind) => {
    expect(focusOf(percent)).toBe(kind);
  });
});

describe("weekCodec", () => {
  it("carries every typed text through a link", () => {
    const state = answers({
      race: "other",
      otherDistance: "5 mi",
      raceTime: "1:75",
      weekly: "4,5",
      unit: "h-mi",
      runs: 14,
      goal: 15,
      intensity: 85,
    });
    expect(weekCodec.decode(valuesOf(weekLink(state)))).toEqual({ state, refused: [] });
  });
  it("keeps what says something about the runner out of the query, which servers are sent", () => {
    const { search, hash } = new URL(weekLink({ raceTime: "25:00", weekly: "40", runs: 5, count: "distance" }), origin);
    expect(search).toBe(`?v=${modelVersion}&c=distance`);
    expect(hash).toBe("#t=25%3A00&w=40&n=5");
  });
  it("is empty where all answers are the example's", () => {
    expect(weekLink({ runs: 4 })).toBe("");
  });
  it.each([
    ["under6m", "under-6-months"],
    ["6m-3y", "6-months-to-3-years"],
    ["over3y", "over-3-years"],
    ["under-6-months", "under-6-months"],
    ["6-months-to-3-years", "6-months-to-3-years"],
    ["over-3-years", "over-3-years"],
  ])("reads the experience %j of an old or a new link as %j", (text, experience) => {
    const { state, refused } = weekCodec.decode(new URLSearchParams([["x", text]]));
    expect(state.experience).toBe(experience);
    expect(refused).toEqual([]);
  });
  it("writes an experience as the planner calls it, and refuses one that does not exist", () => {
    expect(new URL(weekLink({ experience: "over-3-years" }), origin).hash).toBe("#x=over-3-years");
    const { state, refused } = weekCodec.decode(new URLSearchParams([["x", "toString"]]));
    expect(state.experience).toBe("6-months-to-3-years");
    expect(refused).toMatchObject([{ key: "x", value: "toString" }]);
  });
  it("takes what the muscle figure sends, and links made before, which carry all in the query", () => {
    const { state } = weekCodec.decode(new URLSearchParams("i=85&t=25%3A00&n=6"));
    expect(state).toMatchObject({ intensity: 85, raceTime: "25:00", runs: 6 });
  });
});

describe("longestRunUnit(unit)", () => {
  it("is that of the week, and minutes beside hours", () => {
    expect((["km", "mi", "h", "h-mi"] as const).map(longestRunUnit)).toEqual(["km", "mi", "min", "min-mi"]);
  });
});

describe("answersInUnit(answers, unit)", () => {
  const typed = answers({ race: "other", otherDistance: "8", raceTime: "40:00", weekly: "30", longestRun: "10" });

  it("converts every number that has a unit", () => {
    expect(answersInUnit(typed, "mi")).toEqual({
      unit: "mi",
      otherDistance: "4.97",
      weekly: "18.64",
      longestRun: "6.214",
    });
  });
  it("never makes hours of kilometers", () => {
    expect(answersInUnit(typed, "h")).toEqual({
      unit: "h",
      otherDistance: "8",
      weekly: "30 km",
      longestRun: "10 km",
    });
  });
  it("changes no runner: whatever the unit, the same amounts are read", () => {
    const { input } = readAnswers(typed);
    for (const unit of ["km", "mi", "h", "h-mi"] as const) {
      const changed = readAnswers({ ...typed, ...answersInUnit(typed, unit) }).input;
      expect(changed?.weekly).toEqual({ distance: expect.closeTo(30_000, -2) as number });
      expect(changed?.longestRun).toEqual({ distance: expect.closeTo(10_000, -2) as number });
      expect(changed?.race?.distance).toBeCloseTo(input?.race?.distance ?? NaN, -2);
    }
  });
});
