/** The weeks of a question as the simulator runs them: computed while the site is built. */
import { adapt, type AdaptationDay, type PerType } from "../../../../sim/index.ts";
import { daysOf, mixOf, planOf, sessionsOf, weeklyOf } from "../../../../state/simulator/plan.ts";
import { simulatorCodec, type SimulatorState } from "../../../../state/simulator/state.ts";
import { stateFor, type Setup } from "./setups.ts";

/** The state that the page would open with. */
export const asked = ({ change }: Setup): SimulatorState => stateFor(change, simulatorCodec.defaults);

/** From the last day of training to the last of the weeks without it. */
export function sinceTrained(setup: Setup): readonly [end: AdaptationDay, ...after: AdaptationDay[]] {
  const state = asked(setup);
  const days = adapt(planOf(state.weeks, weeklyOf(sessionsOf(state))), { composition: mixOf(state) }, daysOf(state));
  const [end, ...after] = days.slice(7 * state.weeks);
  if (end === undefined) throw new Error(`the course of "${setup.name}" ends before its training does`);
  return [end, ...after];
}

/** Rise of oxidative capacity when training ends, fractions. */
export const risesOf = (setup: Setup): PerType => sinceTrained(setup)[0].oxidative;
