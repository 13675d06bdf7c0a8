import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunnerSession } from "../../../../src/components/figures/session/course.ts";
import {
  announcement,
  cursorWords,
  joiningWords,
  momentWords,
  muscleAtMoment,
  muscleTitle,
  placeWords,
  stripTitle,
  runnersLabel,
  runnersTimes,
  unheldAnswer,
  worksWords,
} from "../../../../src/components/figures/session/words.ts";
import { typesAt } from "../../../../src/components/figures/session/course.ts";
import { sessionVerdict } from "../../../../src/components/program/session-words.ts";
import { durationAtIntensity } from "../../../../src/sim/index.ts";
import { anyRunnerSession, broken, runnerSessionOf, simulatedRun } from "./states.ts";

const runOf = (change: Partial<RunnerSession>) => simulatedRun(runnerSessionOf(change));
const verdictOf = ({ session, course }: ReturnType<typeof runOf>) =>
  sessionVerdict(session, course, durationAtIntensity(session.intensity));
const fourByFour = { intensity: 0.95, form: "repeats", repeats: 4 } as const;

describe("unheldAnswer(run)", () => {
  it("says that nobody can do the session, then when the model and race times end", () => {
    const { lead, rest } = unheldAnswer(runOf({ intensity: 0.98 }));
    expect(lead).toBe("Nobody can hold 45 min at 98 %, so there is no gain to show.");
    expect(rest).toMatch(/^In our model you stop after 6 min 5\d s; race times give about 13 min 4\d s\.$/);
    const repeats = unheldAnswer(runOf({ intensity: 1.3, form: "repeats", repeats: 10, work: 120 }));
    expect(repeats.lead).toBe("In our model nobody can finish 10 × 2 min at 130 %, so there is no gain to show.");
    expect(repeats.rest).toMatch(/^You stop in repeat 1 of 10, 1 min 3\d s from the start\.$/);
  });

  it("gives the race time where the model looks no further than an hour", () => {
    expect(unheldAnswer(runOf({ intensity: 0.85, duration: 7200 })).rest).toBe(
      "Our model looks no further than an hour; race times give about 1 h 44 min.",
    );
  });
});

describe("worksWords(session, types, moment)", () => {
  const at = (change: Partial<RunnerSession>, moment = 0) => {
    const run = runOf(change);
    return worksWords(run.session, typesAt(run, moment), moment);
  };
  it("names the fibers that work at a moment, then those that do not", () => {
    expect(at({})).toBe(
      "45 min at 65 %, at the start: all slow fibers and about two thirds of the fast ones are at work. The fastest fibers are not.",
    );
    expect(at({ intensity: 0.3 })).toBe(
      "45 min at 30 %, at the start: about half of the slow fibers are at work. Fast fibers and the fastest fibers are not.",
    );
    expect(at(fourByFour)).toBe(
      "4 × 4 min at 95 %, jogging 3 min between, at the start: all slow fibers, all fast ones and about half of the fastest are at work.",
    );
    expect(at(fourByFour, 239)).toBe(
      "4 × 4 min at 95 %, jogging 3 min between, after 3 min 59 s: all slow fibers, all fast ones and all of the fastest are at work.",
    );
    expect(at({ ...fourByFour, recoveryForm: "stand" }, 300)).toBe(
      "4 × 4 min at 95 %, standing 3 min between, after 5 min: no fibers are at work.",
    );
  });
});

describe("joiningWords(run)", () => {
  it("says which fibers come to help as others tire", () => {
    expect(joiningWords(runOf(fourByFour))).toBe("As fibers tire, others join. Later all of the fastest are working.");
  });

  it("says nothing where nothing tires", () => {
    expect(joiningWords(runOf({}))).toBeNull();
  });
});

describe("cursorWords(run, moment, curve)", () => {
  it("says the time and the share of all types, or of one", () => {
    const run = runOf({});
    expect(cursorWords(run, 0, 0)).toBe("At the start: type I 100 percent at work");
    expect(cursorWords(run, 754, null)).toBe(
      "After 12 min 34 s: type I 100 percent at work, type IIa 64 percent at work, type IIx 0 percent at work",
    );
    expect(cursorWords(runOf(fourByFour), 300, 0)).toMatch(/^After 5 min, rest after repeat 1: type I/);
  });
});

