/** The ways of counting a week, and what each makes of it. */
import type { CountMethod } from "../sim/training/counting.ts";
import { percent } from "./units.ts";

/** Inside a sentence that begins with "Counted". */
export const countedBy: Readonly<Record<CountMethod, string>> = {
  sessions: "by sessions",
  sessionTime: "by the time of whole sessions",
  timeInZone: "by time at hard effort",
  distance: "by distance at hard effort",
};

/** For a screen reader, when the way of counting changes. @param hard share of 1 */
export const countedSentence = (method: CountMethod, hard: number): string =>
  `Counted ${countedBy[method]}, ${percent(hard)} of this week is hard.`;
