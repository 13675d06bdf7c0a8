import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, scaleOf, ticksOf, type Axis } from "../../../src/components/plot/axis.ts";

const linear: Axis = { domain: [0, 100], label: "gain, %" };
const log: Axis = { domain: [1, 1000], label: "minutes", type: "log" };
const falling: Axis = { domain: [7.2, 6.4], label: "pH" };
const labels = (axis: Axis, range: readonly [number, number], direction: "x" | "y" = "x"): string[] =>
  ticksOf(axis, scaleOf(axis, range), direction).map(({ label }) => label);
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("scaleOf(axis, range)", () => {
  it("puts the domain's ends at the ends of the range, and the middle in the middle", () => {
    const x = scaleOf(linear, [40, 240]);
    expect([0, 50, 100].map((value) => x(value))).toEqual([40, 140, 240]);
  });
  it("gives equal ratios equal distances on a log axis", () => {
    const x = scaleOf(log, [0, 300]);
    expect([1, 10, 100, 1000].map((value) => Math.round(x(value)))).toEqual([0, 100, 200, 300]);
  });
  it("takes a domain that falls", () => {
    const y = scaleOf(falling, [200, 0]);
    expect([7.2, 6.8, 6.4].map((value) => Math.round(y(value)))).toEqual([200, 100, 0]);
  });
  it("reads a place back as the value that it was", () => {
    fc.assert(
      fc.property(finite, fc.constantFrom(linear, falling), (value, axis) => {
        const scale = scaleOf(axis, [46, 324]);
        expect(scale.invert(scale(value))).toBeCloseTo(value, 5);
      }),
    );
  });
  it("refuses ends that are not finite or not apart", () => {
    expect(() => scaleOf({ ...linear, domain: [0, Infinity] }, [0, 1])).toThrow(
      new RangeError('an end of the axis "gain, %" is Infinity; allowed is a finite number'),
    );
    expect(() => scaleOf({ ...linear, domain: [NaN, 1] }, [0, 1])).toThrow(RangeError);
    expect(() => scaleOf({ ...linear, domain: [3, 3] }, [0, 1])).toThrow(
      new RangeError('the axis "gain, %" goes from 3 to 3; its ends must differ'),
    );
  });
  it("refuses 0 and negative ends on a log axis", () => {
    for (const end of [0, -1]) {
      expect(() => scaleOf({ ...log, domain: [end, 10] }, [0, 1])).toThrow(
        new RangeError(`an end of the axis "minutes" is ${end}; allowed is a finite number above 0`),
      );
    }
  });
});

describe("placeOf(scale, value)", () => {
  it("is the scale's own place where that is finite", () => {
    expect(placeOf(scaleOf(linear, [0, 200]), 25)).toBe(50);
  });
  it("puts infinite values far beyond the end that is near them", () => {
    const [rising, down] = [scaleOf(linear, [0, 200]), scaleOf(falling, [0, 200])];
    expect(placeOf(rising, Infinity)).toBeGreaterThan(1e4);
    expect(placeOf(rising, -Infinity)).toBeLessThan(-1e4);
    expect(placeOf(down, Infinity)).toBeLessThan(-1e4);
    expect(placeOf(down, -Infinity)).toBeGreaterThan(1e4);
  });
  it("puts 0 far below a log axis that stands upright", () => {
    expect(placeOf(scaleOf(log, [198, 26]), 0)).toBeGreaterThan(1e4);
  });
  it("leaves NaN as it is", () => {
    expect(placeOf(scaleOf(linear, [0, 200]), NaN)).toBeNaN();
  });
});

describe("ticksOf(axis, scale, direction)", () => {
  it("takes round values, as many as there is room for", () => {
    expect(labels(linear, [0, 160])).toEqual(["0", "50", "100"]);
    expect(labels(linear, [0, 400])).toEqual(["0", "20", "40", "60", "80", "100"]);
    expect(labels(linear, [240, 0], "y")).toEqual(["0", "20", "40", "60", "80", "100"]);
  });
  it("stays within the domain, and no ticks are crowded, whatever the size", () => {
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 160, max: 1500 }), (from, to, width) => {
        fc.pre(Math.abs(to - from) > 1e-3);
        const axis = { ...linear, domain: [from, to] as const };
        const scale = scaleOf(axis, [0, width]);
        const values = ticksOf(axis, scale, "x").map(({ value }) => value);
        const places = values.map((value) => scale(value)).sort((a, b) => a - b);
        for (const place of places) {
          expect(place).toBeGreaterThan(-0.01);
          expect(place).toBeLessThan(width + 0.01);
        }
        // Half of the room that a tick asks for: d3 picks a round step near the count.
        for (const [index, place] of places.slice(1).entries()) {
          expect(place - (places[index] ?? 0)).toBeGreaterThan(40);
        }
      }),
    );
  });
  it("marks what it is told to, in full, and leaves out what lies outside the domain", () => {
    expect(labels({ ...linear, ticks: [-10, 0, 0.25, 50, 100, 101] }, [0, 160])).toEqual(["0", "0.25", "50", "100"]);
    expect(labels({ ...falling, ticks: [7.4, 7.2, 6.4, 6] }, [0, 160])).toEqual(["7.2", "6.4"]);
    expect(labels({ ...log, ticks: [5, 50, 500] }, [0, 160])).toEqual(["5", "50", "500"]);
  });
  it("keeps a tick's own words, and formats bare numbers", () => {
    const ticks = [{ value: 0, label: "start" }, 50];
    expect(labels({ ...linear, ticks, format: (value) => `${value} %` }, [0, 160])).toEqual(["start", "50 %"]);
  });
  it("writes numbers of a log axis plainly, and labels only those for which there is room", () => {
    const axis: Axis = { domain: [0.1, 1000], label: "minutes", type: "log" };
    expect(labels(axis, [0, 320]).filter((label) => label !== "")).toEqual(["0.1", "1", "10", "100", "1,000"]);
    const own = { ...axis, format: (value: number) => `${value} min` };
    expect(labels(own, [0, 320]).filter((label) => label !== "")).toHaveLength(5);
  });
});
