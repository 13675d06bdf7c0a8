import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameter } from "../../../src/sim/parameters.ts";
import type { UncertainModel } from "../../../src/sim/uncertainty/model.ts";
import { sample, sampleStepwise } from "../../../src/sim/uncertainty/sample.ts";

const parameter = (low: number, high: number, chosen: string | null = null): Parameter => ({
  symbol: "a",
  value: low,
  unit: "1",
  range: [low, high],
  chosen,
  source: "ours",
  grade: "illustrative",
  note: "A number for a test.",
});
const identity = (low: number, high: number): UncertainModel => ({
  parameters: { a: parameter(low, high) },
  x: [0],
  run: ({ a = Number.NaN }) => [a],
});
const sum: UncertainModel = {
  parameters: { a: parameter(0, 1), b: parameter(10, 20, "Our guess."), c: parameter(-1, 1) },
  x: [0, 1, 2],
  run: ({ a = 0, b = 0, c = 0 }) => [0, 1, 2].map((x) => a + b * x + c * x * x),
};

describe("sample(model, n, seed)", () => {
  it("finds the quantiles of an even spread to 1/n of the range: the Latin hypercube leaves no more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.integer(),
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0.001, max: 100, noNaN: true }),
        (n, seed, low, width) => {
          const { low: lows, median, high } = sample(identity(low, low + width), n, seed);
          for (const [band, share] of [
            [lows, 0.05],
            [median, 0.5],
            [high, 0.95],
          ] as const) {
            expect(Math.abs((band[0] ?? Number.NaN) - (low + share * width))).toBeLessThanOrEqual(width / n + 1e-9);
          }
        },
      ),
    );
  });

  it("gives bands in order, inside what the ranges allow", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), fc.integer(), (n, seed) => {
        const { low, median, high } = sample(sum, n, seed);
        sum.x.forEach((x, index) => {
          const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = [low[index], median[index], high[index]].map(Number);
          const extremes = [10 * x - x * x, 1 + 20 * x + x * x];
          expect([extremes[0], a, b, c, extremes[1]]).toEqual(
            [extremes[0], a, b, c, extremes[1]].sort((p, q) => Number(p) - Number(q)),
          );
        });
      }),
      { numRuns: 50 },
    );
  });

  it("gives the same bands for the same seed, and others for another", () => {
    expect(sample(sum, 50, 3)).toEqual(sample(sum, 50, 3));
    expect(sample(sum, 50, 3).median).not.toEqual(sample(sum, 50, 4).median);
  });

  it("does not care in what order the parameters are listed", () => {
    const reversed = Object.fromEntries(Object.entries(sum.parameters).reverse());
    expect(sample({ ...sum, parameters: reversed }, 50, 3).high).toEqual(sample(sum, 50, 3).high);
  });

  it("says what the band is worth: its label, the ranges, and which of them were chosen", () => {
    const { label, ranges, drawn, failed, given, x } = sample(sum, 20, 1);
    expect(label).toBe("if these ranges hold");
    expect(ranges.map(({ name, low, high, chosen }) => [name, low, high, chosen])).toEqual([
      ["a", 0, 1, null],
      ["b", 10, 20, "Our guess."],
      ["c", -1, 1, null],
    ]);
    expect({ drawn, failed, given, x }).toEqual({ drawn: 20, failed: 0, given: [20, 20, 20], x: [0, 1, 2] });
  });

  it("draws no band where some draws give no number, and says how many do", () => {
    const half: UncertainModel = { ...identity(0, 1), x: [0, 1], run: ({ a = 0 }) => [a, a < 0.25 ? a : null] };
    const { low, median, high, given } = sample(half, 100, 1);
    expect(given).toEqual([100, 25]);
    expect([low[1], median[1], high[1]]).toEqual([null, null, null]);
    expect(low[0]).not.toBeNull();
  });

  it("counts the draws that the model refuses and takes the bands over the others", () => {
    const choosy: UncertainModel = {
      ...identity(0, 1),
      run: ({ a = 0 }) => {
        if (a > 0.75) throw new RangeError("a is too large");
        return [a];
      },
    };
    const { failed, given, high } = sample(choosy, 100, 1);
    expect({ failed, given }).toEqual({ failed: 25, given: [75] });
    expect(high[0]).toBeLessThanOrEqual(0.75);
    const none = sample({ ...choosy, parameters: { a: parameter(0.8, 1) } }, 10, 1);
    expect([none.failed, none.median]).toEqual([10, [null]]);
  });

  it("stays finite where the range, and what the model says, are nearly all numbers there are", () => {
    const { low, median, high } = sample(identity(-1.7e308, 1.7e308), 2, 1);
    for (const band of [low, median, high]) expect(band[0]).toSatisfy(Number.isFinite);
    const ends: UncertainModel = { ...identity(0, 1), run: ({ a = 0 }) => [a < 0.5 ? -1.7e308 : 1.7e308] };
    expect(sample(ends, 2, 1).median).toEqual([0]);
  });

  it("passes on the error of a model that never stops calling itself", () => {
    const endless = (): number[] => [...endless()];
    expect(() => sample({ ...identity(0, 1), run: endless }, 10, 1)).toThrow(/call stack/);
  });

  it("passes on an error that is no refusal", () => {
    const broken = (): number[] => {
      throw new TypeError("no such thing");
    };
    expect(() => sample({ ...identity(0, 1), run: broken }, 10, 1)).toThrow(TypeError);
  });

  it.each([
    [() => [Number.NaN], "what model.run returned at [0] is NaN; allowed is a finite number or null"],
    [() => [Number.POSITIVE_INFINITY], "what model.run returned at [0] is Infinity"],
    [() => [undefined], "what model.run returned at [0] is undefined"],
    [() => [1, 2], "what model.run returned is an array; allowed is an array of 1 numbers or nulls"],
    [() => null, "what model.run returned is null"],
  ])("lets nothing out that is neither number nor null: %s", (run, message) => {
    expect(() => sample({ ...identity(0, 1), run: run as UncertainModel["run"] }, 10, 1)).toThrow(message);
  });

  it("refuses more numbers than a computer should hold", () => {
    const long = { ...identity(0, 1), x: Array.from({ length: 1000 }, (_, x) => x) };
    expect(() => sample(long, 20_001, 1)).toThrow("n is 20001; allowed is at most 20000 for 1000 points");
  });
});

describe("sampleStepwise(model, n, seed)", () => {
  it("ends with what sample returns, after a step for each draw and one for each x", () => {
    const steps = sampleStepwise(sum, 10, 5);
    const seen: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push(step.value);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10]);
    expect(step.value).toEqual(sample(sum, 10, 5));
  });

  it("runs nothing before it is asked to", () => {
    let runs = 0;
    const counted: UncertainModel = { ...identity(0, 1), run: () => [runs++] };
    const steps = sampleStepwise(counted, 10, 5);
    expect(runs).toBe(0);
    steps.next();
    expect(runs).toBe(1);
  });
});
