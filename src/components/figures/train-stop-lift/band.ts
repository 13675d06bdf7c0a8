/** How far the share of IIx could lie from the curve, for numbers of the model that are as plausible as ours. */
import { courseOf, type WeekModel } from "./course.ts";
import type { WeekKind } from "./weeks.ts";

/** The plausible range of each number that sets the share of IIx: of its fall, its rise above the start, and its pace. */
export type ShareRanges = Readonly<
  Record<"iixFall" | "iixOvershoot" | "iixTime", readonly [low: number, high: number]>
>;

export interface BandWeek {
  readonly week: number;
  /** Of the share of IIx, fractions. */
  readonly low: number;
  readonly high: number;
}

/** The lowest and the highest share after each week, with every number at either end of its range. */
export function bandOf(
  weeks: readonly WeekKind[],
  { drives, numbers }: WeekModel,
  ranges: ShareRanges,
): readonly BandWeek[] {
  const courses = ranges.iixFall.flatMap((iixFall) =>
    ranges.iixOvershoot.flatMap((iixOvershoot) =>
      ranges.iixTime.map((iixTime) =>
        courseOf(weeks, { drives, numbers: { ...numbers, iixFall, iixOvershoot, iixTime } }, 7),
      ),
    ),
  );
  return Array.from({ length: weeks.length + 1 }, (_, week) => {
    const shares = courses.map((course) => course[week]?.iixShare ?? Number.NaN);
    return { week, low: Math.min(...shares), high: Math.max(...shares) };
  });
}
