/** How many hard days a week a fitness-fatigue model finds best, by two of its numbers. */
import { called, numberField, percentField } from "../../kit/field.ts";
import { defineFigure, type FigureState } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** What may be guessed: hard days a week. */
export const guesses = ["0", "1", "2", "3", "4", "5", "6", "7"] as const;

/** How long tiredness lasts, d: its time constant. Published fits of the simpler model span this range. */
export const timeRange = { min: 4, max: 74, step: 1, default: 17 } as const;

/** How fast tiredness grows, percent of the usual: half to twice, which is our choice. */
export const growthRange = { min: 50, max: 200, step: 5, default: 100 } as const;

export const figure = defineFigure({
  id: "hard-days",
  title: "How many hard days a week one model finds best, by how long tiredness lasts.",
  question: "How many hard days a week are best?",
  grade: "illustrative",
  modelPage: "fitness-fatigue",
  fields: {
    /** Hard days a week, as text. */
    guess: guessField(guesses),
    /** d */
    time: called("how long tiredness lasts", numberField("t", timeRange)),
    /** As a multiple of the usual. */
    growth: called("how fast tiredness grows", percentField("k", growthRange)),
  },
  presets: {
    usual: { name: "The usual numbers: seven hard days", state: { guess: "skip" } },
    two: { name: "Tiredness that lasts 70 days: two hard days", state: { guess: "skip", time: 70 } },
    none: {
      name: "Tiredness that lasts 45 days and grows twice as fast: no hard day",
      state: { guess: "skip", time: 45, growth: 2 },
    },
  },
  frameHeight: { narrow: 1700, wide: 1260 },
});

export type HardDaysState = FigureState<typeof figure>;
