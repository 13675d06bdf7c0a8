import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exactly,
  heldWords,
  sessionLabel,
  sessionVerdict,
  failurePlace,
  sessionWords,
} from "../../../src/components/program/session-words.ts";
import { compositions, simulateSession, timeToExhaustion, type Tolerance } from "../../../src/sim/index.ts";
import { boutsOf, workTime, type Session } from "../../../src/sim/session/session.ts";
import { anySession, broken } from "../figures/session/states.ts";

const session = (change: Partial<Session> = {}): Session => ({
  intensity: 0.98,
  form: "repeats",
  duration: 2700,
  repeats: 5,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
  ...change,
});
const steady = session({ form: "steady", intensity: 0.65 });

describe("exactly(seconds)", () => {
  it.each([
    [0, "0 s"],
    [45, "45 s"],
    [60, "1 min"],
    [90, "90 s"],
    [119, "119 s"],
    [120, "2 min"],
    [121, "2:01 min"],
    [210, "3:30 min"],
    [2700, "45 min"],
    [3599, "59:59 min"],
    [3605, "1:00:05 h"],
    [21_600, "360 min"],
  ])("of %s is %s", (seconds, text) => {
    expect(exactly(seconds)).toBe(text);
  });

  it("says the length of any session to the second", () => {
    const units = { s: [1], min: [60, 1], h: [3600, 60, 1] } as const;
    fc.assert(
      fc.property(anySession, (session) => {
        const seconds = workTime(session);
        const [figures = "", unit = ""] = exactly(seconds).split(" ");
        const weights = units[unit as keyof typeof units];
        const said = figures.split(":").reduce((sum, part, index) => sum + Number(part) * (weights[index] ?? NaN), 0);
        expect(said).toBe(seconds);
      }),
    );
  });
});

describe("sessionLabel(session) and sessionWords(session)", () => {
  it.each([
    [{ form: "steady", intensity: 0.65 }, "45 min at 65 %", "45 min at 65 %"],
    [{}, "5 × 4 min at 98 %", "5 × 4 min at 98 %, jogging 3 min between"],
    [
      { recoveryForm: "stand", work: 20, recovery: 90, intensity: 1.8 },
      "5 × 20 s at 180 %",
      "5 × 20 s at 180 %, standing 90 s between",
    ],
    [{ recovery: 0 }, "5 × 4 min at 98 %", "5 × 4 min at 98 %, no rest between"],
    [{ repeats: 1 }, "1 × 4 min at 98 %", "1 × 4 min at 98 %"],
  ] as const)("of %j are %j and %j", (change, label, words) => {
    expect(sessionLabel(session(change))).toBe(label);
    expect(sessionWords(session(change))).toBe(words);
  });

  it("hold no number that is none, whatever is set", () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(sessionWords(session)).not.toMatch(broken);
        expect(sessionWords(session).startsWith(sessionLabel(session))).toBe(true);
      }),
    );
  });
});

