/** A small figure of one field, for tests of the kit. */
import { percentField } from "../../src/components/kit/field.ts";
import { defineFigure, type FigureState } from "../../src/components/kit/figure.ts";

export const sketchFigure = defineFigure({
  id: "sketch",
  title: "A sketch.",
  question: "What is sketched?",
  grade: "illustrative",
  modelPage: "recruitment",
  fields: { intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }) },
  presets: {},
  frameHeight: { narrow: 800, wide: 600 },
});

export type SketchState = FigureState<typeof sketchFigure>;
