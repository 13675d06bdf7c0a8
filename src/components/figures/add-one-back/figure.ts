/** The stalled week as seven days: swap, remove or add a session, and see what the week then holds. */
import { called, numberField, type Field } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";
import { isPlan, openingPlan } from "./days.ts";

/** What the hard minutes may do. */
export const guesses = ["rise", "fall", "stay"] as const;

const planField: Field<string> = {
  key: "w",
  default: openingPlan,
  read: (text) => (isPlan(text) ? text : undefined),
  write: (plan) => plan,
  allowed: `seven letters, one a day: k keep, i or r swap for intervals or repetitions, x remove, a or b add them, as in ${openingPlan}`,
};

export const figure = defineFigure({
  id: "add-one-back",
  title: "A week of threshold running with one session changed: its hard minutes and the fibers that it reaches.",
  question: "What if you swap one threshold run for intervals?",
  // That of the recruitment model, whose metadata would bring prose into the browser.
  grade: "illustrative",
  modelPage: "recruitment",
  fields: {
    plan: called("week", planField),
    /** The chosen day, 1 Monday to 7 Sunday. */
    day: called("chosen day", numberField("d", { min: 1, max: 7, step: 1, default: 6 })),
    guess: guessField(guesses),
  },
  presets: {
    swap: { name: "Intervals in place of Saturday’s threshold run", state: { guess: "skip" } },
    repetitions: {
      name: "Repetitions in place of Saturday’s threshold run",
      state: { plan: "kkkkkrk", guess: "skip" },
    },
    added: {
      name: "Intervals added on Friday, nothing taken out",
      state: { plan: "kkkkakk", day: 5, guess: "skip" },
    },
    stalled: { name: "The stalled week as it was", state: { plan: "kkkkkkk", guess: "skip" } },
  },
  frameHeight: { narrow: 1750, wide: 1750 },
});
