/** Two weeks as dots, and a line that says where hard running begins. */
import { called, choiceField, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";
import type { CaseWeekId } from "../../../sim/index.ts";

/** Where the line may stand, percent of VO2max. It begins where lactate stays level in the mean runner. */
export const borderRange = { min: 57, max: 118, step: 1, default: 83 } as const;

/** The two weeks of the case, as the model calls them. */
export const weekIds = ["with-intervals", "threshold-only"] as const satisfies readonly CaseWeekId[];

/** What the axis can be read in. */
export const scaleIds = ["vo2max", "heart-rate", "lactate", "pace"] as const;
export type ScaleId = (typeof scaleIds)[number];

export const figure = defineFigure({
  id: "hard-line",
  title: "Two weeks of the same length, minute by minute, and a line that says which minutes are hard.",
  question: "Where does hard running begin?",
  grade: "convention",
  fields: {
    /** Fraction of VO2max. */
    border: called("line", percentField("b", borderRange)),
    scale: called("scale of the axis", choiceField("s", scaleIds, "vo2max")),
    /** Which week holds more hard running. */
    guess: guessField(weekIds),
  },
  presets: {
    level: { name: "Hard begins where lactate stays level: 83 %", state: { guess: "skip" } },
    essay: { name: "Hard as the essay counts it: zone 4, 88 %", state: { border: 0.88, guess: "skip" } },
    seiler: { name: "Hard as Seiler’s third zone: 93 %", state: { border: 0.93, guess: "skip" } },
    heart: { name: "The axis as heart rate", state: { scale: "heart-rate", guess: "skip" } },
  },
  frameHeight: { narrow: 1760, wide: 1550 },
});
