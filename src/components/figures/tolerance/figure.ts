/** How long an effort can be held in one go: the model, race times, and runs that were measured. */
import { called, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";

/** Effort, percent of VO2max or, above it, of the speed at VO2max. */
export const effortRange = { min: 80, max: 150, step: 1, default: 100 } as const;

export const figure = defineFigure({
  id: "tolerance",
  title: "How long each effort can be held in one go: the model, race times and measured runs.",
  question: "How long can you hold an effort?",
  grade: "illustrative",
  modelPage: "tolerance",
  fields: {
    /** Fraction of VO2max. */
    intensity: called("effort", percentField("i", effortRange)),
  },
  presets: {
    vo2max: { name: "The speed at VO2max", state: { intensity: 1 } },
    threshold: { name: "Just above the model’s limit", state: { intensity: 0.88 } },
    limit: { name: "Over an hour in the model", state: { intensity: 0.84 } },
    fast: { name: "A fast two minutes", state: { intensity: 1.2 } },
  },
  frameHeight: { narrow: 1180, wide: 860 },
});
