import { describe, expect, it } from "vitest";
import { polarizationIndex } from "../../src/sim/index.ts";
import { indexSentence, nearestSentence } from "../../src/words/shape.ts";

describe("nearestSentence(change)", () => {
  it.each([
    [120, "Turn 2 minutes of threshold running into faster running, and the name changes to “nearly polarized”."],
    [60, "Turn 1 minute of threshold running into faster running, and the name changes to “nearly polarized”."],
  ])("says what %i s would do", (amount, said) => {
    expect(nearestSentence({ from: "moderate", to: "high", amount, label: "near-polarized" })).toBe(said);
  });
});

describe("indexSentence(index)", () => {
  // log10(80 / 5 x 15) = 2.380, log10(70 / 14 x 16) = 1.903.
  it.each([
    [{ low: 80, moderate: 5, high: 15 }, "Its polarization index (Treff 2019) is 2.38; above 2.00 it is polarized."],
    [
      { low: 70, moderate: 14, high: 16 },
      "Its polarization index (Treff 2019) is 1.90; above 2.00 it would be polarized.",
    ],
    [{ low: 80, moderate: 12, high: 8 }, /^A polarization index is not given: /],
    [{ low: 10, moderate: 10, high: 80 }, /^A polarization index is not given: /],
  ])("speaks of %j", (amounts, said) => {
    const found = indexSentence(polarizationIndex(amounts));
    if (typeof said === "string") expect(found).toBe(said);
    else expect(found).toMatch(said);
  });
});
