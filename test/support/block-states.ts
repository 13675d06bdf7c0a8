/** States of the block figure to test with: any that its controls and links can reach. */
import fc from "fast-check";
import { ranges } from "../../src/components/program/fields.ts";
import type { NumberRange } from "../../src/components/kit/field.ts";
import type { BlockFigureState } from "../../src/components/figures/block/model.ts";
import { compositions } from "../../src/sim/index.ts";
import { recoveryForms, sessionForms } from "../../src/sim/session/session.ts";

/** The ends of a range more often than what lies between: what breaks, breaks there. */
const within = ({ min, max, step }: NumberRange): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step),
  );

const intensity = within(ranges.percent).map((percent) => percent / 100);
const duration = within(ranges.minutes).map((minutes) => 60 * minutes);

export const blockStates: fc.Arbitrary<BlockFigureState> = fc.record({
  intensity,
  form: fc.constantFrom(...sessionForms),
  duration,
  repeats: within(ranges.repeats),
  work: within(ranges.work),
  recovery: within(ranges.recovery),
  recoveryForm: fc.constantFrom(...recoveryForms),
  perWeek: within(ranges.perWeek),
  intensity2: intensity,
  form2: fc.constantFrom(...sessionForms),
  duration2: duration,
  repeats2: within(ranges.repeats),
  work2: within(ranges.work),
  recovery2: within(ranges.recovery),
  recoveryForm2: fc.constantFrom(...recoveryForms),
  perWeek2: within({ ...ranges.perWeek, min: 0 }),
  weeks: within(ranges.weeks),
  weeksOff: within(ranges.weeks),
  week: fc.oneof(fc.constant(null), within({ min: 0, max: 32, step: 1 })),
  mix: fc.constantFrom(...compositions.map(({ id }) => id)),
  band: fc.constantFrom("opening" as const, "yes", "no"),
  studies: fc.constantFrom("no" as const, "yes"),
});
