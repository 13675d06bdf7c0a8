/** What the study of lifting and stopping measured, and where painted weeks are those of the study. */
import type { WeekKind } from "./weeks.ts";

/** A share of IIx, as fractions. */
export interface MeasuredShare {
  /** Weeks since the start at which the figure draws it: three months are 13 weeks. */
  readonly week: number;
  readonly share: number;
  readonly spread: number;
}

/** What the study's people had done by then, week by week. */
const studyWeeks: readonly WeekKind[] = [...Array<WeekKind>(13).fill("lift"), ...Array<WeekKind>(13).fill("stop")];

/** The measurements that painted weeks lead to. The first was taken before any training. */
export const measuredIn = (weeks: readonly WeekKind[], all: readonly MeasuredShare[]): readonly MeasuredShare[] =>
  all.filter(({ week }) => studyWeeks.slice(0, week).every((kind, index) => kind === weeks[index]));
