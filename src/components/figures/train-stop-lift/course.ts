/** What painted weeks do to the muscle, by the model. */
import type { FiberShares } from "../../../sim/index.ts";
import { weekCourse, type WeekDay, type WeekDrives, type WeekNumbers } from "../../../sim/weeks/week-course.ts";
import { stretchesOf, type Stretch, type WeekKind } from "./weeks.ts";

/** Myosin of the lifters' thighs before they trained. What is left is IIa. */
export const mix: FiberShares = { I: 0.483, IIa: 0.424, IIx: 0.093 };

/** What the page computes while it is built: what each kind of week drives, and the model's numbers. */
export interface WeekModel {
  readonly drives: Readonly<Record<WeekKind, WeekDrives>>;
  readonly numbers: WeekNumbers;
}

export type Course = readonly WeekDay[];

/** From an untrained muscle on. @param every days between two samples */
export const courseOf = (weeks: readonly WeekKind[], { drives, numbers }: WeekModel, every = 1): Course =>
  weekCourse(
    weeks.map((kind) => drives[kind]),
    { iixShare: numbers.iixHabitual, oxidative: { I: 0, IIa: 0, IIx: 0 }, hasTrained: false },
    numbers,
    every,
  );

/** The state after so many weeks of a course with a state a day. */
export function stateAfterWeek(course: Course, week: number): WeekDay {
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
export function alternativesTo(weeks: readonly WeekKind[], model: WeekModel): readonly Alternative[] {
  const off = stretchesOf(weeks)
    .filter(({ kind, from }) => kind === "stop" && from > 1)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const before = off === undefined ? undefined : weeks[off.from - 2];
  if (off === undefined || before === undefined) return [];
  return [...new Set<WeekKind>(["easy", before])].map((kind) => {
    const other = [...weeks.slice(0, off.from - 1), ...Array<WeekKind>(off.to - off.from + 1).fill(kind)];
    return { kind, goesOn: kind === before, off, course: courseOf(other, model).slice(7 * (off.from - 1)) };
  });
}
