/** What painted weeks do to the muscle, by the model. */
import { adaptWeeks, type FiberShares, type TrainedWeek, type TrainingPhase } from "../../../sim/index.ts";
import { easyWeek } from "../../program/two-weeks.ts";
import { stretchesOf, type Stretch, type WeekKind } from "./weeks.ts";

/** Myosin of the lifters' thighs before they trained. What is left is IIa. */
export const mix: FiberShares = { I: 0.483, IIa: 0.424, IIx: 0.093 };

const running = (intensity: number, duration: number, perWeek: number): TrainingPhase["sessions"] => [
  { session: { intensity, duration }, perWeek },
];

/** The hard week: three times 16 minutes at 95 % of VO2max. An example of ours. */
export const hardWeek = { intensity: 0.95, duration: 960, perWeek: 3 } as const;

const trained: Readonly<Record<WeekKind, TrainedWeek>> = {
  easy: running(easyWeek.intensity, easyWeek.duration, easyWeek.perWeek),
  hard: running(hardWeek.intensity, hardWeek.duration, hardWeek.perWeek),
  lift: "lifting",
  stop: [],
};

export type Course = ReturnType<typeof adaptWeeks>;

export const trainedWeeks = (weeks: readonly WeekKind[]): readonly TrainedWeek[] => weeks.map((kind) => trained[kind]);

/** One state a day, from day 0 on. */
export const courseOf = (weeks: readonly WeekKind[]): Course => adaptWeeks(trainedWeeks(weeks), { composition: mix });

/** The state after so many weeks. */
export function stateAfterWeek(course: Course, week: number): Course[number] {
  const found = course[7 * week];
  if (found === undefined) throw new RangeError(`week is ${week}; the course has ${(course.length - 1) / 7}`);
  return found;
}

/** The mix with another share of IIx: IIa gives and takes, type I stays. */
export const mixWith = (iixShare: number): FiberShares => ({ I: mix.I, IIa: 1 - mix.I - iixShare, IIx: iixShare });

/** Another plan for the weeks off, and the course that it has in them. */
export interface Alternative {
  readonly kind: WeekKind;
  /** Whether the weeks before were of this kind too. */
  readonly goesOn: boolean;
  readonly off: Stretch;
  readonly course: Course;
}

/** What easy running or going on as before would have done in the longest break after training. */
export function alternativesTo(weeks: readonly WeekKind[]): readonly Alternative[] {
  const stretches = stretchesOf(weeks);
  const off = stretches
    .filter(({ kind, from }) => kind === "stop" && from > 1)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const before = off === undefined ? undefined : weeks[off.from - 2];
  if (off === undefined || before === undefined) return [];
  return [...new Set<WeekKind>(["easy", before])].map((kind) => {
    const other = [...weeks.slice(0, off.from - 1), ...Array<WeekKind>(off.to - off.from + 1).fill(kind)];
    return { kind, goesOn: kind === before, off, course: courseOf(other).slice(7 * (off.from - 1)) };
  });
}
