/** The signature figure: the muscle, one effort control, and which fibers answer. */
import { compositions, effortBands } from "../../../sim/index.ts";
import { called, choiceField, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";

/** Effort, percent of VO2max. */
export const effortRange = { min: 0, max: 200, step: 1, default: 65 } as const;

/** What a reader may guess: an effort band other than rest; nothing yet; or nothing, to see the answer at once. */
export const guesses = ["none", "skip", ...effortBands.slice(1).map(({ id }) => id)] as const;

export const figure = defineFigure({
  id: "recruitment",
  title: "A cross-section of leg muscle: 600 fibers, lit in the order in which the model recruits them.",
  question: "Which muscle fibers does your running call on?",
  // That of the mapping from intensity, whose metadata would bring prose into the browser.
  grade: "illustrative",
  modelPage: "recruitment",
  fields: {
    /** Fraction of VO2max. */
    intensity: called("effort", percentField("i", effortRange)),
    mix: called(
      "mix of fibers",
      choiceField(
        "mix",
        compositions.map(({ id }) => id),
        compositions[0].id,
      ),
    ),
    guess: called("guess", choiceField("guess", guesses, "none")),
  },
  presets: {
    easy: { name: "An easy run", state: { intensity: 0.65 } },
    threshold: { name: "Threshold running", state: { intensity: 0.88 } },
    interval: { name: "Interval running", state: { intensity: 0.98 } },
    "distance-runner": { name: "An easy run in a distance runner’s calf", state: { intensity: 0.65, mix: "distance" } },
  },
  frameHeight: { narrow: 2440, wide: 1260 },
});
