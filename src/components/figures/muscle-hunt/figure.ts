/** The two weeks of the case, mixed by the reader, and what each fiber of the muscle gains: a hunt for a loss. */
import type { CompositionId } from "../../../sim/index.ts";
import { called, choiceField, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** How much of the week with intervals has become threshold running, percent. */
export const swapRange = { min: 0, max: 100, step: 10, default: 100 } as const;

/** Whose muscles: all mixes of the model, by name, so that the page need not load the model for them. */
export const mixIds = [
  "untrained",
  "recreational",
  "middle-distance",
  "distance",
  "sprinter",
  "generic",
] as const satisfies readonly CompositionId[];

/** How much of its gain the whole muscle may lose. */
export const guesses = ["half", "tenth", "nothing"] as const;

export const figure = defineFigure({
  id: "muscle-hunt",
  title:
    "What a muscle gains in our model from the week with intervals, from threshold running, and from mixes of the two.",
  question: "What does the muscle lose without intervals?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    guess: guessField(guesses),
    /** A fraction. */
    swapped: called("swapped", percentField("s", swapRange)),
    mix: called("mix of fibers", choiceField("mix", mixIds, "untrained")),
  },
  presets: {
    all: { name: "Threshold only, young adults", state: { guess: "skip" } },
    half: { name: "Half of the intervals swapped", state: { guess: "skip", swapped: 0.5 } },
    calf: { name: "Threshold only, a recreational runner’s calf", state: { guess: "skip", mix: "recreational" } },
  },
  frameHeight: { narrow: 1400, wide: 1150 },
});
