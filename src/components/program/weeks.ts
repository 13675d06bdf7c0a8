/** The weeks that the fields stand for, as the adaptation model takes them, and what it makes of them. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { adapt, type AdaptationDay, type TrainingPlan, type WeeklySession } from "../../sim/index.ts";
import { workPart } from "../../sim/session/session.ts";
import {
  firstSession,
  mixOf,
  secondSession,
  type BlockState,
  type MixState,
  type SecondState,
  type Training,
} from "./fields.ts";
import { stable } from "../kit/stable.ts";

/** The state of a figure about weeks. */
export type WeeksState = Training & SecondState & BlockState & MixState;

/** Sessions that are done at all, as a week of the model. */
export const weeklyOf = (sessions: readonly Training[]): readonly WeeklySession[] =>
  sessions
    .filter(({ perWeek }) => perWeek > 0)
    .map((session) => ({ session: workPart(session), perWeek: session.perWeek }));

/** The same week for so many weeks; afterwards nothing is trained. */
export const planOf = (weeks: number, sessions: readonly WeeklySession[]): TrainingPlan =>
  weeks === 0 ? [] : [{ days: 7 * weeks, sessions }];

export const daysOf = ({ weeks, weeksOff }: Pick<BlockState, "weeks" | "weeksOff">): number => 7 * (weeks + weeksOff);

/** One state a day, from the first to the last of the weeks without training. */
export const blockOf = (state: WeeksState): readonly AdaptationDay[] =>
  adapt(
    planOf(state.weeks, weeklyOf([firstSession(state), secondSession(state)])),
    { composition: mixOf(state) },
    daysOf(state),
  );

/** The day that a number of weeks after the start ends; the last one after the block's end. */
export function dayAt(days: readonly AdaptationDay[], weeks: number): AdaptationDay {
  const day = days[Math.round(7 * weeks)] ?? days.at(-1);
  if (day === undefined) throw new RangeError("days is empty; allowed is a block of one day or more");
  return day;
}

/** The week that pictures are looked at: the cursor's, or the end of training. */
export const weekOf = ({ weeks, weeksOff, week }: BlockState): number => Math.min(week ?? weeks, weeks + weeksOff);

/** The field's value for a cursor at a week; null at the end of training, so that the cursor stays there when that moves. */
export function cursorWeek(week: number, { weeks, weeksOff }: Pick<BlockState, "weeks" | "weeksOff">): number | null {
  const to = Math.min(week, weeks + weeksOff);
  return to === weeks ? null : to;
}

/** Signals about the weeks; each stays the same object while nothing in it changes. */
export function weeksSignals(state: ReadonlySignal<WeeksState>) {
  const session = stable(() => firstSession(state.value));
  const second = stable(() => secondSession(state.value));
  const mix = computed(() => mixOf(state.value));
  /** Of training, then of none. */
  const length = stable(() => ({ weeks: state.value.weeks, weeksOff: state.value.weeksOff }));
  /** The sessions of a week, as the adaptation model takes them. */
  const weekly = computed(() => weeklyOf([session.value, second.value]));
  const plan = computed(() => planOf(length.value.weeks, weekly.value));
  return { session, second, mix, length, weekly, plan, week: computed(() => weekOf(state.value)) };
}
