/** One effort on every scale that runners are told it in. */
import { called, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";

/** Effort, percent of VO2max. */
export const effortRange = { min: 45, max: 120, step: 1, default: 88 } as const;

export const figure = defineFigure({
  id: "effort-axis",
  title: "One effort on five scales: talk, heart rate, five zones, three zones and Daniels’ names.",
  question: "Which zone, heart rate and talk go with an effort?",
  grade: "convention",
  fields: {
    /** Fraction of VO2max. */
    intensity: called("effort", percentField("i", effortRange)),
  },
  presets: {
    easy: { name: "An easy run", state: { intensity: 0.65 } },
    steady: { name: "Between easy and threshold", state: { intensity: 0.82 } },
    threshold: { name: "Threshold running", state: { intensity: 0.88 } },
    gap: { name: "Where two scales have a gap", state: { intensity: 0.92 } },
  },
  frameHeight: { narrow: 1120, wide: 840 },
});
