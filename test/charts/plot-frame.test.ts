import { describe, expect, it } from "vitest";
import { endsOf, plotFrame, tenth } from "../../src/charts/plot-frame.ts";

const ticks = (...values: number[]) => values.map((value) => ({ value, label: String(value) }));
const x = { label: "days", ticks: ticks(0, 5, 10) };
const y = { label: "rise, %", ticks: ticks(-50, 50) };

describe("plotFrame(x, y, size)", () => {
  it("leaves room for the labels around the inside", () => {
    expect(plotFrame(x, y)).toMatchObject({ width: 420, height: 280, left: 52, right: 394, top: 26, bottom: 238 });
    expect(plotFrame(x, y, { width: 300, height: 160 })).toMatchObject({ left: 52, right: 274, top: 26, bottom: 118 });
  });
  it("puts the ends of the axes at the sides, y rising upward, and reads them back", () => {
    const frame = plotFrame(x, y, { width: 278, height: 268 });
    expect([frame.x(0), frame.x(5), frame.x(10)]).toEqual([52, 152, 252]);
    expect([frame.y(-50), frame.y(0), frame.y(50)]).toEqual([226, 126, 26]);
    expect([frame.x.invert(102), frame.y.invert(176)]).toEqual([2.5, -25]);
  });
  it("makes equal ratios equal lengths on a log axis", () => {
    const frame = plotFrame(x, { label: "time", ticks: ticks(1, 100), log: true });
    expect(frame.y(10)).toBeCloseTo((26 + 238) / 2, 9);
    expect(frame.y.invert(132)).toBeCloseTo(10, 9);
  });
  it("refuses a size with nothing inside", () => {
    for (const width of [78, 0, Number.NaN, Infinity]) {
      expect(() => plotFrame(x, y, { width, height: 200 })).toThrow(
        new RangeError(`width is ${width}; allowed is a finite number above 78, the room for the labels`),
      );
    }
    expect(() => plotFrame(x, y, { width: 200, height: 68 })).toThrow(/^height is 68;/);
  });
});

describe("endsOf(axis)", () => {
  it("is its outer ticks", () => {
    expect(endsOf(x)).toEqual([0, 10]);
  });
});

describe("tenth(position)", () => {
  it("has one decimal", () => {
    expect([12.34, 12.36, 12].map(tenth)).toEqual([12.3, 12.4, 12]);
  });
});
