/** Three changes inside a muscle that raise its force alike: fibers that join sooner, faster firing, stronger fibers. */
import { called, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** What may have made the leg stronger. */
export const guesses = ["nerve", "fibers", "same"] as const;

/** Force that is gained, percent of the force before. */
export const gainRange = { min: 0, max: 25, step: 1, default: 15 } as const;

export const figure = defineFigure({
  id: "three-knobs",
  title: "A leg before training, and three changes inside it that can make it stronger.",
  question: "A leg gets 15 % stronger in four weeks. What changed inside?",
  grade: "illustrative",
  modelPage: "motor-units",
  fields: {
    guess: guessField(guesses),
    /** Of force: a fraction of the force before. Each of the three changes gives it. */
    gain: called("gain of force", percentField("f", gainRange)),
  },
  presets: {
    fifteen: { name: "15 % more force, three ways", state: { guess: "skip" } },
    little: { name: "5 % more force", state: { guess: "skip", gain: 0.05 } },
    most: { name: "25 % more force", state: { guess: "skip", gain: 0.25 } },
    before: { name: "The leg before training", state: { guess: "skip", gain: 0 } },
  },
  frameHeight: { narrow: 1520, wide: 1330 },
});
