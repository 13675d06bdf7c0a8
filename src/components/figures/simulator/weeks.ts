/** What the parts about weeks are drawn from: the block, the gain at every effort, A against B. */
import { computed } from "@preact/signals";
import { mixOf, planOf, weeklyOf } from "../../../state/simulator/plan.ts";
import { sessionOf } from "../../../state/simulator/state.ts";
import { follow } from "./state.ts";
import { steady } from "./steady.ts";

export const weeksParts = follow();
export const state = weeksParts.shown;
export const session = steady(() => sessionOf(state.value, "first"));
export const second = steady(() => sessionOf(state.value, "second"));
export const mix = computed(() => mixOf(state.value));
/** The sessions of a week, as the adaptation model takes them. */
export const weekly = computed(() => weeklyOf([session.value, second.value].filter(({ perWeek }) => perWeek > 0)));
/** Of training, then of none. */
export const length = steady(() => ({ weeks: state.value.weeks, stop: state.value.stop }));
export const plan = computed(() => planOf(length.value.weeks, weekly.value));
