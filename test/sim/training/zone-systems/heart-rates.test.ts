import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneHeartRates, zoneSystems } from "../../../../src/sim/index.ts";

const zone = (system: string, name: string) => {
  const found = zoneSystems.find(({ id }) => id === system)?.zones.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${system} has no zone ${name}`);
  return found;
};
const unknown = { highest: null, resting: null, threshold: null };

describe("zoneHeartRates(zone, rates)", () => {
  it("takes shares of the highest heart rate: Daniels' E of 190 is 65 to 79 %", () => {
    const { byHighest, byReserve, byThreshold } = zoneHeartRates(zone("daniels", "E"), { ...unknown, highest: 190 });
    expect(byHighest?.from).toBeCloseTo(123.5, 9);
    expect(byHighest?.to).toBeCloseTo(150.1, 9);
    expect([byReserve, byThreshold]).toEqual([null, null]);
  });

  it("counts the reserve from the resting rate: 59 to 74 % between 50 and 190", () => {
    const { byReserve } = zoneHeartRates(zone("daniels", "E"), { ...unknown, highest: 190, resting: 50 });
    expect(byReserve?.from).toBeCloseTo(132.6, 9);
    expect(byReserve?.to).toBeCloseTo(153.6, 9);
  });

  it("takes shares of the threshold rate, with open ends: Friel's 1 and 5c of 170", () => {
    const rates = { ...unknown, threshold: 170 };
    expect(zoneHeartRates(zone("friel", "1"), rates).byThreshold).toEqual({ from: null, to: 0.85 * 170 });
    expect(zoneHeartRates(zone("friel", "5c"), rates).byThreshold).toEqual({ from: 1.06 * 170, to: null });
  });

  it("never exceeds the highest heart rate, and says nothing of repetitions", () => {
    const sound = fc.record({
      highest: fc.integer({ min: 130, max: 240 }),
      resting: fc.integer({ min: 25, max: 120 }),
    });
    fc.assert(
      fc.property(sound, ({ highest, resting }) => {
        for (const each of zoneSystems.flatMap(({ zones }) => zones)) {
          const { byHighest, byReserve } = zoneHeartRates(each, { ...unknown, highest, resting });
          for (const bounds of [byHighest, byReserve]) {
            expect(bounds?.to ?? 0).toBeLessThanOrEqual(highest);
            expect(bounds?.from ?? resting).toBeGreaterThanOrEqual(Math.min(resting, 0.5 * highest));
          }
        }
        expect(zoneHeartRates(zone("daniels", "R"), { ...unknown, highest, resting }).byReserve).toBeNull();
      }),
    );
  });

  it.each([
    [{ ...unknown, highest: 180, resting: 180 }, /rates\.resting is 180; allowed is a number from 25 to 120/],
    [{ ...unknown, highest: 100, resting: 100 }, /rates\.resting is 100; allowed is a rate below the others/],
    [{ ...unknown, threshold: 90, resting: 95 }, /rates\.resting is 95; allowed is a rate below the others/],
    [{ ...unknown, highest: 170, threshold: 170 }, /rates\.threshold is 170; allowed is a rate below the highest/],
    [{ ...unknown, highest: 99 }, /rates\.highest is 99; allowed is a number from 100 to 240/],
    [{ ...unknown, threshold: Number.NaN }, /rates\.threshold is NaN; allowed is a number from 80 to 230/],
  ])("refuses %j", (rates, message) => {
    expect(() => zoneHeartRates(zone("friel", "1"), rates)).toThrow(message);
  });
});
