/** What a model says when its numbers are drawn from their plausible ranges. */
import { called, choiceField, numberField, optionalNumberField } from "../../kit/field.ts";
import { defineFigure, type FigureState } from "../../kit/figure.ts";
import { choiceOf, choices } from "./choices.ts";

export const drawsRange = { min: 20, max: 5000, step: 1 } as const;
export const seedRange = { min: 0, max: 9999, step: 1 } as const;

export const figure = defineFigure({
  id: "uncertainty",
  title: "What a model says when we vary its numbers.",
  question: "How uncertain is each model?",
  grade: "illustrative",
  modelPage: "uncertainty",
  fields: {
    model: called(
      "model",
      choiceField(
        "m",
        choices.map(({ id }) => id),
        choices[0].id,
      ),
    ),
    /** Null for as many as suit the model. */
    draws: called("number of runs", optionalNumberField("n", drawsRange)),
    seed: called("seed", numberField("seed", { ...seedRange, default: 1 })),
  },
  presets: {
    lactate: { name: "Blood lactate in a run", state: { model: "lactate" } },
    "steady-state": { name: "The maximal lactate steady state", state: { model: "mlss" } },
    tolerance: { name: "How long an effort can be held", state: { model: "tolerance" } },
  },
  frameHeight: { narrow: 1040, wide: 860 },
});

export type UncertaintyState = FigureState<typeof figure>;

export const drawsOf = ({ model, draws }: Pick<UncertaintyState, "model" | "draws">): number =>
  draws ?? choiceOf(model).draws;
