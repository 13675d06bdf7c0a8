import { describe, expect, it } from "vitest";
import { choiceOf } from "../../../../src/components/figures/uncertainty/choices.ts";
import { bandFile } from "../../../../src/components/figures/uncertainty/file.ts";
import { pointsOf, tableOf } from "../../../../src/components/figures/uncertainty/words.ts";
import { modelVersion, type UncertaintyBands } from "../../../../src/sim/index.ts";
import { figure } from "../../../../src/components/figures/uncertainty/figure.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

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
    const table = tableOf(pointsOf(bands, days), days);
    const { columns: head, rows } = onPage(table);
    expect(head).toEqual(columns);
    expect(rows[0]).toEqual(["0", "12", "25", "50"]);
    expect(table.caption).toMatch(/5, 50 and 95 % of the draws, if the ranges hold\.$/);
    expect(onPage(tableOf(pointsOf(bands, lactate), lactate)).rows[1]).toEqual(["1.5", "0.0", "1.0", "1,234,567.9"]);
  });

  it("shows fifteen rows at most and the last, evenly spread", () => {
    const shown = onPage(tableOf(line, days)).rows.map(([x]) => Number(x));
    expect(shown).toEqual(Array.from({ length: 14 }, (_, index) => 3 * index));
    expect(onPage(tableOf(line.slice(0, 38), days)).rows.at(-1)?.[0]).toBe("37");
    expect(tableOf(line.slice(0, 3), days).rows).toHaveLength(3);
    expect(tableOf([], days).rows).toEqual([]);
  });
});

describe("bandFile(bands, state)", () => {
  it("holds all points with six digits, times in seconds, and says what was drawn, how often and with which seed", () => {
    const { columns: head, rows } = inFile(bandFile(bands, { model: "lactate", seed: 7 }), figure);
    expect(head).toEqual([
      "time, s",
      "blood lactate: 5 % of draws, mmol/L",
      "blood lactate: median, mmol/L",
      "blood lactate: 95 % of draws, mmol/L",
      "what",
      "draws",
      "seed",
      "model",
    ]);
    const about = [lactate.says, "20", "7", `illustrative, version ${modelVersion}`];
    expect(rows).toEqual([
      ["0", "0.123457", "0.25", "0.5", ...about],
      ["90", "-0.0000123457", "1", "1234570", ...about],
    ]);
  });

  it("gives times of both axes in seconds, and shares in percent", () => {
    const found = { ...bands, x: [1.05], low: [60.5], median: [90], high: [100] };
    const { columns: head, rows } = inFile(bandFile(found, { model: "tolerance", seed: 1 }), figure);
    expect(head.slice(0, 3)).toEqual([
      "intensity, % of the speed at VO2max",
      "time: 5 % of draws, s",
      "time: median, s",
    ]);
    expect(rows[0]?.slice(0, 4)).toEqual(["105", "60.5", "90", "100"]);
    expect(inFile(bandFile(bands, { model: "adaptation", seed: 1 }), figure).rows[0]?.slice(0, 4)).toEqual([
      "0",
      "12.3457",
      "25",
      "50",
    ]);
  });
});
