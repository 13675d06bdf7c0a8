/** The week calculator: a few answers about a runner give a week of running. */
import { weekFields } from "../../program/runner/answers.ts";
import { defineFigure } from "../../kit/figure.ts";

export const figure = defineFigure({
  id: "week",
  title: "A week of running from a recent race and what you run now, within the limits that coaches use.",
  question: "How much hard running does your week need?",
  grade: "convention",
  fields: weekFields,
  // A figure sends its reader here with the effort that it shows.
  keptBeside: [weekFields.intensity.key],
  presets: {
    beginner: {
      name: "Under six months of running, three runs",
      state: { race: "none", weekly: "15", runs: 3, experience: "under-6-months" },
    },
    marathon: {
      name: "A marathon runner with six runs",
      state: { race: "marathon", raceTime: "3:30:00", weekly: "65", runs: 6, experience: "over-3-years" },
    },
  },
  frameHeight: { narrow: 2780, wide: 1940 },
});
