import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSession } from "../../../../src/sim/training/notation/parse.ts";
import { printSession } from "../../../../src/sim/training/notation/print.ts";
import { sessionOf, writtenOf } from "../../../../src/sim/training/notation/session.ts";
import type { WrittenSession } from "../../../../src/sim/training/notation/types.ts";
import { raceTime } from "../../../../src/sim/training/vdot.ts";
import { planWeek } from "../../../../src/sim/training/week/plan.ts";
import { runnerOf } from "../../../../src/sim/training/week/runner.ts";
import { recipe } from "../../../../src/words/session.ts";

/** VDOT 50: T 4:15/km, I 3:55/km in the book's table. */
const input = {
  race: { distance: 5000, time: raceTime(50, 5000) },
  weekly: { distance: 60_000 },
  runs: 6,
  experience: "over-3-years",
} as const;
const runner = runnerOf(input).result;
const beginner = runnerOf({ ...input, race: null }).result;

function written(line: string): WrittenSession {
  const parsed = parseSession(line);
  if (!parsed.ok) throw new Error(parsed.error.wrong);
  return parsed.session;
}

describe("sessionOf(written, day, runner)", () => {
  it("runs 20 minutes at threshold as far as the book's 4:15 per km take, within a second per km", () => {
    const session = sessionOf(written("20min@T"), 2, runner);
    expect(session).toMatchObject({ day: 2, kind: "threshold", hard: true, time: 1200 });
    expect(1_200_000 / session.distance).toBeCloseTo(255, -0.5);
  });
  it("adds up repeats and the jogs between them", () => {
    const session = sessionOf(written("wu 2km, 6x1000m@I r2min, cd 2km"), 0, runner);
    const jog = 120 * runner.easySpeed;
    expect(session.distance).toBeCloseTo(10_000 + 5 * jog, 6);
    expect(session.time).toBeCloseTo(4000 / runner.easySpeed + 6 * (runner.pace.interval ?? 0) + 5 * 120, 6);
  });
  it("is named by its hardest running, and only threshold and above is hard", () => {
    const kinds = [
      "8x400m@R r400m, 20min@T",
      "5x3min@I r2min",
      "20min@T",
      "long 24km",
      "easy 50min",
      "10km@M",
      "easy 40min, 4x20s@strides r1min",
    ].map((line) => {
      const { kind, hard } = sessionOf(written(line), 0, runner);
      return [kind, hard];
    });
    expect(kinds).toEqual([
      ["repetition", true],
      ["interval", true],
      ["threshold", true],
      ["long", false],
      ["easy", false],
      ["easy", false],
      ["strides", false],
    ]);
  });
  it("gives a runner without paces minutes at easy speed, and no pace", () => {
    const session = sessionOf(written("20min@T"), 0, beginner);
    expect(session.paceRange).toBeNull();
    expect(session.distance).toBeCloseTo(1200 * beginner.easySpeed, 6);
  });
  it("throws a RangeError for a day that a week does not have", () => {
    for (const day of [-1, 7, 0.5, Number.NaN]) expect(() => sessionOf(written("20min@T"), day, runner)).toThrow(/day/);
  });
});

const weeks = fc.record({
  vdot: fc.double({ min: 30, max: 80, noNaN: true }),
  weekly: fc.integer({ min: 20, max: 140 }).map((kilometers) => ({ distance: kilometers * 1000 })),
  runs: fc.integer({ min: 2, max: 10 }),
  focus: fc.constantFrom("threshold", "interval", "repetition", undefined),
});

describe("writtenOf(session)", () => {
  it("writes every session of the planner so that reading it gives the same session, to rounding", () => {
    fc.assert(
      fc.property(weeks, ({ vdot, ...asked }) => {
        const race = { distance: 5000, time: raceTime(vdot, 5000) };
        const week = { ...asked, race, experience: "over-3-years" } as const;
        const paces = runnerOf(week).result;
        for (const session of planWeek(week).sessions) {
          // Fartlek has no pace of its own: it is written as the intervals that it counts as.
          if (session.kind === "fartlek") continue;
          const again = sessionOf(written(printSession(writtenOf(session))), session.day, paces);
          expect(again).toMatchObject({
            day: session.day,
            kind: session.kind,
            hard: session.hard,
            effort: session.effort,
          });
          expect(Math.abs(again.time - session.time)).toBeLessThan(25);
          expect(again.steps).toHaveLength(session.steps.length);
        }
      }),
      { numRuns: 100 },
    );
  });
  it("is read from the recipe in words, too", () => {
    const { sessions } = planWeek({ ...input, focus: "interval" });
    const hard = sessions.find((session) => session.hard);
    if (hard === undefined) throw new Error("no hard session");
    expect(parseSession(recipe(hard))).toEqual({ ok: true, session: writtenOf(hard) });
  });
});
