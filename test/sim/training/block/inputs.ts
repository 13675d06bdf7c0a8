/** The whole space of valid inputs of `planBlock`, for property tests. */
import fc from "fast-check";
import type { BlockInput } from "../../../../src/sim/training/block/types.ts";
import { weekInputs } from "../week/inputs.ts";

/** A race that gives paces: most runners that a block is for. */
const pacedRace = fc
  .record({
    distance: fc.constantFrom(1500, 1609.344, 3000, 5000, 10_000, 21_097.5, 42_195),
    speed: fc.double({ min: 3, max: 5.6, noNaN: true }),
  })
  .map(({ distance, speed }) => ({ distance, time: distance / speed }));

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const pacedKind = fc.constantFrom("threshold" as const, "interval" as const, "repetition" as const);

const event = fc.record({
  distance: fc.constantFrom(800, 1500, 5000, 10_000, 21_097.5, 42_195, 100_000),
  inDays: maybe(fc.integer({ min: 0, max: 150 })),
});

const beside = fc.record({
  recent: maybe(fc.uniqueArray(pacedKind)),
  choice: fc.constantFrom(undefined, "default", "threshold", "interval", "repetition", "rotation"),
  hardSessions: maybe(fc.integer({ min: 0, max: 3 })),
  weeks: maybe(fc.integer({ min: 1, max: 16 })),
  days: maybe(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })),
  event: maybe(event),
  doubles: fc.constantFrom(undefined, "none", "easy", "threshold"),
  recovery: fc.constantFrom(undefined, "24-hours", "48-hours", "72-hours", "longer"),
  whenTired: fc.constantFrom(undefined, "one-session", "half-size"),
  age: maybe(fc.integer({ min: 8, max: 100 })),
  returning: fc.constantFrom(undefined, false, false, false, true),
  fever: fc.constantFrom(undefined, false, false, false, false, true),
  raceConfirmed: maybe(fc.boolean()),
  longRun: maybe(fc.double({ min: 2000, max: 60_000, noNaN: true }).map((distance) => ({ distance }))),
  target: fc.option(
    fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.constantFrom("sessions", "sessionTime", "timeInZone", "distance"),
      scheme: fc.constantFrom(undefined, "article", "seiler"),
    }),
    { nil: undefined, freq: 5 },
  ),
});

/** A long-run day is one of the days. */
const withLongDay = (input: BlockInput, pick: number): BlockInput => {
  const days = input.days ?? [0, 1, 2, 3, 4, 5, 6];
  return { ...input, longDay: pick < 7 ? days[pick % days.length] : undefined };
};

export const blockInputs: fc.Arbitrary<BlockInput> = fc
  .tuple(weekInputs, fc.option(pacedRace, { freq: 2 }), beside, fc.integer({ min: 0, max: 13 }))
  .map(([{ race, weekly, runs, experience, longestRun }, paced, others, pick]) =>
    withLongDay({ race: paced ?? race, weekly, runs, experience, longestRun, ...others }, pick),
  );
