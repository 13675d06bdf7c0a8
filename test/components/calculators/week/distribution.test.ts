import { describe, expect, it } from "vitest";
import { distributionSentence } from "../../../../src/components/calculators/week/distribution.ts";
import { classifyDistribution } from "../../../../src/sim/training/index.ts";

describe("distributionSentence(distribution)", () => {
  it("praises a pyramidal week", () => {
    expect(distributionSentence(classifyDistribution({ low: 80, moderate: 12, high: 8 }), "timeInZone")).toMatch(
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
      expect(distributionSentence(classifyDistribution(amounts), counted).includes("A sound shape")).toBe(praises);
    }
  });
  it("gives the margin of a polarized week in points", () => {
    expect(distributionSentence(classifyDistribution({ low: 80, moderate: 5, high: 15 }), "timeInZone")).toMatch(
      /With 7 points more moderate running it would no longer be polarized\.$/,
    );
  });
  it("says what would polarize, and when a week lies on the line", () => {
    expect(distributionSentence(classifyDistribution({ low: 60, moderate: 20, high: 20 }), "timeInZone")).toMatch(
      /With 8 points less moderate running it would be polarized\.$/,
    );
    expect(distributionSentence(classifyDistribution({ low: 74, moderate: 11, high: 15 }), "timeInZone")).toMatch(
      /It lies on the line\.$/,
    );
  });
  it("gives no margin where it means nothing", () => {
    expect(distributionSentence(classifyDistribution({ low: 46, moderate: 54, high: 0 }), "timeInZone")).toBe(
      "Threshold: there is as much moderate as low intensity, or more.",
    );
  });
});
