/** How each kind of session should feel. Ratings: training.md 3.3, a convention. */
import type { Effort, SessionKind } from "./types.ts";

const easy: Effort = { rpe: [2, 3], talk: "full-conversation" };

export const effortOf: Readonly<Record<SessionKind, Effort>> = {
  easy,
  long: easy,
  strides: easy,
  threshold: { rpe: [6, 6], talk: "short-sentences" },
  fartlek: { rpe: [6, 7], talk: "a-few-words" },
  "race-pace": { rpe: [6, 8], talk: "a-few-words" },
  race: { rpe: [9, 10], talk: "too-short-to-tell" },
  interval: { rpe: [8, 8], talk: "a-few-words" },
  repetition: { rpe: [7, 7], talk: "too-short-to-tell" },
};
