import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  oxygenSteps,
  resistancesAfter,
  resistanceShares,
  vo2maxGain,
  workingLegs,
} from "../../../src/sim/oxygen-chain/oxygen-chain.ts";

const percent = (gain: number): number => Math.round(1000 * gain) / 10;
const change = fc.double({ min: -0.9, max: 9, noNaN: true });
const options = fc.record({
  legs: fc.constantFrom(...workingLegs),
  diffusionShareOfRest: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("resistanceShares(options)", () => {
  it("gives three quarters to heart and blood with two legs and half with one, and splits the rest evenly", () => {
    expect(resistanceShares()).toEqual({ delivery: 0.75, diffusion: 0.125, mitochondria: 0.125 });
    expect(resistanceShares({ legs: "one" })).toEqual({ delivery: 0.5, diffusion: 0.25, mitochondria: 0.25 });
  });
  it("splits the rest as it is told, and always adds up to 1", () => {
    expect(resistanceShares({ diffusionShareOfRest: 0.25 })).toEqual({
      delivery: 0.75,
      diffusion: 0.0625,
      mitochondria: 0.1875,
    });
    fc.assert(
      fc.property(options, (given) => {
        const { delivery, diffusion, mitochondria } = resistanceShares(given);
        expect(delivery + diffusion + mitochondria).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("resistancesAfter(changes, options)", () => {
  it("divides each share by what its step became", () => {
    const after = resistancesAfter({ delivery: 0.5, mitochondria: -0.5 });
    expect(after).toEqual({ delivery: 0.5, diffusion: 0.125, mitochondria: 0.25 });
  });
});

describe("vo2maxGain(changes, options)", () => {
  it("gives the closed forms: 3/41 for a tenth more delivery, 27/989 for 27 % more mitochondria", () => {
    expect(vo2maxGain({ delivery: 0.1 })).toBeCloseTo(3 / 41, 12);
    // 1 / (7/8 + 1/8 / 1.27) - 1 = 10.16 / 9.89 - 1
    expect(vo2maxGain({ mitochondria: 0.27 })).toBeCloseTo(27 / 989, 12);
  });
  it("gives what the chapter prints: with two legs 2.7, 7.3 and 10.5 %, with one 5.6, 4.8 and 10.9 %", () => {
    const gains = workingLegs.map((legs) =>
      [{ mitochondria: 0.27 }, { delivery: 0.1 }, { mitochondria: 0.27, delivery: 0.1 }].map((changes) =>
        percent(vo2maxGain(changes, { legs })),
      ),
    );
    expect(gains).toEqual([
      [2.7, 7.3, 10.5],
      [5.6, 4.8, 10.9],
    ]);
  });
  it("changes nothing where nothing changes, and as much as all steps where they change alike", () => {
    fc.assert(
      fc.property(options, change, (given, all) => {
        expect(vo2maxGain({}, given)).toBeCloseTo(0, 12);
        const alike = Object.fromEntries(oxygenSteps.map((step) => [step, all]));
        expect(vo2maxGain(alike, given)).toBeCloseTo(all, 9);
      }),
    );
  });
  it("never falls when a step gets better, and one step alone never gains more than its share allows", () => {
    fc.assert(
      fc.property(options, fc.constantFrom(...oxygenSteps), change, change, (given, step, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(vo2maxGain({ [step]: more }, given)).toBeGreaterThanOrEqual(vo2maxGain({ [step]: less }, given) - 1e-12);
        // Without any resistance left in the step, 1 / (1 - F) - 1 would be gained.
        const share = resistanceShares(given)[step];
        if (share < 1) expect(vo2maxGain({ [step]: more }, given)).toBeLessThanOrEqual(1 / (1 - share) - 1 + 1e-9);
      }),
    );
  });
  it("is the time of a relay turned over: 100 s before, 93.2 s with a tenth more delivery", () => {
    fc.assert(
      fc.property(options, change, change, change, (given, delivery, diffusion, mitochondria) => {
        const changes = { delivery, diffusion, mitochondria };
        const left = Object.values(resistancesAfter(changes, given)).reduce((sum, each) => sum + each, 0);
        expect((1 + vo2maxGain(changes, given)) * left).toBeCloseTo(1, 9);
      }),
    );
    const left = Object.values(resistancesAfter({ delivery: 0.1 })).reduce((sum, each) => sum + each, 0);
    expect(percent(left)).toBe(93.2);
  });
});
