/** Gain of the whole muscle against effort, for the questions that hold minutes or cost equal: computed while the site is built. */
import {
  allowedTimes,
  effortBands,
  gainAcross,
  recoveryCost,
  type Allowance,
  type CostMethod,
  type GainAt,
} from "../../../../sim/index.ts";
import { mixOf } from "../../../../state/simulator/plan.ts";
import { workTime } from "../../../../state/simulator/session.ts";
import { sessionOf } from "../../../../state/simulator/state.ts";
import { asked } from "./asked.ts";
import { setups, type Setup } from "./setups.ts";

/** Of the running that a cost is told in. */
const easy = effortBands[1].typical;

/** Fractions of VO2max: every twentieth. */
const intensities: readonly number[] = Array.from({ length: 35 }, (_, index) => (30 + 5 * index) / 100);

function gainsWith(setup: Setup, allowance: Allowance): readonly GainAt[] {
  const state = asked(setup);
  return gainAcross(intensities, allowedTimes(intensities, allowance), {
    perWeek: state.perWeek,
    days: 7 * state.weeks,
    athlete: { composition: mixOf(state) },
  });
}

/** Every session as long as question 2 has it. */
export function byMinutes(): readonly GainAt[] {
  const [setup] = setups.minutes;
  return gainsWith(setup, { rule: "minutes", time: workTime(sessionOf(asked(setup), "first")) });
}

/** Every session costs as much as so many minutes of easy running. */
export const byCost = (easyMinutes: number, method: CostMethod): readonly GainAt[] =>
  gainsWith(setups.cost[0], { rule: "cost", cost: recoveryCost(easy, 60 * easyMinutes, method), method });

/** A fraction. Throws a RangeError for an effort that the curve has no point at. */
export function wholeAt(found: readonly GainAt[], percent: number): number {
  const whole = found.find(({ intensity }) => Math.round(100 * intensity) === percent)?.oxidative?.whole;
  if (whole === undefined) throw new RangeError(`percent is ${percent}; allowed is a point of the curve`);
  return whole;
}

/** Percent of VO2max against percent of gain, in hundredths; where a rule gives no session there is no point. */
export const wholeCurve = (found: readonly GainAt[]): readonly (readonly [effort: number, gain: number])[] =>
  found.flatMap(({ intensity, oxidative }) =>
    oxidative === null ? [] : [[Math.round(100 * intensity), Math.round(10_000 * oxidative.whole) / 100] as const],
  );

/** By how much the second curve is higher than the first, as a factor, from 50 % of VO2max up. */
export function timesAsMuch(once: readonly GainAt[], twice: readonly GainAt[]): readonly [least: number, most: number] {
  const factors = once.flatMap(({ intensity, oxidative }, index) => {
    const more = twice[index]?.oxidative ?? null;
    return oxidative === null || more === null || intensity < 0.5 ? [] : [more.whole / oxidative.whole];
  });
  return [Math.min(...factors), Math.max(...factors)];
}
