/** The block calculator: a few answers about a runner give weeks of running, day by day, that the reader can change. */
import { defineFigure } from "../../kit/figure.ts";
import { blockFields } from "./answers.ts";

export const figure = defineFigure({
  id: "block-plan",
  title: "A block of running weeks from a recent race and what you run now, within the limits that coaches use.",
  question: "What is your next hard run, and how do the weeks around it look?",
  grade: "convention",
  fields: blockFields,
  // A figure sends its reader here with the effort that it shows.
  keptBeside: [blockFields.intensity.key],
  presets: {},
  frameHeight: { narrow: 2380, wide: 1740 },
});
