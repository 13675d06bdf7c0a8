/** Where lactate goes in a hard session, and what more carriers would change. */
import { called, minutesField, numberField, percentField } from "../../kit/field.ts";
import { defineFigure, type FigureState } from "../../kit/figure.ts";
import { guessField } from "../../kit/guess.ts";

/** What may be guessed of lactate in blood. */
export const guesses = ["rise", "fall", "stay"] as const;

/** MCT4, percent of the usual. */
export const carrierRange = { min: 50, max: 175, step: 1, default: 161 } as const;
/** Effort of the work, percent of VO2max. */
export const effortRange = { min: 60, max: 110, step: 1, default: 110 } as const;
/** How long the work lasts, minutes. */
export const workRange = { min: 1, max: 10, step: 1, default: 3 } as const;
/** K of MCT4, mmol/L. */
export const affinityRange = { min: 2, max: 34, step: 1, default: 20 } as const;
/** The whole session: work and rest, s. */
export const sessionEnd = 1200;
/** Moments of it, s. It opens at the last second of the work. */
export const momentRange = { min: 0, max: sessionEnd, step: 1, default: 179 } as const;

export const figure = defineFigure({
  id: "lactate-flow",
  title: "Where lactate goes in a hard session, and what more carriers would change.",
  question: "With more carriers, would your blood lactate rise or fall?",
  grade: "illustrative",
  modelPage: "lactate-shuttle",
  fields: {
    guess: guessField(guesses),
    /** As a multiple of the usual. */
    carriers: called("carriers", percentField("c", carrierRange)),
    /** s */
    moment: called("time", numberField("s", momentRange)),
    /** Fraction of VO2max. */
    effort: called("effort", percentField("i", effortRange)),
    /** s */
    work: called("hard minutes", minutesField("t", workRange)),
    /** mmol/L */
    affinity: called("carrier affinity", numberField("k", affinityRange)),
  },
  presets: {
    games: { name: "61 % more carriers, as after small games", state: { carriers: 1.61 } },
    runs: { name: "30 % more carriers, as after hard runs", state: { carriers: 1.3 } },
    half: { name: "Half the carriers", state: { carriers: 0.5 } },
    rest: { name: "Three minutes into the rest", state: { moment: 360 } },
    threshold: { name: "Ten minutes at threshold", state: { effort: 0.88, work: 600, moment: 599 } },
  },
  frameHeight: { narrow: 2060, wide: 1680 },
});

export type FlowState = FigureState<typeof figure>;
