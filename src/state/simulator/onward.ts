/** The way on from the simulator: its session and runner, as the week calculator's link carries them. */
import { weekLink } from "../week-answers.ts";
import type { SimulatorState } from "./state.ts";

/** Never empty, because the intensity is always in it. */
export function weekQuery(state: SimulatorState): string {
  const { intensity, race, otherDistance, raceTime, unit, perWeek, perWeek2 } = state;
  const runner = race === "none" ? {} : { race, otherDistance, raceTime, unit };
  return weekLink({ ...runner, intensity, runs: perWeek + perWeek2 });
}
