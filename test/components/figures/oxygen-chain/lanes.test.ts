import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanesOf } from "../../../../src/components/figures/oxygen-chain/lanes.ts";
import { chainMeasured } from "../../../../src/components/figures/oxygen-chain/observed.ts";
import { chainObservations } from "../../../../src/sim/evidence.ts";
import { works } from "../../../content/sources.ts";

const tenth = (value: number): number => Math.round(10 * value) / 10;
const nothing = { delivery: 0, diffusion: 0, mitochondria: 0 };
const change = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
const changes = fc.record({ delivery: change, diffusion: change, mitochondria: change });

describe("lanesOf(yours, legs)", () => {
  it("gives the times and gains of the sketch with two legs", () => {
    const { today, mitochondria, delivery, yours } = lanesOf({ ...nothing, delivery: 0.1, mitochondria: 0.27 }, "two");
    expect([today, mitochondria, delivery, yours].map(({ time }) => tenth(time))).toEqual([100, 97.3, 93.2, 90.5]);
    expect([mitochondria, delivery, yours].map(({ gain }) => tenth(100 * gain))).toEqual([2.7, 7.3, 10.5]);
    expect([mitochondria, delivery, yours].map(({ otherLegs }) => tenth(100 * otherLegs))).toEqual([5.6, 4.8, 10.9]);
  });

  it("and with one", () => {
    const { mitochondria, delivery, yours } = lanesOf({ ...nothing, delivery: 0.1, mitochondria: 0.27 }, "one");
    expect([mitochondria, delivery, yours].map(({ time }) => tenth(time))).toEqual([94.7, 95.5, 90.1]);
    expect([mitochondria, delivery, yours].map(({ gain }) => tenth(100 * gain))).toEqual([5.6, 4.8, 10.9]);
  });

  it("spreads the gain over splits of the rest from 1 to 3 to 3 to 1, and not at all where only heart and blood change", () => {
    const { mitochondria, delivery } = lanesOf(nothing, "two");
    const at = (share: number): number => 1 / (1 - share + share / 1.27) - 1;
    expect(mitochondria.band[0]).toBeCloseTo(at(0.25 / 4), 12);
    expect(mitochondria.band[1]).toBeCloseTo(at(0.75 / 4), 12);
    expect(delivery.band[1] - delivery.band[0]).toBeCloseTo(0, 12);
  });

  it("holds the gain within its band, and turns the time over into the gain", () => {
    fc.assert(
      fc.property(changes, fc.constantFrom("two" as const, "one" as const), (yours, legs) => {
        for (const { gain, band, time } of Object.values(lanesOf(yours, legs))) {
          expect(band[0]).toBeLessThanOrEqual(gain + 1e-12);
          expect(gain).toBeLessThanOrEqual(band[1] + 1e-12);
          expect((1 + gain) * time).toBeCloseTo(100, 9);
        }
      }),
    );
  });

  it("names the steps that differ from today's", () => {
    const { today, mitochondria, delivery, yours } = lanesOf({ ...nothing, diffusion: 0.1 }, "two");
    expect([today, mitochondria, delivery, yours].map(({ changed }) => changed)).toEqual([
      [],
      ["mitochondria"],
      ["delivery"],
      ["diffusion"],
    ]);
  });
});

describe("chainMeasured()", () => {
  it("calls each row of evidence by its first author and year", () => {
    const found = chainMeasured();
    expect(found).toHaveLength(chainObservations.length);
    for (const [index, { source, step, change, gain }] of chainObservations.entries()) {
      const work = works.find(({ id }) => id === source);
      const [first] = work?.author ?? [];
      const name = `${first !== undefined && "family" in first ? first.family : ""} ${work?.issued["date-parts"][0][0] ?? ""}`;
      expect(found[index]).toEqual({ name, step, change, gain });
    }
  });
});
