import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionRun } from "../../../../src/components/figures/session/course.ts";
import {
  beyondFrom,
  momentSteps,
  stripRows,
  timeAxis,
  timeTicks,
} from "../../../../src/components/figures/session/strip.ts";
import { longRunWords } from "../../../../src/components/figures/session/words.ts";
import { anyRunnerSession, runnerSessionOf, simulatedRun } from "./states.ts";

const none = { recruited: 0, activation: 0 };
const sample = (time: number, recruited: number, activation: number) => ({
  time,
  bout: 0,
  capacity: 1,
  I: { recruited, activation },
  IIa: none,
  IIx: none,
});
const run = (course: Partial<SessionRun["course"]> = {}, of: Partial<SessionRun["session"]> = {}): SessionRun => ({
  session: runnerSessionOf({ duration: 5400, ...of }),
  course: { samples: [], failure: null, end: 3600, truncated: true, ...course },
});
const curves = (of: SessionRun) => stripRows(of).map(({ marks }) => marks.flatMap(({ series }) => series ?? []));

describe("timeTicks(whole) and timeAxis(run)", () => {
  it.each([
    [10, "seconds", ["0", "2", "4", "6", "8", "10"]],
    [60, "seconds", ["0", "10", "20", "30", "40", "50", "60"]],
    [1500, "minutes", ["0", "5", "10", "15", "20", "25"]],
    [2700, "minutes", ["0", "10", "20", "30", "40"]],
    [14_400, "minutes", ["0", "60", "120", "180", "240"]],
  ])("of %s s count %s: %j", (whole, unit, labels) => {
    expect(timeTicks(whole).map(({ label }) => label)).toEqual(labels);
    const session = runnerSessionOf({ form: "repeats", repeats: 1, work: whole });
    expect(timeAxis({ session })).toMatchObject({ domain: [0, whole], label: unit });
  });

  it("have few ticks, all within the session, however long it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 39_000 }), (whole) => {
        const values = timeTicks(whole).map(({ value }) => value);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(8);
        expect(values.at(-1)).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

describe("stripRows(run)", () => {
  it("draws a point for each sample in s, and begins at the start with the first one", () => {
    const [slow, fast] = curves(run({ samples: [sample(30, 0.5, 0.2), sample(60, 1, 0.4)] }));
    expect(slow?.[0]?.points).toEqual([
      [0, 0.5],
      [30, 0.5],
      [60, 1],
    ]);
    expect(fast?.[0]?.points.map(([, y]) => y)).toEqual([0, 0, 0]);
  });

  it("draws empty curves for a course without samples", () => {
    for (const [curve] of curves(run())) expect(curve?.points).toEqual([]);
  });

  it("marks the failure, or where the model ends, in every row", () => {
    const counts = (of: SessionRun) => stripRows(of).map(({ marks }) => marks.length);
    expect(counts(run({ truncated: false, end: 5400 }))).toEqual([2, 2, 2]);
    expect(counts(run())).toEqual([3, 3, 3]);
    expect(counts(run({ failure: { time: 1000, bout: 0 }, end: 1000 }))).toEqual([4, 4, 4]);
  });

  it("holds finite numbers only, in the session, for any session as the model runs it", () => {
    fc.assert(
      fc.property(anyRunnerSession, (session) => {
        const found = simulatedRun(session);
        const [, end] = timeAxis(found).domain;
        for (const [curve] of curves(found)) {
          for (const [x, y] of curve?.points ?? []) {
            expect(x >= 0 && x <= end + 1e-6 && y >= 0 && y <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe("beyondFrom(run)", () => {
  it("is an hour for a longer session that is held so far", () => {
    expect(beyondFrom(run())).toBe(3600);
  });

  it("is null where the session ends within the hour, or has failed before", () => {
    expect(beyondFrom(run({ truncated: false, end: 2700 }, { duration: 2700 }))).toBeNull();
    expect(beyondFrom(run({ failure: { time: 1000, bout: 0 }, end: 1000 }))).toBeNull();
  });
});

describe("longRunWords(run)", () => {
  it("says in a long run near the effort of the biopsies which fibers emptied first", () => {
    for (const intensity of [0.6, 0.65, 0.72])
      expect(longRunWords(run({}, { intensity }))).toMatch(/slow fibers .* first/);
  });

  it("says nothing of shorter, easier or harder running, which was not looked at", () => {
    for (const intensity of [0.59, 0.73]) expect(longRunWords(run({}, { intensity }))).toBeNull();
    expect(longRunWords(run({ truncated: false, end: 2700 }, { duration: 2700 }))).toBeNull();
  });
});

describe("momentSteps(run)", () => {
  it("walk through long runs in minutes, through short ones in seconds", () => {
    expect([3600, 300, 30].map((end) => momentSteps(run({ end })))).toEqual([
      { step: 60, page: 300 },
      { step: 10, page: 50 },
      { step: 1, page: 5 },
    ]);
  });

  it("go from repeat to repeat, and stop within each repeat, however short", () => {
    fc.assert(
      fc.property(anyRunnerSession, (session) => {
        const { step, page } = momentSteps({ session, course: { ...run().course, end: 3000 } });
        const inRepeats = session.form === "repeats" && session.repeats > 1;
        expect(step).toBeGreaterThanOrEqual(1);
        expect(step).toBeLessThanOrEqual(inRepeats ? Math.min(60, Math.max(1, session.work)) : 60);
        if (inRepeats) expect(page).toBe(session.work + session.recovery);
      }),
    );
  });
});
