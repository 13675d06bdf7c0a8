/** Published distributions of training, and the two weeks of the case among them, counted in several ways. */
import { called, choiceField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";
import type { CaseWeekId, Scheme } from "../../../sim/index.ts";

/** What a week may be counted by. */
export const countIds = ["time", "sessions", "distance"] as const;
export type CountId = (typeof countIds)[number];

/** Whether threshold running is moderate, as Seiler's three zones have it, or hard, as the essay has it. */
export const schemeIds = ["seiler", "article"] as const satisfies readonly Scheme[];

/** The two weeks of the case, as the model calls them. */
export const weekIds = ["with-intervals", "threshold-only"] as const satisfies readonly CaseWeekId[];

/** Names that the stalled week may bear. */
export const guesses = ["polarized", "pyramidal", "threshold"] as const;

export const figure = defineFigure({
  id: "intensity-distribution",
  title: "The easy, moderate and hard part of a training week, counted in several ways.",
  question: "Is a week pyramidal, polarized or threshold training?",
  grade: "convention",
  fields: {
    count: called("count", choiceField("c", countIds, "time")),
    scheme: called("threshold running", choiceField("t", schemeIds, "seiler")),
    /** The name of the stalled week. */
    guess: guessField(guesses),
  },
  presets: {
    time: { name: "Both weeks counted by minutes", state: { guess: "skip" } },
    sessions: { name: "Counted by sessions", state: { count: "sessions", guess: "skip" } },
    distance: { name: "Counted by distance", state: { count: "distance", guess: "skip" } },
    hard: { name: "Minutes, with threshold running counted as hard", state: { scheme: "article", guess: "skip" } },
    same: {
      name: "Sessions, with threshold running counted as hard",
      state: { count: "sessions", scheme: "article", guess: "skip" },
    },
  },
  frameHeight: { narrow: 1750, wide: 1140 },
});
