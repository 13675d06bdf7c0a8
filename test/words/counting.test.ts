import { describe, expect, it } from "vitest";
import { countedSentence } from "../../src/words/counting.ts";

describe("countedSentence(method, hard)", () => {
  it.each([
    ["sessions", 0.25, "Counted by sessions, 25 % of this week is hard."],
    ["sessionTime", 0.2104, "Counted by the time of whole sessions, 21 % of this week is hard."],
    ["timeInZone", 0.0856, "Counted by time at hard effort, 8.6 % of this week is hard."],
    ["distance", 0, "Counted by distance at hard effort, 0 % of this week is hard."],
  ] as const)("%s %s", (method, hard, expected) => {
    expect(countedSentence(method, hard)).toBe(expected);
  });
});
