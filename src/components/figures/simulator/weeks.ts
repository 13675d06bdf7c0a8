/** What a part about weeks is drawn from: the block, the gain at every effort, A against B. */
import { computed } from "@preact/signals";
import { mixOf, planOf, weeklyOf } from "../../../state/simulator/plan.ts";
import { sessionOf } from "../../../state/simulator/state.ts";
import { follow } from "./state.ts";
import { steady } from "./steady.ts";

/** Each part has a copy of its own: only what is in sight follows the hand at every frame. */
export function followWeeks() {
  const part = follow();
  const state = part.shown;
  const session = steady(() => sessionOf(state.value, "first"));
  const second = steady(() => sessionOf(state.value, "second"));
  const mix = computed(() => mixOf(state.value));
  /** The sessions of a week, as the adaptation model takes them. */
  const weekly = computed(() => weeklyOf([session.value, second.value].filter(({ perWeek }) => perWeek > 0)));
  /** Of training, then of none. */
  const length = steady(() => ({ weeks: state.value.weeks, stop: state.value.stop }));
  const plan = computed(() => planOf(length.value.weeks, weekly.value));
  return { part, state, session, second, mix, weekly, length, plan };
}
