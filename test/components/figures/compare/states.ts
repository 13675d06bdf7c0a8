/** States of the comparison to test with: any that its controls and links can reach. */
import fc from "fast-check";
import { figure, hoursRange, sides } from "../../../../src/components/figures/compare/figure.ts";
import {
  createCompare,
  type CompareFigure,
  type CompareState,
} from "../../../../src/components/figures/compare/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { ranges } from "../../../../src/components/program/fields.ts";
import { compositions } from "../../../../src/sim/index.ts";
import { recoveryForms, sessionForms } from "../../../../src/sim/session/session.ts";

/** The model as a page would open it with this state. */
export function given(change: Partial<CompareState> = {}): CompareFigure {
  const fields = createFields(figure.fields);
  fields.set(change);
  return createCompare(fields);
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The ends of a range more often than what lies between: what breaks, breaks there. */
const within = ({ min, max, step }: Range): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step),
  );
const percent = within(ranges.percent).map((value) => value / 100);
const minutes = within(ranges.minutes).map((value) => 60 * value);

export const compareStates: fc.Arbitrary<CompareState> = fc.record({
  intensity: percent,
  form: fc.constantFrom(...sessionForms),
  duration: minutes,
  repeats: within(ranges.repeats),
  work: within(ranges.work),
  recovery: within(ranges.recovery),
  recoveryForm: fc.constantFrom(...recoveryForms),
  perWeek: within(ranges.perWeek),
  intensity2: percent,
  form2: fc.constantFrom(...sessionForms),
  duration2: minutes,
  repeats2: within(ranges.repeats),
  work2: within(ranges.work),
  recovery2: within(ranges.recovery),
  recoveryForm2: fc.constantFrom(...recoveryForms),
  perWeek2: within({ ...ranges.perWeek, min: 0 }),
  weeks: within(ranges.weeks),
  weeksOff: within(ranges.weeks),
  week: fc.option(fc.integer({ min: 0, max: 32 })),
  mix: fc.constantFrom(...compositions.map(({ id }) => id)),
  a: fc.constantFrom(...sides),
  b: fc.constantFrom(...sides),
  hours: within(hoursRange),
});

/** What no sentence may hold. */
export const broken = /NaN|Infinity|undefined|null|\[object|[−-]0(?![.\d])|e[+-]\d|\s{2}|\s[.,;:]|\.\.|\(\)/;
