import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityAfter, stretchOf } from "../../../src/sim/motor-units/capacity.ts";
import { expectClose } from "../../support/close.ts";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const seconds = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("capacityAfter(capacity, rested, fatigability, activation, stretch)", () => {
  it("falls in a straight line where nothing recovers, down to 0", () => {
    const tenSeconds = stretchOf(10, Number.POSITIVE_INFINITY);
    expectClose(capacityAfter(4, 5, 0.02, 0.5, tenSeconds), 3.5, 1e-12);
    expect(capacityAfter(0.2, 5, 0.02, 0.5, tenSeconds)).toBe(0);
  });

  it("comes back with one time constant at rest", () => {
    expectClose(capacityAfter(2, 5, 0.1, 0, stretchOf(80, 80)), 5 - 3 * Math.exp(-1), 1e-12);
  });

  it("settles where loss and recovery are equal", () => {
    expectClose(capacityAfter(5, 5, 0.01, 0.5, stretchOf(1e5, 80)), 5 - 5 * 0.01 * 0.5 * 80, 1e-12);
  });

  it("does not depend on how a stretch is cut", () => {
    fc.assert(
      fc.property(part, part, seconds, seconds, (left, activation, first, second) => {
        const after = (capacity: number, time: number) =>
          capacityAfter(capacity, 1, 0.005, activation, stretchOf(time, 80));
        expectClose(after(after(left, first), second), after(left, first + second), 1e-9);
      }),
    );
  });

  it("never leaves 0 to the rested capacity", () => {
    fc.assert(
      fc.property(part, part, seconds, fc.boolean(), (left, activation, time, recovers) => {
        const stretch = stretchOf(time, recovers ? 80 : Number.POSITIVE_INFINITY);
        const after = capacityAfter(left, 1, 0.03, activation, stretch);
        expect(after >= 0 && after <= 1).toBe(true);
      }),
    );
  });
});
