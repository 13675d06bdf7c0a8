import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitClass, unitLooks } from "../../../../src/components/figures/recruitment/looks.ts";
import { compositions, createMotorUnitPool, excitationAt } from "../../../../src/sim/index.ts";

const pool = createMotorUnitPool();

describe("unitLooks(intensity, mix)", () => {
  it("outlines exactly the units whose threshold the drive has reached", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(...compositions), (intensity, mix) => {
        const drive = excitationAt(intensity) * pool.maxExcitation;
        expect(unitLooks(intensity, mix).map(({ recruited }) => recruited)).toEqual(
          [...pool.recruitmentThreshold].map((threshold) => threshold <= drive),
        );
      }),
    );
  });

  it("fills every recruited unit clearly more than any that waits, and none beyond full", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (intensity) => {
        for (const { recruited, opacity } of unitLooks(intensity, compositions[0])) {
          if (recruited) expect(opacity).toBeGreaterThanOrEqual(0.3);
          else expect(opacity).toBeLessThan(0.2);
          expect(opacity).toBeGreaterThan(0.1);
          expect(opacity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("names a unit's type and whether it is on in its class", () => {
    expect(unitClass({ type: "IIx", recruited: true, opacity: 1 })).toBe("unit type-IIx on");
    expect(unitClass({ type: "I", recruited: false, opacity: 0.16 })).toBe("unit type-I");
  });
});
