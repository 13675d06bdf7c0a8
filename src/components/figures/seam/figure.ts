/** Two plans of eight weeks in one muscle, left and right of a line. */
import { called, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";

/** How much of the muscle lies left of the line, percent. */
export const shareRange = { min: 0, max: 100, step: 0.5, default: 50 } as const;

export const figure = defineFigure({
  id: "seam",
  title:
    "Eight weeks of easy runs, or of intervals: in our model nearly the same total, split differently between fibers.",
  question: "Easy runs or intervals: which fibers gain endurance?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    /** Of the muscle, after easy runs: a fraction. */
    share: called("line", percentField("s", shareRange)),
  },
  presets: {
    both: { name: "Half after easy runs, half after intervals", state: {} },
    easy: { name: "All of the muscle after easy runs", state: { share: 1 } },
    intervals: { name: "All of the muscle after intervals", state: { share: 0 } },
  },
  frameHeight: { narrow: 1440, wide: 1180 },
});
