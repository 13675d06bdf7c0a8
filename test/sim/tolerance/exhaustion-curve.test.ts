import { describe, expect, it } from "vitest";
import { fatigueScale, recoveryTime } from "../../../src/sim/tolerance/constants.ts";
import { madeFor, targets, times } from "../../../src/sim/tolerance/exhaustion-curve.ts";

describe("the curve that timeToExhaustion reads", () => {
  it("was made for the usual s and tau: after a change of them, run `npm run curve`", () => {
    expect(madeFor).toEqual({ fatigueScale, recoveryTime });
  });

  it("has a time for every force, and each higher force is held for less", () => {
    expect(times).toHaveLength(targets.length);
    for (const [index, target] of targets.slice(1).entries()) {
      expect(target).toBeGreaterThan(targets[index] ?? Number.NaN);
      expect(times[index + 1]).toBeLessThan(times[index] ?? Number.NaN);
    }
  });
});
