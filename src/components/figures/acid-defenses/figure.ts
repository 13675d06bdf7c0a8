/** A muscle full of acid, with its buffers to take away. */
import { called, choiceField, percentField, type Field } from "../../kit/field.ts";
import { defineFigure, type FigureState } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";
import { kinds, takable, takenIn, textOf } from "./defenses.ts";

/** What may be the worst loss. */
export const guesses = ["carnosine", "phosphate", "protein"] as const;

/** Carnosine, percent of the usual. */
export const carnosineRange = { min: 0, max: 180, step: 5, default: 100 } as const;

/** What has been taken away, as text: two equal muscles are one value. */
const takenField: Field<string> = {
  key: "w",
  default: "none",
  read: (text) => {
    const taken = takenIn(text);
    return taken === undefined ? undefined : textOf(taken);
  },
  write: (text) => text,
  allowed: `none, or some of ${takable.join(", ")} with "." between them`,
};

export const figure = defineFigure({
  id: "acid-defenses",
  title: "How acid a muscle turns when one of its buffers is missing.",
  question: "Take one defense against acid away. Which loss is worst?",
  grade: "illustrative",
  modelPage: "buffering",
  fields: {
    guess: guessField(guesses),
    taken: called("what is taken away", takenField),
    /** As a multiple of the usual. */
    carnosine: called("carnosine", percentField("c", carnosineRange)),
    kind: called("fibers", choiceField("m", kinds, "mixed")),
  },
  presets: {
    none: { name: "All defenses in place", state: { guess: "skip" } },
    carnosine: { name: "Without carnosine", state: { guess: "skip", carnosine: 0 } },
    supplement: { name: "60 % more carnosine", state: { guess: "skip", carnosine: 1.6 } },
    alone: { name: "Protein alone", state: { guess: "skip", carnosine: 0, taken: "bicarbonate.phosphate" } },
    protein: { name: "Without protein", state: { guess: "skip", taken: "protein" } },
    fast: { name: "The fastest fibers, no carnosine", state: { guess: "skip", kind: "IIx", carnosine: 0 } },
  },
  frameHeight: { narrow: 1800, wide: 1250 },
});

export type AcidState = FigureState<typeof figure>;
