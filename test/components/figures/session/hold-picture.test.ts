import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunnerSession } from "../../../../src/components/figures/session/course.ts";
import { holdPicture, runsNear } from "../../../../src/components/figures/session/hold-picture.ts";
import { sessionVerdict } from "../../../../src/components/program/session-words.ts";
import { durationAtIntensity, timeToExhaustion } from "../../../../src/sim/index.ts";
import { workTime } from "../../../../src/sim/session/session.ts";
import { anyRunnerSession, runnerSessionOf, simulatedRun } from "./states.ts";

const pictureOf = (session: RunnerSession) => {
  const run = simulatedRun(session);
  const { fails } = sessionVerdict(session, run.course, durationAtIntensity(session.intensity));
  return { ...holdPicture(run, timeToExhaustion(session.intensity), fails), fails, failure: run.course.failure };
};
const long = (stretches: readonly { from: number; to: number }[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

describe("holdPicture(run, tolerance, fails)", () => {
  it("is one stretch of work for an easy run; both times go on beyond it", () => {
    expect(pictureOf(runnerSessionOf())).toMatchObject({
      span: 2700,
      done: [{ from: 0, to: 2700 }],
      undone: [],
      model: Infinity,
      races: Infinity,
    });
  });

  it("is a stretch for each repeat, with its recovery between", () => {
    const { done, undone, span } = pictureOf(runnerSessionOf({ intensity: 0.95, form: "repeats", repeats: 3 }));
    expect(done).toEqual([
      { from: 0, to: 240 },
      { from: 420, to: 660 },
      { from: 840, to: 1080 },
    ]);
    expect(undone).toEqual([]);
    expect(span).toBeGreaterThanOrEqual(1080);
  });

  it("parts a run that cannot be held where the longer of both times ends", () => {
    const races = durationAtIntensity(0.98) ?? Number.NaN;
    const { done, undone } = pictureOf(runnerSessionOf({ intensity: 0.98 }));
    expect(done).toEqual([{ from: 0, to: races }]);
    expect(undone).toEqual([{ from: races, to: 2700 }]);
  });

  it("has no race time for an effort that is faster than any race", () => {
    expect(pictureOf(runnerSessionOf({ intensity: 1.6, form: "repeats", work: 20 })).races).toBeNull();
  });

  it("has the runners who were timed near the effort, as far as the axis goes", () => {
    // Billat's elite runners: 321 ± 83 s; the other groups lasted 269 to 404 s.
    const { measured, span } = pictureOf(runnerSessionOf({ intensity: 1, duration: 360 }));
    expect(measured.map(({ time }) => time).sort((a, b) => a - b)).toEqual(
      [269, 301, 321, 347, 404].filter((time) => time <= span),
    );
    expect(measured.find(({ time }) => time === 321)).toEqual({ time: 321, from: 238, to: 404 });
    for (const { to } of measured) expect(to).toBeLessThanOrEqual(span);
    expect(pictureOf(runnerSessionOf({ intensity: 0.7 })).measured).toEqual([]);
  });

  it("draws all the work of any session once, on an axis that holds it", () => {
    fc.assert(
      fc.property(anyRunnerSession, (session) => {
        const { span, done, undone, model, races, fails } = pictureOf(session);
        expect(long(done) + long(undone)).toBeCloseTo(workTime(session), 6);
        expect(undone.length > 0).toBe(fails);
        for (const { from, to } of [...done, ...undone]) {
          expect(from >= 0 && to > from - 1e-9 && to <= span + 1e-9).toBe(true);
        }
        for (const time of [model, races]) {
          if (time !== null) expect(time === Infinity || time <= span).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe("runsNear(intensity)", () => {
  it("takes groups within two percent of the effort, by speed or by oxygen uptake", () => {
    expect(runsNear(0.98)).toHaveLength(5);
    expect(runsNear(0.97)).toEqual([]);
    expect(runsNear(1.2).map(({ time }) => time)).toEqual([131]);
    expect(runsNear(0.83).map(({ source }) => source)).toEqual(["hafen2018"]);
    expect(runsNear(0.75)).toEqual([]);
  });
});
