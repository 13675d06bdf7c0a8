/** One session: which fibers it works, over its time, and whether it can be held. */
import { defineFigure } from "../../kit/figure.ts";
import { blockFields, mixFields, runnerFields, secondFields, sessionFields } from "../../program/fields.ts";

const intervals = {
  intensity: 0.95,
  form: "repeats",
  repeats: 4,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
} as const;
/** Once a week, beside three easy runs of 45 minutes. */
const besideEasyRuns = { perWeek: 1, intensity2: 0.65, form2: "steady", duration2: 2700, perWeek2: 3 } as const;

export const figure = defineFigure({
  id: "session",
  title: "Leg muscle in a training session: which of 600 fibers work, minute by minute, and whether you can hold it.",
  question: "What does this session train?",
  grade: "illustrative",
  modelPage: "tolerance",
  fields: {
    ...sessionFields,
    // What the session adds depends on what else the week holds, and for how many weeks.
    ...secondFields,
    weeks: blockFields.weeks,
    ...mixFields,
    ...runnerFields,
  },
  presets: {
    easy: { name: "An easy run of 45 minutes", state: {} },
    intervals: {
      name: "4 × 4 minutes",
      state: { ...intervals, ...besideEasyRuns },
    },
    tempo: { name: "A tempo run of 20 minutes", state: { intensity: 0.88, duration: 1200, ...besideEasyRuns } },
    unheld: { name: "A session that cannot be held", state: { intensity: 0.98 } },
  },
  frameHeight: { narrow: 2940, wide: 1830 },
});
