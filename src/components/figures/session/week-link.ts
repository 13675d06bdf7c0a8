/** The way on: the session and the runner as the week calculator reads them from its query. */
import { modelVersion } from "../../../sim/index.ts";
import type { SessionState } from "./model.ts";

/** Without "?". The calculator's own example race stands in where the reader has given none. */
export function weekQuery(state: SessionState): string {
  const { intensity, perWeek, perWeek2, race, otherDistance, raceTime, unit } = state;
  const runner: Record<string, string> = race === "none" ? {} : { race, t: raceTime, u: unit };
  if (race === "other") runner["d"] = otherDistance;
  const query = { v: modelVersion, i: String(Math.round(100 * intensity)), n: String(perWeek + perWeek2), ...runner };
  return new URLSearchParams(query).toString();
}
