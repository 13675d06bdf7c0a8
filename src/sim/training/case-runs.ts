/**
 * The two weeks of the case as seven runs each, so that one week can be counted by minutes, by sessions and by distance. How
 * the hard parts are spread over the runs, and how fit the runner is, are examples of ours.
 */
import { requireOneOf } from "../numerics/range.ts";
import { caseWeekIds, caseWeeks, type CaseWeekId, type WeekPart } from "./case-weeks.ts";
import type { CountedSession } from "./counting.ts";
import type { EffortBandId } from "./effort-band.ts";
import { trainingPaces } from "./paces.ts";
import type { Band } from "./zones.ts";

/** VDOT of the runner, ml/(kg min), and runs a week. */
export const caseRunner = { vdot: 45, runs: 7 } as const;

/** What a count calls the hard parts of the weeks. */
const bands = { threshold: "threshold", interval: "interval", rep: "repetition" } as const satisfies Partial<
  Record<EffortBandId, Band>
>;
const isHard = (effort: EffortBandId): effort is keyof typeof bands => effort in bands;

/** On how many runs a part is spread: threshold running in pieces of at most 35 minutes, other work on one day. */
const runsWith = ({ effort, minutes }: WeekPart): number => (effort === "threshold" ? Math.ceil(minutes / 35) : 1);

/** Distance, m, of some seconds at a pace, s/km. */
const distanceOf = (time: number, pace: number): number => (1000 * time) / pace;

/**
 * The runs of a week of the case: all equally long, each kind of hard work on runs of its own, the rest of each run easy, all
 * at the runner's training paces, easy in the middle of its range.
 *
 * @returns seven runs, times in s and distances in m, those with hard work first
 * @throws RangeError for a week that is none of the two
 * @see daniels1979, daniels2014
 * @example caseRuns("threshold-only").filter(({ goal }) => goal === "threshold").length // 3
 */
export function caseRuns(week: CaseWeekId): readonly CountedSession[] {
  const parts = caseWeeks[requireOneOf("week", week, caseWeekIds)];
  const time = (60 * parts.reduce((sum, { minutes }) => sum + minutes, 0)) / caseRunner.runs;
  const { E, T, I, R } = trainingPaces(caseRunner.vdot);
  const easyPace = (E.fast + E.slow) / 2;
  const paces = { threshold: T, interval: I, rep: R };
  const hard = parts.flatMap((part): CountedSession[] => {
    const { effort, minutes } = part;
    if (!isHard(effort)) return [];
    const runs = runsWith(part);
    const worked = (60 * minutes) / runs;
    const work = { band: bands[effort], time: worked, distance: distanceOf(worked, paces[effort]) };
    const distance = work.distance + distanceOf(time - worked, easyPace);
    return Array.from({ length: runs }, () => ({ goal: bands[effort], time, distance, work: [work] }));
  });
  const easy: CountedSession = { goal: "easy", time, distance: distanceOf(time, easyPace), work: [] };
  return [...hard, ...Array.from({ length: caseRunner.runs - hard.length }, () => easy)];
}
