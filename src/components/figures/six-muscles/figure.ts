/** One run in six muscles: the mix of fibers alone decides which of them work. */
import { called, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** Effort, percent of VO2max. */
export const effortRange = { min: 40, max: 120, step: 1, default: 65 } as const;

/** How often fast fibers work on an easy run. */
export const guesses = ["never", "some", "always"] as const;

export const figure = defineFigure({
  id: "six-muscles",
  title: "The same run in six muscles, each with its own mix of fibers.",
  question: "One easy run, six muscles. Which call on their fast fibers?",
  // That of the mapping from intensity, whose metadata would bring prose into the browser.
  grade: "illustrative",
  modelPage: "recruitment",
  fields: {
    /** Fraction of VO2max. */
    intensity: called("effort", percentField("i", effortRange)),
    guess: guessField(guesses),
  },
  presets: {
    easy: { name: "An easy run", state: { intensity: 0.65, guess: "skip" } },
    threshold: { name: "Threshold running", state: { intensity: 0.88, guess: "skip" } },
    interval: { name: "Interval running", state: { intensity: 0.98, guess: "skip" } },
  },
  frameHeight: { narrow: 2450, wide: 1820 },
});
