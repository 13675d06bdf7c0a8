/** Two training weeks for the same block, side by side: the reader's own and published patterns. */
import { publishedDistributions } from "../../../sim/index.ts";
import { called, choiceField, numberField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { blockFields, mixFields, secondFields, sessionFields } from "../../program/fields.ts";

/** The reader's own week, one of its sessions alone, or a week laid out by a published pattern. */
export const sides = ["mine", "first", "second", ...publishedDistributions.map(({ id }) => id)] as const;
export type Side = (typeof sides)[number];

/** Hours a week of a published pattern, as its slider moves. A link may hold any minute, so that two weeks can be as long. */
export const hoursRange = { min: 1, max: 10, step: 0.5 } as const;

export const figure = defineFigure({
  id: "compare",
  title:
    "Two training weeks compared over eight weeks: how far each raises the oxidative capacity of muscle, on one scale.",
  question: "Which of two training weeks gains more?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    ...sessionFields,
    ...secondFields,
    ...blockFields,
    ...mixFields,
    a: called("week A", choiceField("a", sides, "mine")),
    b: called("week B", choiceField("b", sides, "pyramidal")),
    hours: called("hours of a published week", numberField("h", { ...hoursRange, step: 1 / 60, default: 4 })),
  },
  presets: {
    mine: { name: "Three easy runs against a pyramidal week", state: { a: "mine", b: "pyramidal" } },
    intervals: {
      name: "Three easy runs, without and with a day of 5 × 4 minutes at 98 %",
      state: { a: "first", b: "mine", perWeek2: 1 },
    },
    "easy-hard": {
      name: "Five hours, nearly all easy against mostly hard",
      state: { a: "all-easy", b: "all-hard", hours: 5 },
    },
    patterns: {
      name: "Polarized against threshold, and four weeks off",
      state: { a: "polarized", b: "threshold", weeksOff: 4 },
    },
    impossible: { name: "A session that nobody can hold", state: { intensity: 0.98 } },
  },
  frameHeight: { narrow: 2820, wide: 1600 },
});
