/** Gain of the whole muscle against effort, for the questions that hold minutes or cost equal: computed while the site is built. */
import {
  allowedTimes,
  effortBands,
  gainAcross,
  recoveryCost,
  type Allowance,
  type CostMethod,
  type GainAt,
} from "../../../sim/index.ts";
import { workTime } from "../../../sim/session/session.ts";
import { firstSession, mixOf } from "../../program/fields.ts";
import { limitAt } from "../../program/holding.ts";
import { setups, setupState, type Setup } from "./setups.ts";

/** Intensity of the easy running that a cost is told in. */
const easy = effortBands[1].typical;

/** Fractions of VO2max: every twentieth. */
const intensities: readonly number[] = Array.from({ length: 35 }, (_, index) => (30 + 5 * index) / 100);

function gainsWith(setup: Setup, allowance: Allowance): readonly GainAt[] {
  const state = setupState(setup);
  return gainAcross(intensities, allowedTimes(intensities, allowance), {
    perWeek: state.perWeek,
    days: 7 * state.weeks,
    athlete: { composition: mixOf(state) },
  });
}

/** Every session as long as the question about minutes has it. */
export function gainsByMinutes(): readonly GainAt[] {
  const [setup] = setups.minutes;
  return gainsWith(setup, { rule: "minutes", time: workTime(firstSession(setupState(setup))) });
}

/** Every session costs as much as so many minutes of easy running. */
export const gainsByCost = (easyMinutes: number, method: CostMethod): readonly GainAt[] =>
  gainsWith(setups.cost[0], { rule: "cost", cost: recoveryCost(easy, 60 * easyMinutes, method), method });

/** A fraction. Throws a RangeError for an effort that the curve has no point at. */
export function wholeAt(gains: readonly GainAt[], percent: number): number {
  const whole = gains.find(({ intensity }) => Math.round(100 * intensity) === percent)?.oxidative?.whole;
  if (whole === undefined) throw new RangeError(`percent is ${percent}; allowed is a point of the curve`);
  return whole;
}

/** Percent of VO2max against percent of gain, in tenths; where a rule gives no session there is no point. */
export const wholeCurve = (gains: readonly GainAt[]): readonly (readonly [effort: number, gain: number])[] =>
  gains.flatMap(({ intensity, oxidative }) =>
    oxidative === null ? [] : [[Math.round(100 * intensity), Math.round(1000 * oxidative.whole) / 10] as const],
  );

/** By how much the second curve is higher than the first, as a factor, from 50 % of VO2max up. */
export function factorsBetween(
  once: readonly GainAt[],
  twice: readonly GainAt[],
): readonly [least: number, most: number] {
  const factors = once.flatMap(({ intensity, oxidative }, index) => {
    const more = twice[index]?.oxidative ?? null;
    return oxidative === null || more === null || intensity < 0.5 ? [] : [more.whole / oxidative.whole];
  });
  return [Math.min(...factors), Math.max(...factors)];
}

/**
 * From which intensity on, all the way up, the time is more than can be held in one go, a fraction; null where the
 * hardest can be. By the curve of race times, and by the fatigue model where that ends.
 */
export function onlyInRepeats(gains: readonly GainAt[]): number | null {
  const fits = ({ intensity, time }: GainAt): boolean => {
    const limit = limitAt(intensity);
    return time !== null && (limit === null || time <= limit.time);
  };
  const beyond = gains.slice(gains.findLastIndex(fits) + 1).find(({ time }) => time !== null);
  return beyond?.intensity ?? null;
}
