/** The weeks of a setup as the model runs them: computed while the site is built. */
import { adapt, type AdaptationDay, type PerType } from "../../../sim/index.ts";
import { workTime } from "../../../sim/session/session.ts";
import { firstSession, mixOf, secondSession } from "../../program/fields.ts";
import { daysOf, planOf, weeklyOf } from "../../program/weeks.ts";
import { setupState, type Setup } from "./setups.ts";

/** From the last day of training to the last of the weeks without it. */
export function courseOf(setup: Setup): readonly [end: AdaptationDay, ...after: AdaptationDay[]] {
  const state = setupState(setup);
  const plan = planOf(state.weeks, weeklyOf([firstSession(state), secondSession(state)]));
  const [end, ...after] = adapt(plan, { composition: mixOf(state) }, daysOf(state)).slice(7 * state.weeks);
  if (end === undefined) throw new Error(`the course of "${setup.name}" ends before its training does`);
  return [end, ...after];
}

/** Rise of oxidative capacity when training ends, fractions. */
export const risesOf = (setup: Setup): PerType => courseOf(setup)[0].oxidative;

/** Work a week, s, recoveries left out. */
export function weeklyWork(setup: Setup): number {
  const state = setupState(setup);
  return state.perWeek * workTime(firstSession(state));
}

/** Rise of the whole muscle for an hour of work, a fraction. */
export const risePerHour = (setup: Setup): number =>
  risesOf(setup).whole / ((setupState(setup).weeks * weeklyWork(setup)) / 3600);