describe("sessionVerdict(session, course, races)", () => {
  const held = { failure: null, truncated: false } as const;
  const failed = (time: number, bout: number) => ({ failure: { time, bout }, truncated: false });

  it("says of a session that is held that it can be", () => {
    expect(sessionVerdict(steady, held, null)).toEqual({
      verdict: "You can hold 45 min at 65 %.",
      fails: false,
    });
  });

  it("says of a session of more than an hour how far the model reaches", () => {
    expect(sessionVerdict(steady, { failure: null, truncated: true }, null).verdict).toBe(
      "You can hold the first hour of 45 min at 65 %. The model stops there.",
    );
  });

  it.each([
    [
      "a steady session",
      session({ form: "steady" }),
      failed(386.4, 0),
      "You cannot hold 45 min at 98 %. In our model you stop after 6 min 26 s.",
    ],
    [
      "one repeat",
      session({ repeats: 1 }),
      failed(200, 0),
      "You cannot hold 1 × 4 min at 98 %. In our model you stop after 3 min 20 s.",
    ],
    [
      "repeats",
      session(),
      failed(1000, 4),
      "You cannot finish 5 × 4 min at 98 %. In our model you stop in repeat 3 of 5, 16 min 40 s from the start.",
    ],
    [
      "repeats in a rest",
      session(),
      failed(1000, 3),
      "You cannot finish 5 × 4 min at 98 %. In our model you stop in the rest after repeat 2 of 5, 16 min 40 s from the start.",
    ],
    [
      "repeats without rest",
      session({ recovery: 0 }),
      failed(1000, 4),
      "You cannot finish 5 × 4 min at 98 %. In our model you stop in repeat 5 of 5, 16 min 40 s from the start.",
    ],
  ])("says of %s when it fails", (_, said, course, verdict) => {
    expect(sessionVerdict(said, course, null)).toEqual({ verdict, fails: true });
  });

  it("takes no end of the model's for an end, where race times give one", () => {
    const said = session({ form: "steady", intensity: 0.85, duration: 7200 });
    const truncated = { failure: null, truncated: true } as const;
    expect(sessionVerdict(said, truncated, 6000)).toEqual({
      verdict:
        "120 min at 85 % is longer than race times allow: about 1 h 40 min. In our model you last longer than an hour.",
      fails: true,
    });
    expect(sessionVerdict({ ...said, duration: 5400 }, truncated, 6000).fails).toBe(false);
  });

  it("says both where the model fails and race times do not", () => {
    expect(sessionVerdict(session({ form: "steady", intensity: 0.88, duration: 1800 }), failed(1372, 0), 4048)).toEqual(
      {
        verdict: "30 min at 88 %: in our model you stop after 23 min, but race times give about 1 h 7 min.",
        fails: false,
      },
    );
    expect(sessionVerdict(session({ intensity: 0.95, repeats: 1, work: 600 }), failed(511, 0), 1260)).toEqual({
      verdict: "1 × 10 min at 95 %: in our model you stop after 8 min 31 s, but race times give about 21 min.",
      fails: false,
    });
  });

  it("says no where both do, and asks no race time about repeats", () => {
    const both = sessionVerdict(session({ form: "steady" }), failed(386.4, 0), 900);
    expect(both).toEqual({
      verdict: "You cannot hold 45 min at 98 %. In our model you stop after 6 min 26 s.",
      fails: true,
    });
    expect(sessionVerdict(session(), failed(1000, 4), 6000).fails).toBe(true);
  });

  it.each(Array.from({ length: 33 }, (_, index) => 81 + index))(
    "fails no steady session that race times allow, at %i %%",
    (intensity) => {
      const races = timeToExhaustion(intensity / 100).durationCurve;
      const said = session({
        form: "steady",
        intensity: intensity / 100,
        duration: 60 * Math.floor((races ?? 0) / 60),
      });
      const { verdict, fails } = sessionVerdict(said, simulateSession(boutsOf(said), compositions[0]), races);
      expect(fails, verdict).toBe(false);
    },
  );

  it("names a repeat that there is, and a time that is one, for sessions as the model runs them", () => {
    for (const change of [
      { intensity: 1.1, repeats: 30, work: 60, recovery: 0 },
      { intensity: 2, repeats: 8, work: 30, recovery: 10, recoveryForm: "stand" },
      { intensity: 0.98, repeats: 30, work: 240, recovery: 60 },
      { intensity: 1.3, repeats: 10, work: 90, recovery: 30 },
    ] as const) {
      const said = session(change);
      const course = simulateSession(boutsOf(said), compositions[0]);
      const { verdict } = sessionVerdict(said, course, null);
      const repeat = Number(/repeat (\d+) of/.exec(verdict)?.[1]);
      expect(repeat).toBeGreaterThanOrEqual(1);
      expect(repeat).toBeLessThanOrEqual(said.repeats);
      // Repeats that were finished, with their rests, end before the failure; that one would end after it.
      const { time } = course.failure ?? { time: Number.NaN };
      const one = said.work + said.recovery;
      expect(time).toBeGreaterThanOrEqual((repeat - 1) * one);
      expect(time).toBeLessThanOrEqual(repeat * one);
      expect(verdict).not.toMatch(broken);
    }
  });
});

describe("failurePlace(session, failure)", () => {
  it("is the part of a verdict that says where the model fails", () => {
    expect(failurePlace(session({ form: "steady" }), { time: 386.4, bout: 0 })).toBe("after 6 min 26 s");
    expect(failurePlace(session(), { time: 1000, bout: 3 })).toBe(
      "in the rest after repeat 2 of 5, 16 min 40 s from the start",
    );
  });
});

describe("heldWords(intensity, tolerance, hasRunners)", () => {
  const untimed: Tolerance = { time: null, verdict: "beyond this model", durationCurve: null, differs: false };

  it("says where the model gives no time", () => {
    expect(heldWords(0.65, untimed, false)).toEqual({
      model: "over an hour, where the model stops",
      races: "over 4 h",
      differ: null,
    });
  });

  it("says of a time outside the efforts that the model was fitted to that it is", () => {
    const found: Tolerance = { time: 27, verdict: "extrapolated", durationCurve: null, differs: false };
    expect(heldWords(1.8, found, false).model).toBe("27 s (never fitted to such an effort)");
  });

  it("sets the model's time beside that of the curve of race times", () => {
    const found: Tolerance = { time: 353.4, verdict: "fitted", durationCurve: 662, differs: true };
    expect(heldWords(1, found, false)).toEqual({
      model: "5 min 53 s",
      races: "about 11 min 2 s",
      differ:
        "Trust race times more than our model. Race times are longer because the pace that they call 100 % is slower.",
    });
  });

  it("trusts runners who were timed near the effort before race times, and these before the model", () => {
    const found: Tolerance = { time: 353.4, verdict: "fitted", durationCurve: 662, differs: true };
    expect(heldWords(1, found, true).differ).toMatch(
      /^Trust the timed runners most, then race times, then our model\. /,
    );
  });

  it("rounds what is longer than twenty minutes to minutes", () => {
    const found: Tolerance = { time: 1234, verdict: "fitted", durationCurve: 4048, differs: true };
    expect(heldWords(0.88, found, false)).toMatchObject({ model: "21 min", races: "about 1 h 7 min" });
  });

  it("says on which side of that curve an effort lies", () => {
    expect(heldWords(0.8, untimed, false).races).toBe("over 4 h");
    expect(heldWords(1.14, untimed, false).races).toBe("under 3 min 30 s: no race times");
  });

  it("holds no number that is none, at any effort that can be set", () => {
    for (let percent = 30; percent <= 200; percent++) {
      const words = heldWords(percent / 100, timeToExhaustion(percent / 100), false);
      for (const text of [words.model, words.races]) expect(text).not.toMatch(broken);
    }
  });
});
