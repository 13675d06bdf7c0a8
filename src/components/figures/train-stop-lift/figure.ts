/** Weeks of running, lifting or nothing, and what they do to the fastest fibers and to each fiber's endurance. */
import { called, choiceField, numberField, type Field } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";
import { textOf, weekCount, weekKinds, weeksOf } from "./weeks.ts";

/** What may give the most of the fastest fibers. */
export const guesses = ["hard", "lift", "stop"] as const;

/** The study's three months of lifting and three without, then three months of hard running. */
export const openingWeeks = "l13s13h13";

/** The painted weeks as their text: two equal plans are one value. */
const weeksField: Field<string> = {
  key: "w",
  default: openingWeeks,
  read: (text) => {
    const weeks = weeksOf(text);
    return weeks === undefined ? undefined : textOf(weeks);
  },
  write: (weeks) => weeks,
  allowed: `e, h, l or s with a number of weeks, ${weekCount} weeks together, as in ${openingWeeks}`,
};

export const figure = defineFigure({
  id: "train-stop-lift",
  title: "Weeks of lifting, rest and running, and what follows for the share of the fastest fibers (IIx).",
  question: "What gives you the most of the fastest fibers?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    guess: guessField(guesses),
    weeks: called("weeks", weeksField),
    brush: called("brush", choiceField("b", weekKinds, "hard")),
    /** The chosen week: the stretch that it belongs to can be made longer or shorter. */
    week: numberField("k", { min: 1, max: weekCount, step: 1, default: 33 }),
  },
  presets: {
    study: { name: "Lift, stop, then run hard", state: {} },
    easy: { name: "Easy running instead of stopping", state: { weeks: "l13e13h13", week: 20, brush: "easy" } },
    still: { name: "Lifting without a break", state: { weeks: "l26h13", week: 20, brush: "lift" } },
    layoff: { name: "Hard running, then half a year off", state: { weeks: "h13s26", week: 30, brush: "stop" } },
  },
  frameHeight: { narrow: 1900, wide: 1660 },
});
