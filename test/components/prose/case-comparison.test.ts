import { describe, expect, it } from "vitest";
import { caseGuesses, caseOutcomes, comparisonOf } from "../../../src/components/prose/case-comparison.ts";

describe.each(caseOutcomes)("comparisonOf(%s, guess)", (verdict) => {
  it("repeats the guess and then compares it in one sentence", () => {
    for (const guess of caseGuesses) {
      expect(comparisonOf(verdict, guess)).toMatch(new RegExp(`^You guessed ${guess}\\. [A-Z][^.]+\\.$`));
    }
  });
});

it("calls a guess right where the verdict says the same, and not where it says the opposite", () => {
  expect(comparisonOf("no, by our model", "no")).toBe("You guessed no. Our model agrees.");
  expect(comparisonOf("no, by our model", "yes")).toContain("disagrees");
  expect(comparisonOf("partly", "partly")).toContain("our verdict too");
});

it("calls no guess right or wrong where nobody knows", () => {
  for (const verdict of ["not shown", "disputed"] as const) {
    for (const guess of caseGuesses) expect(comparisonOf(verdict, guess)).toContain("nobody can say");
  }
});
