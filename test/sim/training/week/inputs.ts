/** The whole space of valid inputs of `planWeek`, for property tests. */
import fc from "fast-check";
import type { WeekInput } from "../../../../src/sim/training/week/types.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const amount = (distance: [number, number], time: [number, number]) =>
  fc.oneof(
    between(...distance).map((meters) => ({ distance: meters })),
    between(...time).map((seconds) => ({ time: seconds })),
  );
/** Mostly races people run; sometimes anything the equations take. */
const race = fc
  .record({
    distance: fc.oneof(fc.constantFrom(1500, 1609.344, 3000, 5000, 10_000, 21_097.5, 42_195), between(1500, 100_000)),
    speed: fc.oneof(between(1.8, 6), between(50.01 / 60, 499.9 / 60)),
  })
  .map(({ distance, speed }) => ({ distance, time: distance / speed }));

/** A run is at least 500 m or 5 minutes of the week. */
const fewEnough = (input: WeekInput): WeekInput => {
  const most = "distance" in input.weekly ? input.weekly.distance / 500 : input.weekly.time / 300;
  return { ...input, runs: Math.min(input.runs, Math.floor(most)) };
};

const anyRuns: fc.Arbitrary<WeekInput> = fc.record({
  race: fc.option(race, { freq: 5 }),
  weekly: fc.oneof(amount([5000, 120_000], [3600, 50_000]), amount([1000, 400_000], [600, 180_000])),
  runs: fc.integer({ min: 1, max: 14 }),
  experience: fc.constantFrom("under-6-months", "6-months-to-3-years", "over-3-years"),
  longestRun: fc.option(amount([500, 200_000], [300, 86_400]), { nil: undefined }),
  focus: fc.constantFrom(undefined, "threshold", "interval", "repetition"),
  goal: fc.option(fc.record({ timeInZoneShare: between(0, 1) }), { nil: undefined, freq: 3 }),
});

export const weekInputs = anyRuns.map(fewEnough);
