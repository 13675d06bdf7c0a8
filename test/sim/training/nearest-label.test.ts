import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyDistribution } from "../../../src/sim/training/distribution.ts";
import { nearestLabel } from "../../../src/sim/training/nearest-label.ts";
import type { Amounts } from "../../../src/sim/training/shares.ts";

const amount = fc.integer({ min: 0, max: 120 });
const minutes = fc.record({ low: amount, moderate: amount, high: amount });
const zones = ["low", "moderate", "high"] as const;

const moved = (amounts: Amounts, from: keyof Amounts, to: keyof Amounts, by: number): Amounts => ({
  ...amounts,
  [from]: amounts[from] - by,
  [to]: amounts[to] + by,
});

describe("nearestLabel(amounts, step)", () => {
  it.each([
    // Moderate falls to what is high: most is low, and at least as much is high as moderate.
    [
      { low: 80, moderate: 12, high: 8 },
      { from: "moderate", to: "high", amount: 2, label: "near-polarized" },
    ],
    // From 35 of 100 minutes on, moderate is called threshold.
    [
      { low: 62, moderate: 34, high: 4 },
      { from: "low", to: "moderate", amount: 1, label: "threshold" },
    ],
    // Half or more is high.
    [
      { low: 1, moderate: 50, high: 49 },
      { from: "low", to: "high", amount: 1, label: "hit" },
    ],
  ] as const)("finds the smallest exchange for %j", (amounts, expected) => {
    expect(nearestLabel(amounts, 1)).toEqual(expected);
  });

  it("finds none without running", () => {
    expect(nearestLabel({ low: 0, moderate: 0, high: 0 }, 1)).toBeNull();
  });

  it("keeps the total, gives the name that it says, and no smaller exchange gives any other name", () => {
    fc.assert(
      fc.property(minutes, (amounts) => {
        const found = nearestLabel(amounts, 1);
        fc.pre(found !== null);
        const { label } = classifyDistribution(amounts);
        expect(found.label).not.toBe(label);
        expect(classifyDistribution(moved(amounts, found.from, found.to, found.amount)).label).toBe(found.label);
        expect(found.amount).toBeLessThanOrEqual(amounts[found.from]);
        const smaller = found.amount - 1;
        for (const from of zones) {
          for (const to of zones) {
            if (from !== to && amounts[from] >= smaller && smaller > 0)
              expect(classifyDistribution(moved(amounts, from, to, smaller)).label).toBe(label);
          }
        }
      }),
    );
  });

  it("is the same on every scale", () => {
    fc.assert(
      fc.property(minutes, (amounts) => {
        const found = nearestLabel(amounts, 1);
        const seconds = nearestLabel(
          { low: 60 * amounts.low, moderate: 60 * amounts.moderate, high: 60 * amounts.high },
          60,
        );
        expect(seconds).toEqual(found === null ? null : { ...found, amount: 60 * found.amount });
      }),
    );
  });
});
