/** How a session should feel: the talk test and the rating of effort. */
import type { Effort, Talk } from "../sim/training/index.ts";

const talk: Readonly<Record<Talk, string>> = {
  "full-conversation": "easy enough to chat in whole sentences",
  "short-sentences": "comfortably hard: a short sentence at a time",
  "a-few-words": "hard: a few words at a time",
  "too-short-to-tell": "fast and relaxed: each one is over before talking gets hard",
};

/** "comfortably hard: a short sentence at a time (effort 6 of 10)". */
export function effort({ rpe: [low, high], talk: key }: Effort): string {
  return `${talk[key]} (effort ${low === high ? low : `${low} to ${high}`} of 10)`;
}
