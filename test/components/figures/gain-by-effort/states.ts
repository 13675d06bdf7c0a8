/** States of the figure to test with: any that its controls and links can reach, the ends of ranges often. */
import fc from "fast-check";
import { figure } from "../../../../src/components/figures/gain-by-effort/figure.ts";
import {
  createGainByEffort,
  type GainByEffortFigure,
  type GainByEffortState,
} from "../../../../src/components/figures/gain-by-effort/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { ranges } from "../../../../src/components/program/fields.ts";
import { gainRanges, rules } from "../../../../src/components/program/gain-fields.ts";
import { compositions, costMethods } from "../../../../src/sim/index.ts";
import { recoveryForms, sessionForms } from "../../../../src/sim/session/session.ts";

/** The figure's model in a state; nothing is drawn. */
export function modelIn(change: Partial<GainByEffortState>): GainByEffortFigure {
  const fields = createFields(figure.fields);
  fields.choose(change);
  return createGainByEffort(fields);
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
const within = ({ min, max, step }: Range): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step),
  );
const percent = within(ranges.percent).map((value) => value / 100);
const seconds = within(ranges.minutes).map((minutes) => 60 * minutes);
const yesNo = fc.constantFrom("no" as const, "yes" as const);

export const anyState: fc.Arbitrary<GainByEffortState> = fc.record({
  intensity: percent,
  form: fc.constantFrom(...sessionForms),
  duration: seconds,
  repeats: within(ranges.repeats),
  work: within(ranges.work),
  recovery: within(ranges.recovery),
  recoveryForm: fc.constantFrom(...recoveryForms),
  perWeek: within(ranges.perWeek),
  intensity2: percent,
  form2: fc.constantFrom(...sessionForms),
  duration2: seconds,
  repeats2: within(ranges.repeats),
  work2: within(ranges.work),
  recovery2: within(ranges.recovery),
  recoveryForm2: fc.constantFrom(...recoveryForms),
  perWeek2: within({ ...ranges.perWeek, min: 0 }),
  weeks: within(ranges.weeks),
  weeksOff: within(ranges.weeks),
  week: fc.constantFrom(null, 0, 8, 32),
  mix: fc.constantFrom(...compositions.map(({ id }) => id)),
  rule: fc.constantFrom(...rules),
  share: within(gainRanges.share).map((value) => value / 100),
  cost: fc.constantFrom(...costMethods),
  easyMinutes: within(gainRanges.easyMinutes),
  costShown: yesNo,
  types: yesNo,
});

/** The most and the least that can be set. */
export const extremeStates: readonly Partial<GainByEffortState>[] = [
  {
    ...{ intensity: 2, form: "repeats", repeats: 30, work: 720, recovery: 600, perWeek: 7 },
    ...{ intensity2: 2, form2: "repeats", repeats2: 30, work2: 720, recovery2: 600, perWeek2: 7 },
    ...{ weeks: 16, weeksOff: 16, share: 5, easyMinutes: 240, types: "yes" },
  },
  { form: "repeats", repeats: 30, work: 720, recovery: 0, perWeek: 7, intensity: 0.3, weeks: 16 },
  { form: "repeats", repeats: 1, work: 10, perWeek: 1, weeks: 1, share: 0.1, easyMinutes: 10 },
  { duration: 14_400, perWeek: 7, form2: "steady", duration2: 14_400, perWeek2: 7, weeks: 16, weeksOff: 16 },
  { duration: 60, perWeek: 1, weeks: 0, weeksOff: 16 },
  { weeks: 0, weeksOff: 0 },
];

/** What no sentence may hold. */
export const broken = /NaN|Infinity|undefined|null|\[object|[−-]0(?![.\d])|e[+-]\d|\s{2}|\s[.,;:]/;
