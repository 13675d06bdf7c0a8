/** The way on: the session and the runner as the week calculator reads them from its link. */
import { modelVersion } from "../../../sim/index.ts";
import { linkText } from "../../kit/codec.ts";
import type { SessionState } from "./model.ts";

/**
 * "?v=3&i=88#n=4&race=10k&t=47%3A15": what says something about the runner stands in the fragment, which no server is
 * sent. The calculator's own example race stands in where the reader has given none.
 */
export function weekLink(state: SessionState): string {
  const { intensity, perWeek, perWeek2, race, otherDistance, raceTime, unit } = state;
  const runner = [
    ["race", race],
    ["t", raceTime],
    ...(race === "other" ? ([["d", otherDistance]] as const) : []),
  ] as const;
  return linkText({
    version: modelVersion,
    query: [["i", String(Math.round(100 * intensity))], ...(race === "none" ? [] : ([["u", unit]] as const))],
    fragment: [["n", String(perWeek + perWeek2)], ...(race === "none" ? [] : runner)],
  });
}
