/** Every state that setups replace. */
import fc from "fast-check";
import type { SetupState } from "../../../../src/components/figures/questions/setups.ts";
import { ranges } from "../../../../src/components/program/fields.ts";
import { gainRanges, rules } from "../../../../src/components/program/gain-fields.ts";
import { compositions, costMethods } from "../../../../src/sim/index.ts";
import { recoveryForms, sessionForms } from "../../../../src/sim/session/session.ts";

const within = ({ min, max, step }: { readonly min: number; readonly max: number; readonly step: number }) =>
  fc.integer({ min: 0, max: (max - min) / step }).map((steps) => min + steps * step);
const intensity = within(ranges.percent).map((percent) => percent / 100);
const duration = within(ranges.minutes).map((minutes) => 60 * minutes);
const form = fc.constantFrom(...sessionForms);
const recoveryForm = fc.constantFrom(...recoveryForms);
const repeats = within(ranges.repeats);
const work = within(ranges.work);
const recovery = within(ranges.recovery);

export const states: fc.Arbitrary<SetupState> = fc.record({
  ...{ intensity, form, duration, repeats, work, recovery, recoveryForm, perWeek: within(ranges.perWeek) },
  intensity2: intensity,
  form2: form,
  duration2: duration,
  repeats2: repeats,
  work2: work,
  recovery2: recovery,
  recoveryForm2: recoveryForm,
  perWeek2: within({ ...ranges.perWeek, min: 0 }),
  weeks: within(ranges.weeks),
  weeksOff: within(ranges.weeks),
  week: fc.option(fc.integer({ min: 0, max: 32 })),
  mix: fc.constantFrom(...compositions.map(({ id }) => id)),
  rule: fc.constantFrom(...rules),
  share: within(gainRanges.share),
  cost: fc.constantFrom(...costMethods),
  easyMinutes: within(gainRanges.easyMinutes),
  costShown: fc.constantFrom("no" as const, "yes" as const),
});
