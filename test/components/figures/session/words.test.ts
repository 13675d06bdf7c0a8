import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunnerSession } from "../../../../src/components/figures/session/course.ts";
import {
  announcement,
  answer,
  cursorWords,
  joiningWords,
  momentWords,
  muscleTitle,
  nowWords,
  stripTitle,
  runnersLabel,
  runnersTimes,
} from "../../../../src/components/figures/session/words.ts";
import { typesAt } from "../../../../src/components/figures/session/course.ts";
import { sessionVerdict } from "../../../../src/components/program/session-words.ts";
import { durationAtIntensity } from "../../../../src/sim/index.ts";
import { anyRunnerSession, broken, runnerSessionOf, simulatedRun } from "./states.ts";

const runOf = (change: Partial<RunnerSession>) => simulatedRun(runnerSessionOf(change));
const verdictOf = ({ session, course }: ReturnType<typeof runOf>) =>
  sessionVerdict(session, course, durationAtIntensity(session.intensity));
const answerOf = (change: Partial<RunnerSession>) => {
  const run = runOf(change);
  return answer(run, verdictOf(run).fails);
};
const fourByFour = { intensity: 0.95, form: "repeats", repeats: 4 } as const;

describe("answer(run, fails)", () => {
  it("names first the fibers that work, then those that rest", () => {
    expect(answerOf({})).toEqual({ lead: "All slow fibers and most fast ones.", rest: "The fastest rest." });
    expect(answerOf({ intensity: 0.3 })).toEqual({
      lead: "About half of the slow fibers.",
      rest: "The fast ones and the fastest rest.",
    });
    expect(answerOf(fourByFour)).toEqual({
      lead: "All slow fibers, all fast ones and about half of the fastest.",
      rest: "",
    });
  });

  it("says first of a session that cannot be held that it cannot, then when it fails", () => {
    const { lead, rest } = answerOf({ intensity: 0.98 });
    expect(lead).toBe("45 min at 98 % cannot be held.");
    expect(rest).toMatch(/^Our model fails after 6:5\d min; race times give about 13:4\d min\.$/);
    const repeats = answerOf({ intensity: 1.3, form: "repeats", repeats: 10, work: 120 });
    expect(repeats.lead).toBe("10 × 2 min at 130 % cannot be finished.");
    expect(repeats.rest).toMatch(/^Our model fails in repeat 1 of 10, 1:3\d min from the start\.$/);
  });

  it("gives the race time where the model looks no further than an hour", () => {
    expect(answerOf({ intensity: 0.85, duration: 7200 })).toEqual({
      lead: "120 min at 85 % cannot be held.",
      rest: "Our model looks no further than an hour; race times give about 1 h 44 min.",
    });
  });
});

describe("joiningWords(run)", () => {
  it("says which fibers come to help as others tire", () => {
    expect(joiningWords(runOf(fourByFour))).toBe("As fibers tire, others join: later all of the fastest work.");
  });

  it("says nothing where nothing tires", () => {
    expect(joiningWords(runOf({}))).toBeNull();
  });
});

describe("cursorWords(run, moment, curve)", () => {
  it("says the time and the share of all types, or of one", () => {
    const run = runOf({});
    expect(cursorWords(run, 0, 0)).toBe("0:00: type I 100 percent recruited");
    expect(cursorWords(run, 754, null)).toBe(
      "12:34: type I 100 percent recruited, type IIa 64 percent recruited, type IIx 0 percent recruited",
    );
  });
});

describe("momentWords(moment) and nowWords(session, moment)", () => {
  it("say which moment the muscle shows", () => {
    expect(momentWords(0)).toBe("at the start");
    expect(nowWords(runnerSessionOf(fourByFour), 750)).toBe(
      "4 × 4 min at 95 %, jogging 3 min between · interval, after 12:30 min",
    );
  });
});

describe("announcement(run, verdict)", () => {
  it.each([
    [{}, /^45 min at 65 % can be held: all slow fibers, most fast ones\.$/],
    [{ duration: 7200 }, /^120 min at 65 % can be held for its first hour: all slow fibers, most fast ones\.$/],
    [{ intensity: 0.98 }, /^45 min at 98 % cannot be held: this model fails after 6:5\d min\.$/],
    [{ intensity: 0.88 }, /^45 min at 88 %: this model fails after 22:5\d min; race times give about 1 h 7 min\.$/],
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
        const { lead, rest } = answer(run, verdict.fails);
        expect(lead).toMatch(/^[A-Z0-9].+\.$/);
        const words = [spoken, lead, rest, joiningWords(run) ?? "", stripTitle(run), nowWords(session, moment)];
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
    expect(runnersTimes(runs)).toBe("5:21 to 6:44 min at 100 % (2 groups)");
    expect(runnersTimes(runs.slice(0, 1))).toBe("5:21 min at 100 % (1 group)");
  });
  it("say where all lasted longer than the axis, and where nobody was timed", () => {
    expect(runnersLabel(runs, 0)).toBe("runners at 100 % lasted longer");
    expect(runnersLabel([], 0)).toBe("no runners timed at this effort");
    expect(runnersTimes([])).toBe("none near this effort");
  });
});
