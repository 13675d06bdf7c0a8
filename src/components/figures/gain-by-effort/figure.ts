/** The gain of the same block at every effort, under three rules of what stays equal. */
import { called, choiceField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { blockFields, mixFields, secondFields, sessionFields } from "../../program/fields.ts";
import { gainFields } from "../../program/gain-fields.ts";

export const figure = defineFigure({
  id: "gain-by-effort",
  title: "What the same block of training would give at every effort, under three rules of what stays equal.",
  question: "What if you ran it easier, or harder?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    ...sessionFields,
    ...secondFields,
    ...blockFields,
    ...mixFields,
    ...gainFields,
    /** Whether each fiber type has a curve of its own. */
    types: called("fiber types", choiceField("gt", ["no", "yes"] as const, "no")),
  },
  presets: {
    easy: { name: "Easy runs of 45 minutes", state: {} },
    intervals: {
      name: "4 × 4 minutes once a week, beside three easy runs",
      state: {
        ...{ intensity: 0.95, form: "repeats", repeats: 4, work: 240, perWeek: 1 },
        ...{ intensity2: 0.65, form2: "steady", duration2: 2700, perWeek2: 3 },
        ...{ rule: "held", share: 0.5 },
      },
    },
    cost: {
      name: "As costly as an hour of easy running",
      state: { rule: "cost", easyMinutes: 60, intensity: 0.88, costShown: "yes" },
    },
    types: {
      name: "Each fiber type, with 20 minutes of work",
      state: { intensity: 0.98, duration: 1200, types: "yes" },
    },
  },
  frameHeight: { narrow: 2440, wide: 1460 },
});
