import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyDistribution } from "../../../src/sim/training/distribution.ts";
import { polarizationIndex } from "../../../src/sim/training/polarization.ts";
import { number, readTable } from "../../data/csv.ts";

const labels = ["empty", "hit", "unclassified", "threshold", "base", "pyramidal", "polarized", "near-polarized"];
const share = fc.integer({ min: 0, max: 1000 });

describe("classifyDistribution({ low, moderate, high })", () => {
  it.each(readTable("tid_classification_cases"))("calls $z1 / $z2 / $z3 $class", (row) => {
    const amounts = { low: number(row, "z1"), moderate: number(row, "z2"), high: number(row, "z3") };
    expect(classifyDistribution(amounts).label).toBe(row["class"]);
    const { value } = polarizationIndex(amounts);
    if (row["pi"] === "") expect(value).toBeNull();
    else expect(Math.abs((value ?? Number.NaN) - number(row, "pi"))).toBeLessThan(5.01e-5);
  });

  it.each([
    [[0, 0, 0], "empty", "nothing"],
    [[35, 20, 45], "unclassified", "high-exceeds-low"],
    [[60, 35, 5], "threshold", "much-moderate"],
    [[99, 0, 1], "base", "nearly-all-low"],
    [[98, 0, 2], "near-polarized", "index-not-above-two"],
    [[97, 0, 3], "polarized", "index-above-two"],
    [[100, 0, 0], "base", "nearly-all-low"],
    [[90, 5, 5], "base", "nearly-all-low"],
    [[89.9, 5.1, 5], "pyramidal", "moderate-exceeds-high"],
  ] as const)("calls %j %s because %s", ([low, moderate, high], label, reason) => {
    expect(classifyDistribution({ low, moderate, high })).toMatchObject({ label, reason });
  });

  it("has a label for every amount, on every scale", () => {
    fc.assert(
      fc.property(share, share, share, fc.integer({ min: 2, max: 97 }), (low, moderate, high, scale) => {
        const { label } = classifyDistribution({ low, moderate, high });
        expect(labels).toContain(label);
        const scaled = { low: low / scale, moderate: moderate / scale, high: high / scale };
        expect(classifyDistribution(scaled).label).toBe(label);
      }),
    );
  });

  it("gives the points of moderate work left before the index is 2.00", () => {
    expect(classifyDistribution({ low: 80, moderate: 5, high: 15 }).margin).toBeCloseTo(7, 12);
    expect(classifyDistribution({ low: 80, moderate: 12, high: 8 }).margin).toBeCloseTo(-5.6, 12);
    // Moderate = low x high / 100 with a sum of 100: the index is 2 there, and no moderate work is left.
    const line = { low: 75, moderate: 75 / 7, high: 100 / 7 };
    expect(polarizationIndex(line).value).toBeCloseTo(2, 9);
    expect(classifyDistribution(line).margin).toBeCloseTo(0, 7);
  });

  it.each([
    [46, 54, 0],
    [20, 10, 70],
    [99, 0, 1],
  ])("has no margin where the index has no meaning: %s / %s / %s", (low, moderate, high) => {
    expect(classifyDistribution({ low, moderate, high }).margin).toBeNull();
  });
});
