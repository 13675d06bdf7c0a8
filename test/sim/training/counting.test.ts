import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countIntensity, type CountedSession } from "../../../src/sim/training/counting.ts";
import type { Band } from "../../../src/sim/training/zones.ts";
import { number, readTable } from "../../data/csv.ts";

const easy = (time: number): CountedSession => ({ goal: "easy", time, distance: time * 2.5, work: [] });
const hard = (time: number, work: number, goal: Band = "interval"): CountedSession => ({
  goal,
  time,
  distance: (time - work) * 2.5 + work * 3.2,
  work: [{ band: goal, time: work, distance: work * 3.2 }],
});

describe("countIntensity(sessions)", () => {
  it.each(readTable("session_vs_time_8020"))(
    "counts $hard_sessions hard of $sessions ($work_min_in_hard min of work in each)",
    (row) => {
      const many = number(row, "hard_sessions");
      const sessions = [
        ...Array.from({ length: many }, () =>
          hard(number(row, "hard_session_min") * 60, number(row, "work_min_in_hard") * 60),
        ),
        ...Array.from({ length: number(row, "sessions") - many }, () => easy(number(row, "easy_min") * 60)),
      ];
      const counts = countIntensity(sessions);
      for (const scheme of ["article", "seiler"] as const) {
        expect(Math.abs(100 * counts.sessions[scheme].hard - number(row, "pct_sessions_hard"))).toBeLessThan(5.01e-4);
        expect(Math.abs(100 * counts.sessionTime[scheme].hard - number(row, "pct_time_session_goal"))).toBeLessThan(
          5.01e-4,
        );
        expect(Math.abs(100 * counts.timeInZone[scheme].hard - number(row, "pct_time_in_zone"))).toBeLessThan(5.01e-4);
      }
    },
  );

  it("counts threshold as hard for the article and as moderate for Seiler", () => {
    const counts = countIntensity([easy(3600), easy(3600), easy(3600), hard(3000, 1200, "threshold")]);
    expect(counts.sessions.article).toEqual({ low: 0.75, moderate: 0, high: 0.25, hard: 0.25 });
    expect(counts.sessions.seiler).toEqual({ low: 0.75, moderate: 0.25, high: 0, hard: 0 });
  });

  it("counts strides with the easy run around them", () => {
    const run: CountedSession = { ...easy(1800), work: [{ band: "strides", time: 120, distance: 600 }] };
    expect(countIntensity([run]).timeInZone.article.low).toBe(1);
  });

  it("weighs fast running more by distance than by time", () => {
    const counts = countIntensity([easy(3600), hard(3600, 1200)]);
    expect(counts.distance.seiler.hard).toBeGreaterThan(counts.timeInZone.seiler.hard);
  });

  it("is all zero for an empty week", () => {
    expect(countIntensity([]).timeInZone.seiler).toEqual({ low: 0, moderate: 0, high: 0, hard: 0 });
  });

  it("sums to 1, four ways and both schemes, for any week", () => {
    const sessions = fc.array(
      fc.record({
        time: fc.double({ min: 60, max: 9000, noNaN: true }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(sessions, (week) => {
        const counts = countIntensity(week.map(({ time, part }) => hard(time, time * part)));
        for (const method of Object.values(counts)) {
          for (const { low, moderate, high } of Object.values(method)) expect(low + moderate + high).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it("refuses work that exceeds its session, and numbers that are none", () => {
    expect(() => countIntensity([{ ...easy(100), work: [{ band: "interval", time: 101, distance: 1 }] }])).toThrow(
      RangeError,
    );
    expect(() => countIntensity([easy(Number.NaN)])).toThrow(/sessions\[0\].time is NaN/);
    expect(() => countIntensity([easy(-5)])).toThrow(RangeError);
  });
});
