/** Five questions about hard and easy running: guess first, then see what the model gives and what studies measured. */
import { defineFigure } from "../../kit/figure.ts";
import { blockFields, mixFields, programFormat, secondFields, sessionFields } from "../../program/fields.ts";
import { gainFields } from "../../program/gain-fields.ts";

export const figure = defineFigure({
  id: "questions",
  title: "Five questions about hard and easy running: guess first, then compare with a model and with studies.",
  question: "Five questions: what do you expect?",
  grade: "illustrative",
  modelPage: "adaptation",
  format: programFormat,
  fields: { ...sessionFields, ...secondFields, ...blockFields, ...mixFields, ...gainFields },
  // What an answer sets is seen in the other figures of a scene: alone, no state of this one looks unlike another.
  presets: {},
  frameHeight: { narrow: 900, wide: 800 },
});
