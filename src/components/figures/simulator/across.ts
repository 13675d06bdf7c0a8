/** What the block gives at every intensity, while something about a session stays equal. */
import { computed } from "@preact/signals";
import {
  durationAtIntensity,
  effortBands,
  gainAcross,
  longestSession,
  recoveryCost,
  timeForCost,
  type GainAt,
} from "../../../sim/index.ts";
import { weeklyOf } from "../../../state/simulator/plan.ts";
import { workTime } from "../../../state/simulator/session.ts";
import { ranges } from "../../../state/simulator/state.ts";
import { steady } from "./steady.ts";
import { followWeeks } from "./weeks.ts";

const followed = followWeeks();
const { length, mix, second } = followed;
export const { part, state, session } = followed;

const { min, max } = ranges.intensity;
/** Every intensity that can be set. */
export const intensities: readonly number[] = Array.from({ length: max - min + 1 }, (_, index) => (min + index) / 100);

/** Intensity of the easy running that a cost is told in. */
export const easy = effortBands[1].typical;

/** What a session may cost, in the units of the method. */
export const budget = computed(() => recoveryCost(easy, 60 * state.value.easyMinutes, state.value.cost));
/** What the reader's own session costs, in minutes of easy running. */
export const ownCost = computed(() => {
  const { cost } = state.value;
  const { intensity } = session.value;
  return recoveryCost(intensity / 100, workTime(session.value), cost) / recoveryCost(easy, 60, cost);
});

/** Nothing longer than the model draws gains for. */
const within = (time: number | null): number | null => (time !== null && time <= longestSession ? time : null);
const shareOf = (time: number | null): number | null => within(time === null ? null : (given.value.share / 100) * time);

/** What the curves depend on: not the effort, which only moves the cursor along them. */
const given = steady(() => {
  const { rule, share, cost } = state.value;
  return { rule, share, cost, budget: budget.value, time: workTime(session.value), perWeek: session.value.perWeek };
});

/**
 * How long each intensity can be held in one go by the model, s, one per intensity: simulated while the site is built.
 * Null where the model gives no time.
 */
export type Held = readonly (number | null)[];

/**
 * Work per session at an intensity, by its index, s. As `allowedTimes` has it, which would bring the model of fatigue
 * into the page.
 */
function timeBy(index: number, held: Held): number | null {
  const { rule, cost, budget: most, time } = given.value;
  if (rule === "held") return shareOf(held[index] ?? null);
  return within(rule === "minutes" ? time : timeForCost(intensities[index] ?? 1, most, cost));
}

function gains(at: readonly number[], times: readonly (number | null)[]): readonly GainAt[] {
  const { weeks } = length.value;
  if (weeks === 0) return [];
  return gainAcross(at, times, {
    perWeek: given.value.perWeek,
    days: 7 * weeks,
    athlete: { composition: mix.value },
    beside: weeklyOf(second.value.perWeek > 0 ? [second.value] : []),
  });
}

/** The gain at a whole percent, exactly. */
export function gainAtPercent(percent: number, held: Held): GainAt | undefined {
  const index = percent - min;
  return gains([percent / 100], [timeBy(index, held)])[0];
}

export interface Across {
  readonly found: readonly GainAt[];
  /** With the same share of the times that the curve of races gives; nothing under another rule. */
  readonly byRaces: readonly GainAt[];
}

/** By index: every fourth percent and the last. */
const drawnIndices = [...intensities.keys()].filter((index) => index % 4 === 0 || index === max - min);
const drawn = drawnIndices.map((index) => intensities[index] ?? 0);

export const acrossOf = (held: Held): Across => ({
  found: gains(
    drawn,
    drawnIndices.map((index) => timeBy(index, held)),
  ),
  byRaces:
    given.value.rule === "held"
      ? gains(
          drawn,
          drawn.map((intensity) => shareOf(durationAtIntensity(intensity))),
        )
      : [],
});

/**
 * From which intensity on, all the way up, the allowed work is more than can be held in one go; null where the hardest
 * can be. By the curve of race times, and by the model where that ends.
 */
export function onlyInRepeats(found: readonly GainAt[], held: Held): number | null {
  const fits = ({ intensity, time }: GainAt): boolean => {
    const longest = durationAtIntensity(intensity) ?? held[Math.round(100 * intensity) - min] ?? null;
    return time !== null && (longest === null || time <= longest);
  };
  const beyond = found.slice(found.findLastIndex(fits) + 1).find(({ time }) => time !== null);
  return beyond?.intensity ?? null;
}
