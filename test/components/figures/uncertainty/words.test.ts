import { describe, expect, it } from "vitest";
import { choiceOf } from "../../../../src/components/figures/uncertainty/choices.ts";
import { fileOf, pointsOf, tableOf } from "../../../../src/components/figures/uncertainty/words.ts";
import type { UncertaintyBands } from "../../../../src/sim/index.ts";

/** Days across, per cent up, no decimals of either. */
const days = choiceOf("adaptation");
/** Minutes across and mmol/L up, with one decimal of each. */
const lactate = choiceOf("lactate");
const columns = ["days", "rise, %: 5 % of draws", "median", "95 % of draws"];

const bands: UncertaintyBands = {
  label: "if these ranges hold",
  x: [0, 60, 90],
  low: [0.123456789, null, -0.00001234567],
  median: [0.25, 0.5, 1],
  high: [0.5, 1, 1234567.89],
  given: [20, 19, 20],
  drawn: 20,
  failed: 0,
  ranges: [],
};
const line = Array.from({ length: 40 }, (_, x) => ({ x, low: x / 3, median: x, high: 2 * x }));

describe("pointsOf(bands, choice)", () => {
  it("leaves out where some draws gave no number, and speaks in the units of the axes", () => {
    expect(pointsOf(bands, lactate)).toEqual([
      { x: 0, low: 0.123456789, median: 0.25, high: 0.5 },
      { x: 1.5, low: -0.00001234567, median: 1, high: 1234567.89 },
    ]);
    expect(pointsOf(bands, days)[0]).toEqual({ x: 0, low: 12.3456789, median: 25, high: 50 });
  });
});

describe("tableOf(points, choice)", () => {
  it("rounds to what is worth reading", () => {
    const { columns: head, rows, caption } = tableOf(pointsOf(bands, days), days);
    expect(head).toEqual(columns);
    expect(rows[0]).toEqual(["0", "12", "25", "50"]);
    expect(caption).toMatch(/5, 50 and 95 % of the draws, if the ranges hold\.$/);
    expect(tableOf(pointsOf(bands, lactate), lactate).rows[1]).toEqual(["1.5", "0.0", "1.0", "1,234,567.9"]);
  });

  it("shows fifteen rows at most and the last, evenly spread", () => {
    const shown = tableOf(line, days).rows.map(([x]) => Number(x));
    expect(shown).toEqual(Array.from({ length: 14 }, (_, index) => 3 * index));
    expect(tableOf(line.slice(0, 38), days).rows.at(-1)?.[0]).toBe("37");
    expect(tableOf(line.slice(0, 3), days).rows).toHaveLength(3);
    expect(tableOf([], days).rows).toEqual([]);
  });
});

describe("fileOf(points, choice)", () => {
  it("holds all points with six digits, as programs read numbers", () => {
    expect(fileOf(pointsOf(bands, lactate), lactate).rows).toEqual([
      ["0", "0.123457", "0.25", "0.5"],
      ["1.5", "-0.0000123457", "1", "1234570"],
    ]);
    const file = fileOf(line, days);
    expect(file.columns).toEqual(columns);
    expect(file.rows).toHaveLength(40);
    for (const [index, row] of file.rows.entries()) {
      expect(Number(row[0])).toBe(index);
      expect(Number(row[1])).toBeCloseTo(index / 3, 4);
    }
  });
});
