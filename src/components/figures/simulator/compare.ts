/** Two weeks side by side: the reader's own and published shapes, each for the same block. */
import { computed } from "@preact/signals";
import {
  adapt,
  distributedWeek,
  publishedDistributions,
  type AdaptationDay,
  type PublishedDistribution,
  type WeeklySession,
} from "../../../sim/index.ts";
import { daysOf, planOf, weeklyOf } from "../../../state/simulator/plan.ts";
import type { Side } from "../../../state/simulator/state.ts";
import { weekIn } from "./block.ts";
import { steady } from "./steady.ts";
import { followWeeks } from "./weeks.ts";

const followed = followWeeks();
const { mix, length, weekly, session, second } = followed;
export const { part, state } = followed;
/** Where the cursor stands, which the block's charts share. */
export const week = computed(() => weekIn(length.value));

export interface Compared {
  readonly side: Side;
  readonly name: string;
  /** Null for the reader's own week. */
  readonly published: PublishedDistribution | null;
  readonly week: readonly WeeklySession[];
  readonly days: readonly AdaptationDay[];
}

const own: Readonly<Partial<Record<Side, string>>> = {
  mine: "My week",
  first: "My first session alone",
  second: "My second session alone",
};

export const sideName = (side: Side): string =>
  own[side] ?? publishedDistributions.find(({ id }) => id === side)?.name ?? side;

/** The reader's own week, or what of it is compared. */
function ownWeek(side: Side): readonly WeeklySession[] {
  if (side === "mine") return weekly.value;
  const one = side === "first" ? session.value : second.value;
  return one.perWeek === 0 ? [] : weeklyOf([one]);
}

function compared(side: Side): Compared {
  const published = publishedDistributions.find(({ id }) => id === side) ?? null;
  const { hours } = chosen.value;
  const week = published === null ? ownWeek(side) : distributedWeek(published, 3600 * hours);
  return {
    side,
    name: sideName(side),
    published,
    week,
    days: adapt(planOf(length.value.weeks, week), { composition: mix.value }, daysOf(length.value)),
  };
}

/** What was chosen, apart from all else that moves. */
const chosen = steady(() => ({ a: state.value.a, b: state.value.b, hours: state.value.hours }));

export const sideA = computed(() => compared(chosen.value.a));
export const sideB = computed(() => compared(chosen.value.b));

/** Time of work a week, s. */
export const weeklyTime = ({ week }: Compared): number =>
  week.reduce((sum, { session, perWeek }) => {
    const parts = [session].flat();
    return sum + perWeek * parts.reduce((time, { duration }) => time + duration, 0);
  }, 0);
