import { describe, expect, it } from "vitest";
import { fiberUnits } from "../../src/muscle/fiber-units.ts";
import { defaultPool } from "../../src/sim/index.ts";

const pool = defaultPool();

describe("fiberUnits(pool, fibers)", () => {
  it("lets each fiber stand for an equal slice of all fibers, in the order of recruitment", () => {
    const total = pool.twitchForce.reduce((sum, twitch) => sum + twitch, 0);
    for (const fibers of [1, 7, 24, 600]) {
      const units = fiberUnits(pool, fibers);
      expect(units).toHaveLength(fibers);
      for (const [fiber, unit] of units.entries()) {
        // In this pool a unit has fibers in proportion to its twitch force.
        const before = pool.twitchForce.slice(0, unit).reduce((sum, twitch) => sum + twitch, 0) / total;
        const after = before + (pool.twitchForce[unit] ?? 0) / total;
        expect((fiber + 0.5) / fibers).toBeGreaterThan(before - 1e-9);
        expect((fiber + 0.5) / fibers).toBeLessThan(after + 1e-9);
      }
    }
  });
});
