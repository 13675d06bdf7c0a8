/** What weeks of the session add to the same weeks without it. */
import { adapt, type AdaptationState } from "../../../sim/index.ts";
import {
  firstSession,
  mixOf,
  secondSession,
  type MixState,
  type SecondState,
  type Training,
} from "../../program/fields.ts";
import { blockWeeks } from "../../program/two-weeks.ts";
import { planOf, weeklyOf } from "../../program/weeks.ts";

type Gains = AdaptationState["oxidative"];

export interface Extra {
  readonly session: Training;
  /** What else the week holds; its count is 0 where that is nothing. */
  readonly beside: Training;
  readonly weeks: number;
  /** Gains in oxidative capacity, as fractions: of the week as it is set, and of the same week without the session. */
  readonly trained: Gains;
  readonly without: Gains;
}

/** A block of no weeks would say nothing of the session: eight stand in for it. */
export function extraOf(state: Training & SecondState & MixState & { readonly weeks: number }): Extra {
  const [session, beside] = [firstSession(state), secondSession(state)];
  const weeks = state.weeks === 0 ? blockWeeks : state.weeks;
  const gainsOf = (sessions: readonly Training[]): Gains => {
    const days = adapt(planOf(weeks, weeklyOf(sessions)), { composition: mixOf(state) }, 7 * weeks);
    const last = days.at(-1);
    if (last === undefined) throw new RangeError(`weeks is ${weeks}; allowed is 1 or more`);
    return last.oxidative;
  };
  return { session, beside, weeks, trained: gainsOf([session, beside]), without: gainsOf([beside]) };
}
