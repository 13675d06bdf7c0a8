/** Requests of every kind, sensible or not: each gets a plan, and what had to change of it is counted by reason. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { planBlock } from "../../../../src/sim/training/block/plan.ts";
import { blockInputs } from "./inputs.ts";

const count = 10_000;
const changes = [
  "race-doubtful",
  "fever",
  "minor",
  "doubles-choice",
  "double-threshold-refused",
  "recovery-limit",
  "beginner-week",
  "runs-reduced",
  "week-reduced",
  "hard-days-limit",
  "effort-only",
];

it(`plans ${count} random requests without a throw, and says by reason what it changed`, () => {
  const counted = new Map(changes.map((rule) => [rule, 0]));
  const requests = fc.sample(blockInputs, { numRuns: count, seed: 8020 });
  for (const request of requests) {
    // Most of the time goes to weeks that differ little.
    const block = planBlock({ ...request, weeks: Math.min(2, request.weeks ?? 2) });
    const rules = new Set([...block.reasons, ...block.weeks.flatMap(({ reasons }) => reasons)].map(({ rule }) => rule));
    for (const rule of rules) if (counted.has(rule)) counted.set(rule, (counted.get(rule) ?? 0) + 1);
  }
  const report = [...counted].map(([rule, times]) => `${rule} ${times}`).join(", ");
  process.stdout.write(`of ${count} requests: ${report}\n`);
  for (const [rule, times] of counted) expect(times, rule).toBeGreaterThan(0);
});

it("plans each request of two runs a day at most, from three days and 4 to 20 km a run, as it is asked", () => {
  const sensible = fc.record({
    runs: fc.integer({ min: 3, max: 14 }),
    average: fc.double({ min: 4000, max: 20_000, noNaN: true }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 3 }),
    speed: fc.double({ min: 3, max: 5.5, noNaN: true }),
    experience: fc.constantFrom("6-months-to-3-years" as const, "over-3-years" as const),
  });
  fc.assert(
    fc.property(sensible, ({ runs, average, days, speed, experience }) => {
      fc.pre(runs <= 2 * days.length);
      const weekly = { distance: runs * average };
      const race = { distance: 5000, time: 5000 / speed };
      const [week] = planBlock({ race, weekly, runs, experience, days, weeks: 1 }).weeks;
      expect(week?.sessions).toHaveLength(runs);
      const isReduced = week?.reasons.some(({ rule }) => rule === "week-reduced");
      if (!isReduced) expect(Math.abs((week?.distance ?? 0) / weekly.distance - 1)).toBeLessThan(0.02);
      // 150 minutes of the slowest of these runners are more than 20 km only together with hard running.
      else expect(week?.distance).toBeGreaterThan(0.8 * weekly.distance);
    }),
    { numRuns: 500 },
  );
});
