import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunnerSession } from "../../../../src/components/figures/session/course.ts";
import {
  finishedRepeats,
  longestHeld,
  repairsOf,
  type Simulate,
} from "../../../../src/components/figures/session/repairs.ts";
import { ranges } from "../../../../src/components/program/fields.ts";
import { sessionVerdict } from "../../../../src/components/program/session-words.ts";
import { compositions, durationAtIntensity, simulateSession } from "../../../../src/sim/index.ts";
import { boutsOf } from "../../../../src/sim/session/session.ts";
import { anyRunnerSession, runnerSessionOf, simulatedRun } from "./states.ts";

const simulate: Simulate = (session) => Promise.resolve(simulateSession(boutsOf(session), compositions[0]));
const failsAs = (session: RunnerSession): boolean =>
  sessionVerdict(session, simulatedRun(session).course, durationAtIntensity(session.intensity)).fails;
const offeredFor = async (change: Partial<RunnerSession>) => repairsOf(simulatedRun(runnerSessionOf(change)), simulate);
const labels = async (change: Partial<RunnerSession>) => (await offeredFor(change)).map(({ label }) => label);

describe("longestHeld(intensity)", () => {
  it("falls with intensity, without an end for easy running", () => {
    const times = Array.from({ length: 171 }, (_, index) => longestHeld((30 + index) / 100));
    expect(times[0]).toBe(Infinity);
    for (const [index, time] of times.slice(1).entries()) expect(time).toBeLessThanOrEqual(times[index] ?? 0);
  });

  it("is the race time where the model looks no further", () => {
    expect(longestHeld(0.85)).toBe(durationAtIntensity(0.85));
  });
});

describe("finishedRepeats(session, bout)", () => {
  it("counts the repeats that were over before the bout that failed", () => {
    const recovery = 60;
    expect([0, 1, 2, 3, 4].map((bout) => finishedRepeats({ recovery }, bout))).toEqual([0, 1, 1, 2, 2]);
    expect([0, 1, 2].map((bout) => finishedRepeats({ recovery: 0 }, bout))).toEqual([0, 1, 2]);
  });
});

describe("repairsOf(run, simulate)", () => {
  it("offers the same effort in repeats, and the same time with less effort", async () => {
    expect(await labels({ intensity: 0.98 })).toEqual(["Same effort: 5 × 3 min", "Same 45 min: at most 90 %"]);
  });

  it("offers fewer of the same repeats where two or more were finished", async () => {
    const [first] = await offeredFor({ intensity: 1.05, form: "repeats", repeats: 12, work: 150, recovery: 60 });
    expect(first?.label).toMatch(/^Same effort: \d+ × 2:30 min$/);
    expect(Object.keys(first?.change ?? {})).toEqual(["repeats"]);
  });

  it("offers less time where only race times end", async () => {
    expect(await labels({ intensity: 0.85, duration: 7200 })).toEqual([
      "Same effort: 104 min",
      "Same 120 min: at most 84 %",
    ]);
  });

  it("stops once the answer is no longer wanted", async () => {
    const run = simulatedRun(runnerSessionOf({ intensity: 1.3, form: "repeats", repeats: 10, work: 120 }));
    expect(await repairsOf(run, () => Promise.resolve(null))).toEqual([]);
  });

  it("offers only sessions that can be held and that the controls allow, for whatever fails", async () => {
    let offered = 0;
    await fc.assert(
      fc.asyncProperty(anyRunnerSession, async (wished) => {
        const session: RunnerSession = { ...wished, mix: "untrained" };
        if (!failsAs(session)) return;
        const repairs = await repairsOf(simulatedRun(session), simulate);
        for (const { label, change } of repairs) {
          offered += 1;
          const mended = { ...session, ...change };
          expect(failsAs(mended), `${JSON.stringify(session)}: ${label}`).toBe(false);
          expect(mended.intensity).toBeGreaterThanOrEqual(ranges.percent.min / 100);
          expect(mended.intensity).toBeLessThanOrEqual(session.intensity);
          expect(mended.duration).toBeGreaterThanOrEqual(60 * ranges.minutes.min);
          expect(mended.repeats).toBeLessThanOrEqual(ranges.repeats.max);
          expect(mended.work).toBeGreaterThanOrEqual(ranges.work.min);
          expect(label).not.toMatch(/NaN|Infinity/);
        }
      }),
      { numRuns: 30 },
    );
    expect(offered).toBeGreaterThan(5);
  }, 60_000);

  it("offers the highest effort: at one percent more the session fails", async () => {
    for (const change of [
      { intensity: 0.98 },
      { intensity: 1.2, duration: 600 },
      { intensity: 1.3, form: "repeats", repeats: 10, work: 120 },
    ] as const) {
      const session = runnerSessionOf(change);
      const { intensity = Number.NaN } = (await offeredFor(change)).at(-1)?.change ?? {};
      // Single efforts are offered with the 2 % by which the curve of times may differ from a run.
      expect(failsAs({ ...session, intensity: Math.round(100 * intensity + 2) / 100 })).toBe(true);
    }
  });
});
