/** What studies measured of an outcome, for the dots beside its curve. */
import type { Dot } from "../../plot/marks/dot.tsx";
import type { BlockState } from "../../program/fields.ts";
import type { OutcomeId } from "../../program/outcomes.ts";

/**
 * Weeks of training or, once it had stopped, of none; percent, with the ± of a study that prints one. Hollow is a
 * study that found no significant change: its percent is null where it prints no number.
 */
export type StudyPoint = readonly [
  weeks: number,
  stopped: boolean,
  percent: number | null,
  spread: number | null,
  isHollow?: true,
];
export type StudyPoints = Readonly<Record<OutcomeId, readonly StudyPoint[]>>;

/**
 * What was measured in training stands on weeks of training, what was measured after it on weeks off. No significant
 * change is hollow, at zero where no number is known: left out, the dots would look better than the studies are.
 */
export const studyDots = (
  points: readonly StudyPoint[],
  { weeks, weeksOff }: Pick<BlockState, "weeks" | "weeksOff">,
  tone: string,
): readonly Dot[] =>
  points
    .filter(([after, stopped]) => after <= (stopped ? weeksOff : weeks))
    .map(([after, stopped, percent, spread, hollow]) => {
      const y = percent ?? 0;
      return {
        x: stopped ? weeks + after : after,
        y,
        tone,
        ...(spread !== null && { low: y - spread, high: y + spread }),
        ...(hollow && { hollow }),
      };
    });
