import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedTimes,
  costMethods,
  durationAtIntensity,
  recoveryCost,
  timeToExhaustion,
  type Allowance,
} from "../../../src/sim/index.ts";
import { expectClose } from "../../support/close.ts";

const intensities = fc.array(
  fc.integer({ min: 1, max: 300 }).map((percent) => percent / 100),
  { maxLength: 20 },
);
const sixHours = 21_600;

describe("allowedTimes(intensities, allowance)", () => {
  it("gives the same minutes everywhere", () => {
    expect(allowedTimes([0, 0.5, 1, 3], { rule: "minutes", time: 2400 })).toEqual([2400, 2400, 2400, 2400]);
    expect(allowedTimes([], { rule: "minutes", time: 2400 })).toEqual([]);
  });

  it("gives a share of what race times say can be held, and nothing off their curve", () => {
    const held = (...list: readonly number[]) => allowedTimes(list, { rule: "held", share: 0.5, by: "races" });
    // The curve is read from 3.5 minutes to 4 hours: 1.13 to 0.81.
    expect(held(0.3, 0.65, 0.8, 0.805, 1.14, 2)).toEqual([null, null, null, null, null, null]);
    const [threshold, full] = held(0.88, 1);
    expectClose(threshold ?? Number.NaN, 0.5 * (durationAtIntensity(0.88) ?? Number.NaN), 1e-12);
    // By the published curve 1 can be held for 11.03 minutes.
    expect(Math.abs((full ?? Number.NaN) - 0.5 * 11.03 * 60)).toBeLessThan(0.5);
  });

  it("gives a share of what the model can hold, and nothing at 0.86 and below", () => {
    const held = (share: number) => allowedTimes([0.3, 0.65, 0.8, 0.86, 1, 1.5], { rule: "held", share, by: "model" });
    const { time } = timeToExhaustion(1.5);
    const times = held(2);
    expect(times.slice(0, 4)).toEqual([null, null, null, null]);
    expectClose(times[5] ?? Number.NaN, 2 * (time ?? Number.NaN), 1e-12);
    expectClose(times[4] ?? Number.NaN, 4 * (held(0.5)[4] ?? Number.NaN), 1e-12);
  });

  it("spends the same cost everywhere, by every method, but nothing longer than six hours", () => {
    fc.assert(
      fc.property(
        intensities,
        fc.constantFrom(...costMethods),
        fc.integer({ min: 1, max: 400 }),
        (list, method, cost) => {
          for (const [index, time] of allowedTimes(list, { rule: "cost", cost, method }).entries()) {
            const intensity = list[index] ?? Number.NaN;
            if (time === null) expect(recoveryCost(intensity, sixHours, method)).toBeLessThan(cost);
            else {
              expect(time).toBeLessThanOrEqual(sixHours);
              expectClose(recoveryCost(intensity, time, method), cost, 1e-12);
            }
          }
        },
      ),
    );
    expect(allowedTimes([0, 0.65], { rule: "cost", cost: 60, method: "minutes" })).toEqual([null, 3600]);
  });

  it("leaves out what would be longer than six hours, by any rule", () => {
    expect(allowedTimes([0.81, 0.95], { rule: "held", share: 5, by: "races" })[0]).toBeNull();
    expect(allowedTimes([0.65], { rule: "cost", cost: 360, method: "minutes" })).toEqual([sixHours]);
    expect(allowedTimes([0.65], { rule: "cost", cost: 361, method: "minutes" })).toEqual([null]);
  });

  it("names what it refuses", () => {
    const refused: [allowance: object, message: string][] = [
      [{ rule: "share" }, 'allowance.rule is "share"; allowed is "minutes", "held", "cost"'],
      [{ rule: "minutes", time: 21_601 }, "allowance.time is 21601; allowed is a number from 0 to 21600"],
      [{ rule: "minutes", time: 60, share: 1 }, 'a key of allowance is "share"; allowed is rule, time'],
      [{ rule: "held", share: 6, by: "races" }, "allowance.share is 6; allowed is a number from 0.1 to 5"],
      [{ rule: "held", share: 1, by: "vdot" }, 'allowance.by is "vdot"; allowed is "model", "races"'],
      [{ rule: "cost", cost: -1, method: "lucia" }, "allowance.cost is -1; allowed is a number from 0 to 10000000"],
    ];
    for (const [allowance, message] of refused) {
      expect(() => allowedTimes([], allowance as Allowance)).toThrow(message);
    }
    expect(() => allowedTimes([1, 4], { rule: "minutes", time: 60 })).toThrow(
      "intensities[1] is 4; allowed is a number from 0 to 3",
    );
  });
});
