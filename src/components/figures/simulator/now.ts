/** What the part about one session is drawn from. */
import { computed } from "@preact/signals";
import type { CompositionId } from "../../../sim/index.ts";
import { mixOf } from "../../../state/simulator/plan.ts";
import type { OneSession } from "../../../state/simulator/session.ts";
import { sessionOf, type SimulatorState } from "../../../state/simulator/state.ts";
import { follow } from "./state.ts";
import { steady } from "./steady.ts";

export const sessionPart = follow();
export const state = sessionPart.shown;
export const mix = computed(() => mixOf(state.value));

/** What decides how a session goes: the session, and whose fibers run it. */
export interface Wanted extends OneSession {
  readonly mix: CompositionId;
}

export function wantedOf(set: SimulatorState): Wanted {
  const { intensity, form, minutes, reps, work, pause, rest } = sessionOf(set, "first");
  return { intensity, form, minutes, reps, work, pause, rest, mix: set.mix };
}

export const session = steady(() => wantedOf(state.value));
