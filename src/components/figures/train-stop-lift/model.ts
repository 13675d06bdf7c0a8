/** From painted weeks to the four muscles that are drawn of their course. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import { stateAfterWeek, type Course } from "./course.ts";
import type { figure } from "./figure.ts";
import { measuredIn, type MeasuredShare } from "./measured.ts";
import { stretchesOf, weekCount, weeksOf, type WeekKind } from "./weeks.ts";

export type TrainStopLiftState = FigureState<typeof figure>;

/** A muscle that is drawn: after so many weeks, what it is like, and what it did since the one before. */
export interface ShownMuscle {
  readonly week: number;
  /** What filled all the weeks since the muscle before, and how many they are; null for several things, and before the start. */
  readonly since: { readonly kind: WeekKind; readonly weeks: number } | null;
  readonly share: number;
  readonly isMeasured: boolean;
  /** Endurance gained by each type, fractions. */
  readonly gains: Course[number]["oxidative"];
}

/** How many muscles are drawn. */
const shown = 4;

/** The weeks of a text that a field has read. */
export function soundWeeks(text: string): readonly WeekKind[] {
  const weeks = weeksOf(text);
  if (weeks === undefined) throw new RangeError(`weeks is "${text}"; the field reads no such text`);
  return weeks;
}

/**
 * The weeks after which a muscle is drawn: before the start, at the end, and where the longest stretches between end. With
 * fewer stretches the longest are halved.
 */
export function shownWeeks(weeks: readonly WeekKind[]): readonly number[] {
  let pieces = stretchesOf(weeks).map(({ from, to }) => ({ from, to }));
  while (pieces.length < shown - 1) {
    const longest = pieces.reduce((best, piece) => (piece.to - piece.from > best.to - best.from ? piece : best));
    const middle = Math.floor((longest.from + longest.to) / 2);
    pieces = pieces.flatMap((piece) =>
      piece === longest
        ? [
            { from: piece.from, to: middle },
            { from: middle + 1, to: piece.to },
          ]
        : [piece],
    );
  }
  const between = pieces
    .slice(0, -1)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, shown - 2)
    .map(({ to }) => to);
  return [0, ...between.toSorted((a, b) => a - b), weekCount];
}

export function musclesOf(
  weeks: readonly WeekKind[],
  course: Course,
  study: readonly MeasuredShare[],
): readonly ShownMuscle[] {
  const measured = measuredIn(weeks, study);
  return shownWeeks(weeks).map((week, index, all) => {
    const before = all[index - 1] ?? 0;
    const [kind, ...others] = new Set(weeks.slice(before, week));
    const { iixShare, oxidative } = stateAfterWeek(course, week);
    const found = measured.find((each) => each.week === week);
    return {
      week,
      since: kind === undefined || others.length > 0 ? null : { kind, weeks: week - before },
      share: found?.share ?? iixShare,
      isMeasured: found !== undefined,
      gains: oxidative,
    };
  });
}

const TrainStopLiftModel = createModel((fields: Fields<TrainStopLiftState>) => {
  const picture = createPictureState(fields);
  const text = computed(() => picture.state.value.weeks);
  return { fields, picture, weeks: computed(() => soundWeeks(text.value)) };
});

type TrainStopLift = InstanceType<typeof TrainStopLiftModel>;

export const createTrainStopLift = (fields: Fields<TrainStopLiftState>): TrainStopLift =>
  new TrainStopLiftModel(fields);
