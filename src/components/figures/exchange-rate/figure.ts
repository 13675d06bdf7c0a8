/** How many hard minutes give slow and fast fibers the stimulus of 45 easy ones. */
import { called, minutesField, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** Of the hard running, percent of VO2max. */
export const effortRange = { min: 75, max: 120, step: 1, default: 98 } as const;

/** Minutes of either strip. */
export const minutesRange = { min: 0, max: 45, step: 1, default: 34 } as const;

/** What may be guessed, about so many minutes. */
export const guesses = ["5", "20", "35"] as const;

export const figure = defineFigure({
  id: "exchange-rate",
  title: "Easy minutes and hard minutes on one scale, for slow fibers and for fast ones.",
  question: "How many hard minutes replace 45 easy ones?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    /** Minutes for slow fibers, as text. */
    guess: guessField(guesses),
    /** Of the hard running: a fraction of VO2max. */
    intensity: called("effort", percentField("i", effortRange)),
    /** Of hard running, s. */
    duration: called("hard minutes", minutesField("m", minutesRange)),
  },
  presets: {
    interval: { name: "34 minutes at interval effort", state: { guess: "skip" } },
    few: { name: "Three minutes, enough for fast fibers", state: { guess: "skip", duration: 180 } },
    threshold: { name: "Threshold running", state: { guess: "skip", intensity: 0.88 } },
    rep: { name: "Repetitions", state: { guess: "skip", intensity: 1.1 } },
  },
  frameHeight: { narrow: 1450, wide: 1250 },
});
