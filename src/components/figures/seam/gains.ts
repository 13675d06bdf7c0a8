/** What the model says of either plan: computed while the site is built. */
import { adapt, compositions, type PerType } from "../../../sim/index.ts";
import type { Training } from "../../program/fields.ts";
import { blockWeeks, easyWeek, intervalWeek } from "../../program/two-weeks.ts";
import { planOf, weeklyOf } from "../../program/weeks.ts";

/** Rise of endurance (oxidative capacity) after the eight weeks of either plan, fractions. */
export interface SeamGains {
  readonly easy: PerType;
  readonly intervals: PerType;
}

/** Whose fibers: young adults'. */
export const [seamMix] = compositions;

function gainOf(training: Training): PerType {
  const days = 7 * blockWeeks;
  const [end] = adapt(planOf(blockWeeks, weeklyOf([training])), { composition: seamMix }, days, { every: days }).slice(
    -1,
  );
  if (end === undefined) throw new Error("the plan has no last day");
  return end.oxidative;
}

export const seamGains = (): SeamGains => ({ easy: gainOf(easyWeek), intervals: gainOf(intervalWeek) });
