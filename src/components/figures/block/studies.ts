/** What studies measured of an outcome, for the dots beside its curve. */
import type { Dot } from "../../plot/marks/dot.tsx";
import type { BlockState } from "../../program/fields.ts";
import type { OutcomeId } from "../../program/outcomes.ts";

/** Weeks of training or, once it had stopped, of none; percent, with the ± of a study that prints one. */
export type StudyPoint = readonly [weeks: number, stopped: boolean, percent: number, spread: number | null];
export type StudyPoints = Readonly<Record<OutcomeId, readonly StudyPoint[]>>;

/** What was measured in training stands on weeks of training, what was measured after it on weeks off. */
export const studyDots = (
  points: readonly StudyPoint[],
  { weeks, weeksOff }: Pick<BlockState, "weeks" | "weeksOff">,
  tone: string,
): readonly Dot[] =>
  points
    .filter(([after, stopped]) => after <= (stopped ? weeksOff : weeks))
    .map(([after, stopped, y, spread]) => ({
      x: stopped ? weeks + after : after,
      y,
      tone,
      ...(spread !== null && { low: y - spread, high: y + spread }),
    }));
