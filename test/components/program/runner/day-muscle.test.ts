import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMuscles } from "../../../../src/components/program/runner/day-muscle.ts";
import { planWeek, type Session, type SessionKind, type Step } from "../../../../src/sim/index.ts";
import { extents } from "../../../../src/words/extents.ts";

const easy = (time: number): Step => ({ part: "easy", time, distance: 3 * time });
const repeats = (band: "threshold" | "interval" | "repetition" | "strides", count: number, time: number): Step => ({
  part: "repeats",
  count,
  band,
  work: { time, distance: 4 * time },
  recovery: { time: 60, distance: 150 },
});
const run = (day: number, kind: SessionKind, hard: boolean, steps: readonly Step[]): Session => ({
  day,
  kind,
  hard,
  time: 2400,
  distance: 7000,
  steps,
  paceRange: null,
  effort: { rpe: [2, 3], talk: "full-conversation" },
});

const sessions = [
  run(0, "easy", false, [easy(2400)]),
  run(1, "threshold", true, [easy(900), repeats("threshold", 1, 1200), easy(300)]),
  run(1, "easy", false, [easy(2400)]),
  run(2, "strides", false, [easy(2000), repeats("strides", 4, 20)]),
  run(3, "interval", true, [easy(900), repeats("interval", 5, 180), easy(300)]),
  run(4, "repetition", true, [easy(900), repeats("repetition", 8, 75), easy(300)]),
  run(6, "long", false, [easy(2400)]),
];
const days = dayMuscles({ sessions });

describe("dayMuscles(week)", () => {
  it("lights each day by its hardest effort, strides aside, and no day of rest", () => {
    expect(days.map(({ intensity }) => intensity)).toEqual([0.65, 0.88, 0.65, 0.98, 1.1, null, 0.65]);
  });

  it("names each day by its hardest run", () => {
    expect(days.map(({ name }) => name)).toEqual([
      "easy",
      "threshold",
      "easy",
      "intervals",
      "repetitions",
      "rest",
      "long",
    ]);
  });

  it("counts the time of all runs of a day, and its hard part", () => {
    expect(days.map(({ time }) => time)).toEqual([2400, 4800, 2400, 2400, 2400, 0, 2400]);
    expect(days.map(({ hard }) => hard)).toEqual([0, 1200, 0, 900, 600, 0, 0]);
  });

  it("rounds each run by itself, as the list of days does", () => {
    const half = { ...run(4, "easy", false, [easy(1530)]), time: 1530 };
    expect(dayMuscles({ sessions: [half, half] })[4]?.time).toBe(2 * 26 * 60);
  });

  it("does not ask in which order a day's runs stand", () => {
    expect(dayMuscles({ sessions: sessions.toReversed() })).toEqual(days);
  });

  it("has the minutes that the list of days shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 120 }), fc.integer({ min: 1, max: 10 }), (weekly, runs) => {
        const week = planWeek({
          race: { distance: 5000, time: 1500 },
          weekly: { distance: weekly * 1000 },
          runs,
          experience: "over-3-years",
        });
        const muscles = dayMuscles(week);
        const sum = (of: (day: (typeof muscles)[number]) => number): number =>
          muscles.reduce((total, day) => total + of(day), 0);
        const shown = extents(week.sessions, "km").runs.reduce((total, { minutes }) => total + minutes, 0);
        expect(sum(({ time }) => time)).toBe(60 * shown);
        expect(muscles.some(({ hard }) => hard > 0)).toBe(week.headline.hardSessions > 0);
      }),
      { numRuns: 30 },
    );
  });
});
