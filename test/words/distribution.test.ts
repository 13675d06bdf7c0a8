import { describe, expect, it } from "vitest";
import { distributionSentence } from "../../src/words/distribution.ts";

describe("distributionSentence(amounts, counted)", () => {
  it("praises a pyramidal week", () => {
    expect(distributionSentence({ low: 80, moderate: 12, high: 8 }, "timeInZone")).toMatch(
      /^Pyramidal: most is low intensity, some is moderate, least is high\. A sound shape/,
    );
  });
  it.each([
    ["timeInZone", true],
    ["sessionTime", true],
    ["sessions", false],
    ["distance", false],
  ] as const)("praises what studies counted by: %s, %s", (counted, praises) => {
    for (const amounts of [
      { low: 80, moderate: 12, high: 8 },
      { low: 80, moderate: 5, high: 15 },
      { low: 95, moderate: 5, high: 0 },
    ]) {
      expect(/A sound shape|This is polarized training/.test(distributionSentence(amounts, counted))).toBe(praises);
    }
  });
  it("says plainly what is polarized", () => {
    expect(distributionSentence({ low: 80, moderate: 5, high: 15 }, "timeInZone")).toMatch(
      /^Polarized: .*above 2\.00\. This is polarized training\.$/,
    );
  });
  it("does not call nothing the least", () => {
    expect(distributionSentence({ low: 80, moderate: 20, high: 0 }, "timeInZone")).toMatch(
      /^Pyramidal: most is low intensity, some is moderate, none is high\./,
    );
  });
  it("speaks of base training in easy words", () => {
    expect(distributionSentence({ low: 95, moderate: 5, high: 0 }, "sessions")).toBe(
      "Base: at least 90 % is easy and almost none is very hard.",
    );
  });
  it("says what would polarize, and when a week lies on the line", () => {
    expect(distributionSentence({ low: 60, moderate: 20, high: 20 }, "timeInZone")).toMatch(
      /With 8 points less moderate running it would be polarized\.$/,
    );
    expect(distributionSentence({ low: 74, moderate: 11, high: 15 }, "timeInZone")).toMatch(/It lies on the line\.$/);
  });
  it("gives no margin where it means nothing", () => {
    expect(distributionSentence({ low: 46, moderate: 54, high: 0 }, "timeInZone")).toBe(
      "Threshold: there is as much moderate as low intensity, or more.",
    );
  });
});
