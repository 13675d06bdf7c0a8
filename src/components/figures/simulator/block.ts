/** The block of weeks as the model runs it, and the week that its cursor stands at. */
import { computed, signal } from "@preact/signals";
import { adapt, shiftedMix, type AdaptationDay } from "../../../sim/index.ts";
import { daysOf } from "../../../state/simulator/plan.ts";
import { followWeeks } from "./weeks.ts";

export const { part, state, mix, length, plan } = followWeeks();

/** One state a day, from the first to the last of the weeks without training. */
export const block = computed(() => adapt(plan.value, { composition: mix.value }, daysOf(length.value)));

/** Where the reader has put the cursor, in weeks; null follows the end of training. */
export const cursor = signal<number | null>(null);
/** The week that is looked at, of so many with training and without. */
export const weekIn = ({ weeks, stop }: { readonly weeks: number; readonly stop: number }): number =>
  Math.min(cursor.value ?? weeks, weeks + stop);
export const week = computed(() => weekIn(length.value));

const dayAt = (days: readonly AdaptationDay[], weeks: number): AdaptationDay => {
  const found = days[Math.round(7 * weeks)] ?? days.at(-1);
  if (found === undefined) throw new Error("a block without days");
  return found;
};

export const atCursor = computed(() => dayAt(block.value, week.value));
/** When training ends, and when the weeks without it do. */
export const atEnd = computed(() => dayAt(block.value, state.value.weeks));
export const atLast = computed(() => dayAt(block.value, state.value.weeks + state.value.stop));
/** The reader's mix with the model's shift from IIx to IIa laid on it. */
export const mixAtCursor = computed(() => shiftedMix(mix.value, atCursor.value.iixShare));
