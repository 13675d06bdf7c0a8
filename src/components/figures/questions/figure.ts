/** Five questions about hard and easy running: guess first, then see what the model gives and what studies measured. */
import { called, choiceField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { blockFields, mixFields, secondFields, sessionFields } from "../../program/fields.ts";
import { gainFields } from "../../program/gain-fields.ts";

/** The questions in their order. */
export const questionIds = ["equal", "minutes", "cost", "biopsies", "stopping"] as const;
export type QuestionId = (typeof questionIds)[number];

export const figure = defineFigure({
  id: "questions",
  title: "Five questions about hard and easy running: guess first, then compare with a model and with studies.",
  question: "Five questions: what do you expect?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    ...sessionFields,
    ...secondFields,
    ...blockFields,
    ...mixFields,
    ...gainFields,
    /** The question that a link opens; the reader opens and closes questions without it. */
    question: called("question", choiceField("ask", ["none", ...questionIds], "none")),
  },
  presets: {
    equal: { name: "Easy runs or intervals", state: { question: "equal" } },
    minutes: { name: "Equal minutes at every effort", state: { question: "minutes" } },
    cost: { name: "Twice the cost", state: { question: "cost" } },
    biopsies: { name: "Two steady hours", state: { question: "biopsies" } },
    stopping: { name: "Three months without training", state: { question: "stopping" } },
  },
  frameHeight: { narrow: 1180, wide: 840 },
});