describe("muscleAtMoment(session, types, moment)", () => {
  it("names the effort at the start and the time later, with the fibers that work", () => {
    const run = runOf(fourByFour);
    expect(muscleAtMoment(run.session, typesAt(run, 0), 0)).toMatch(/^Leg muscle at 95 % of VO2max, interval: /);
    expect(muscleAtMoment(run.session, typesAt(run, 239), 239)).toMatch(/^Leg muscle after 3 min 59 s: every fiber/);
  });
});

describe("placeWords(session, moment)", () => {
  it.each([
    [0, "repeat 1 of 4"],
    [239, "repeat 1 of 4"],
    [240, "rest after repeat 1"],
    [419, "rest after repeat 1"],
    [420, "repeat 2 of 4"],
    [1500, "repeat 4 of 4"],
  ])("of 4 × 4 min with rests of 3 min, %d s from the start, is %j", (moment, words) => {
    expect(placeWords(runnerSessionOf(fourByFour), moment)).toBe(words);
  });

  it("is empty for a run in one go", () => {
    expect(placeWords(runnerSessionOf(), 60)).toBe("");
  });
});

describe("momentWords(moment)", () => {
  it("says which moment the muscle shows", () => {
    expect(momentWords(0)).toBe("at the start");
    expect(momentWords(750)).toBe("after 12 min 30 s");
  });
});

describe("announcement(run, verdict)", () => {
  it.each([
    [{}, /^You can hold 45 min at 65 %: all slow fibers, about two thirds of the fast ones\.$/],
    [
      { duration: 7200 },
      /^You can hold the first hour of 120 min at 65 %: all slow fibers, about two thirds of the fast ones\.$/,
    ],
    [{ intensity: 0.98 }, /^You cannot hold 45 min at 98 %\. In our model you stop after 6 min 5\d s\.$/],
    [
      { intensity: 0.88 },
      /^45 min at 88 %: in our model you stop after 23 min, but race times give about 1 h 7 min\.$/,
    ],
  ])("of %j says the session, then whether it can be held", (change, words) => {
    const run = runOf(change);
    expect(announcement(run, verdictOf(run))).toMatch(words);
  });

  it("stays within 140 characters, and no words hold a broken number, for any session", () => {
    fc.assert(
      fc.property(anyRunnerSession, fc.double({ min: 0, max: 1, noNaN: true }), (session, share) => {
        const run = simulatedRun(session);
        const verdict = verdictOf(run);
        const moment = share * run.course.end;
        const spoken = announcement(run, verdict);
        expect(spoken.length, spoken).toBeLessThanOrEqual(140);
        const { lead, rest } = unheldAnswer(run);
        const works = worksWords(session, typesAt(run, moment), moment);
        for (const sentence of [lead, rest, works]) expect(sentence).toMatch(/^[A-Z0-9].+\.$/);
        const words = [
          spoken,
          lead,
          rest,
          works,
          joiningWords(run) ?? "",
          stripTitle(run),
          placeWords(session, moment),
        ];
        words.push(cursorWords(run, moment, null), muscleTitle(session, typesAt(run, moment), moment));
        for (const text of words) expect(text).not.toMatch(broken);
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe("runnersLabel(runs, shown) and runnersTimes(runs)", () => {
  const group = { source: "billat1995", people: "14 elite men", basis: "speed", role: "calibration" } as const;
  const runs = [
    { ...group, intensity: 1, time: 321, spread: 83 },
    { ...group, intensity: 1, time: 404, spread: 101 },
  ];
  it("name the effort, and from when to when groups lasted", () => {
    expect(runnersLabel(runs, 2)).toBe("runners at 100 %");
    expect(runnersTimes(runs)).toBe("5 min 21 s to 6 min 44 s at 100 % (2 groups)");
    expect(runnersTimes(runs.slice(0, 1))).toBe("5 min 21 s at 100 % (1 group)");
    expect(runnersTimes([{ ...group, basis: "vo2max", intensity: 0.83, time: 4740, spread: 1020 }])).toBe(
      "1 h 19 min at 83 % (1 group, set by oxygen and not by speed)",
    );
  });
  it("say where all lasted longer than the axis, and where nobody was timed", () => {
    expect(runnersLabel(runs, 0)).toBe("runners at 100 % lasted longer");
    expect(runnersLabel([], 0)).toBe("");
    expect(runnersTimes([])).toBe("nobody was timed near this effort");
  });
});
