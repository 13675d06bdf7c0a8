/** A training block: the same week again and again, then weeks without training, and what they change in the muscle. */
import { called, choiceField } from "../../kit/field.ts";
import { defineFigure } from "../../kit/figure.ts";
import { blockFields, mixFields, secondFields, sessionFields } from "../../program/fields.ts";

/** One session of the classic interval workout, once a week. */
const fourTimesFour = { intensity2: 0.95, form2: "repeats", repeats2: 4, work2: 240, perWeek2: 1 } as const;

export const figure = defineFigure({
  id: "block",
  title: "What weeks of this training change in the muscle, and how soon it is gone.",
  question: "What do weeks of this training change?",
  grade: "illustrative",
  modelPage: "adaptation",
  fields: {
    ...sessionFields,
    ...secondFields,
    ...blockFields,
    ...mixFields,
    /** Whether ranges are drawn; "opening": nobody has asked, and the page was built with the first ones. */
    band: called("ranges", choiceField("rg", ["opening", "yes", "no"] as const, "opening")),
    /** Whether dots show what studies measured. */
    studies: called("results of studies", choiceField("sd", ["no", "yes"] as const, "no")),
  },
  presets: {
    easy: { name: "Eight weeks of easy running", state: {} },
    stop: { name: "The same, then four weeks off", state: { weeksOff: 4 } },
    beside: { name: "Easy running and 4 × 4 minutes once a week", state: { ...fourTimesFour, weeksOff: 4 } },
    sprints: {
      name: "Sprints three times a week",
      state: { intensity: 1.6, form: "repeats", repeats: 6, work: 30, recovery: 240, recoveryForm: "stand", weeks: 6 },
    },
  },
  frameHeight: { narrow: 2750, wide: 1480 },
});
