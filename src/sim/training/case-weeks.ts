/**
 * The two weeks of the case that runs through the chapters: equally long, one with intervals and repetitions, one with
 * threshold running alone. Both are examples of ours. They stand for the weeks of the essay's author, who gives no log.
 */
import { requireBetween, requireOneOf } from "../numerics/range.ts";
import { effortBands, type EffortBandId } from "./effort-band.ts";

/** Running at one effort, summed over the week. */
export interface WeekPart {
  readonly effort: EffortBandId;
  /** Fraction of VO2max: the typical one of its band. */
  readonly intensity: number;
  /** Minutes a week. */
  readonly minutes: number;
}

export const caseWeekIds = ["with-intervals", "threshold-only"] as const;
export type CaseWeekId = (typeof caseWeekIds)[number];

const parts = (minutes: Readonly<Partial<Record<EffortBandId, number>>>): readonly WeekPart[] =>
  effortBands.flatMap(({ id, typical }) => {
    const time = minutes[id];
    return time === undefined ? [] : [{ effort: id, intensity: typical, minutes: time }];
  });

/** 375 minutes each, from the easiest part to the hardest. */
export const caseWeeks: Readonly<Record<CaseWeekId, readonly WeekPart[]>> = {
  "with-intervals": parts({ easy: 324, threshold: 25, interval: 18, rep: 8 }),
  "threshold-only": parts({ easy: 275, threshold: 100 }),
};

/**
 * Minutes of a week at or above a border: what counts as hard if hard begins there.
 *
 * @param border fraction of VO2max, 0 to 3; 0 gives the whole week
 * @throws RangeError for a week that is none of the two, and for a border outside 0 to 3
 */
export function minutesFrom(week: CaseWeekId, border: number): number {
  requireBetween("border", border, 0, 3);
  return caseWeeks[requireOneOf("week", week, caseWeekIds)]
    .filter(({ intensity }) => intensity >= border)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}
