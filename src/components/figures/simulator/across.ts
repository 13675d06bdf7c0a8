/** What the block gives at every intensity, while something about a session stays equal. */
import { computed } from "@preact/signals";
import {
  allowedTimes,
  durationAtIntensity,
  effortBands,
  gainAcross,
  recoveryCost,
  timeToExhaustion,
  type Allowance,
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

/** What the curves depend on: not the effort, which only moves the cursor along them. */
const given = steady(() => {
  const { rule, share, cost } = state.value;
  return { rule, share, cost, budget: budget.value, time: workTime(session.value), perWeek: session.value.perWeek };
});

/** What a session may spend at any intensity. */
function allowance(): Allowance {
  const { rule, share, cost, budget: most, time } = given.value;
  switch (rule) {
    case "minutes":
      return { rule, time };
    case "held":
      return { rule, share: share / 100, by: "model" };
    case "cost":
      return { rule, cost: most, method: cost };
  }
}

function gains(at: readonly number[], allowed: Allowance): readonly GainAt[] {
  const { weeks } = length.value;
  if (weeks === 0) return [];
  return gainAcross(at, allowedTimes(at, allowed), {
    perWeek: given.value.perWeek,
    days: 7 * weeks,
    athlete: { composition: mix.value },
    beside: weeklyOf(second.value.perWeek > 0 ? [second.value] : []),
  });
}

/** The gain at a whole percent, exactly. */
export const gainAtPercent = (percent: number): GainAt | undefined => gains([percent / 100], allowance())[0];

export interface Across {
  readonly found: readonly GainAt[];
  /** With the same share of the times that the curve of races gives; nothing under another rule. */
  readonly byRaces: readonly GainAt[];
}

/** Every fourth percent and the last. */
const drawn = intensities.filter((_, index) => index % 4 === 0 || index === max - min);

export function gainsAcross(): Across {
  const allowed = allowance();
  return {
    found: gains(drawn, allowed),
    byRaces: allowed.rule === "held" ? gains(drawn, { ...allowed, by: "races" }) : [],
  };
}

/**
 * From which intensity on, all the way up, the allowed work is more than can be held in one go; null where the hardest
 * can be. By the curve of race times, and by the model where that ends, at 113 %. The model's times are shorter, so the
 * border can lie just above 113 % for work that the model would put into repeats well below.
 */
export function onlyInRepeats(found: readonly GainAt[]): number | null {
  const fits = ({ intensity, time }: GainAt): boolean => {
    const longest = durationAtIntensity(intensity) ?? timeToExhaustion(intensity).time;
    return time !== null && (longest === null || time <= longest);
  };
  const beyond = found.slice(found.findLastIndex(fits) + 1).find(({ time }) => time !== null);
  return beyond?.intensity ?? null;
}
