/** What the case may end in, chapter by chapter, and how each guess compares with it. */

/** What a reader may guess. */
export const caseGuesses = ["yes", "partly", "no"] as const;
type CaseGuess = (typeof caseGuesses)[number];

const unknown = {
  disputed: "Studies disagree, so nobody can say whether that is right.",
  "not shown": "Nobody has measured it, so nobody can say whether that is right.",
} as const;
const same = (sentence: string): Record<CaseGuess, string> => ({ yes: sentence, partly: sentence, no: sentence });

/** By the verdict, as its stamp says it. */
const comparisons = {
  partly: {
    yes: "We go only half as far: partly.",
    partly: "That is our verdict too.",
    no: "We think that a part of it is true.",
  },
  "no, by our model": {
    yes: "Our model disagrees: it finds no loss.",
    partly: "Our model disagrees: it finds no loss at all.",
    no: "Our model agrees.",
  },
  "not shown": same(unknown["not shown"]),
  disputed: same(unknown.disputed),
  "possibly, sprints only": {
    yes: "That may be right, but only if he gave up true sprints.",
    partly: "That comes close to our verdict.",
    no: "That is right, unless he gave up true sprints.",
  },
  "best lead": {
    yes: "The evidence points that way, but it proves nothing yet.",
    partly: "The evidence points that way, but it proves nothing yet.",
    no: "The evidence points the other way, but it proves nothing yet.",
  },
} as const satisfies Record<string, Record<CaseGuess, string>>;

export type CaseOutcome = keyof typeof comparisons;
export const caseOutcomes = Object.keys(comparisons) as [CaseOutcome, ...CaseOutcome[]];

/** "You guessed no. Our model agrees." */
export const comparisonOf = (verdict: CaseOutcome, guess: CaseGuess): string =>
  `You guessed ${guess}. ${comparisons[verdict][guess]}`;
