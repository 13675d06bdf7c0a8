/** The two weeks of the case, mixed by the reader, and what each fiber of the muscle gains: a hunt for a loss. */
import type { CompositionId } from "../../../sim/index.ts";
import { called, choiceField, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";

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

export const figure = defineFigure({
  id: "muscle-hunt",
  title: "In our model the muscle gains about as much from threshold running alone as from the week with intervals.",
  question: "What does the muscle lose without intervals?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    /** A fraction. */
    swapped: called("swapped", percentField("s", swapRange)),
    mix: called("mix of fibers", choiceField("mix", mixIds, "untrained")),
  },
  presets: {
    all: { name: "Threshold only, young adults", state: {} },
    half: { name: "Half of the intervals swapped", state: { swapped: 0.5 } },
    calf: { name: "Threshold only, a recreational runner’s calf", state: { mix: "recreational" } },
  },
  frameHeight: { narrow: 1210, wide: 1000 },
});
