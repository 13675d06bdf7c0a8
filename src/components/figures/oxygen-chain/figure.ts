/** The way of oxygen as a relay of three: which step lifts VO2max, and with how many legs. */
import { workingLegs } from "../../../sim/index.ts";
import { called, choiceField, percentField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** How much better a step may get, percent. */
const range = { min: 0, max: 40, step: 1 } as const;
export const ranges = {
  delivery: { ...range, default: 10 },
  diffusion: { ...range, default: 0 },
  mitochondria: { ...range, default: 27 },
} as const;

/** What may lift VO2max more. */
export const guesses = ["mitochondria", "delivery"] as const;

export const figure = defineFigure({
  id: "oxygen-chain",
  title: "How much VO2max rises in this model when one step on the way of oxygen gets better.",
  question: "What lifts VO2max more: mitochondria, or heart and blood?",
  grade: "illustrative",
  modelPage: "oxygen-chain",
  fields: {
    guess: guessField(guesses),
    legs: called("legs", choiceField("l", workingLegs, "two")),
    /** How much better each step gets, as fractions. */
    delivery: called("heart and blood", percentField("h", ranges.delivery)),
    diffusion: called("into the fiber", percentField("d", ranges.diffusion)),
    mitochondria: called("mitochondria", percentField("m", ranges.mitochondria)),
  },
  presets: {
    both: { name: "Both at once, with two legs", state: { guess: "skip" } },
    "one-leg": { name: "The same with one leg", state: { guess: "skip", legs: "one" } },
    six: {
      name: "20 % more mitochondria, as after six sessions",
      state: { guess: "skip", delivery: 0, mitochondria: 0.2 },
    },
    alike: { name: "All three 10 % better", state: { guess: "skip", diffusion: 0.1, mitochondria: 0.1 } },
  },
  frameHeight: { narrow: 1800, wide: 1520 },
});
