import { describe, expect, it } from "vitest";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { runTable } from "../../../../src/components/figures/simulator/run-table.ts";
import { adapt, compositions } from "../../../../src/sim/index.ts";

const plan = [{ days: 28, sessions: [{ session: { intensity: 0.9, duration: 1800 }, perWeek: 3 }] }];
const days = adapt(plan, { composition: compositions[0] }, 42);

describe("runTable(days, every)", () => {
  it("has a row for every week or every day, and names them so", () => {
    const weekly = runTable(days, 7);
    expect(weekly.columns[0]).toBe("week");
    expect(weekly.rows.map(([week]) => week)).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
    const daily = runTable(days, 1);
    expect(daily.columns[0]).toBe("day");
    expect(daily.rows).toHaveLength(43);
    expect(daily.rows.at(-1)?.[0]).toBe("42");
  });

  it("has a column for everything that the model follows", () => {
    const { columns, rows } = runTable(days, 7);
    expect(columns).toEqual([
      "week",
      "Whole muscle",
      "Type I",
      "Type IIa",
      "Type IIx",
      "Share of IIx",
      "MCT4, lactate out",
      "MCT1, lactate in",
      "Buffering",
      "Neural drive",
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("gives percent with one decimal: untrained at the start, and 20 minutes of hard work a week raise MCT4 in full", () => {
    const [start, , , , end] = runTable(days, 7).rows;
    expect(start?.slice(1)).toEqual(["0.0", "0.0", "0.0", "0.0", "9.3", "0.0", "0.0", "0.0", "0.0"]);
    // 30 % with a time constant of 10 days, after 28.
    expect(end?.[6]).toBe(String(Math.round(300 * (1 - Math.exp(-2.8))) / 10));
  });

  it("prints a fall with a true minus sign, and a comma in a name does not split a file's column", () => {
    const falls = days.map((day) => ({ ...day, neural: -0.106 }));
    const { rows } = runTable(falls, 7);
    expect(rows[0]?.at(-1)).toBe("−10.6");
    for (const cell of rows.flat()) expect(cell).toMatch(/^−?\d+(\.\d)?$/);
    expect(toCsv(runTable(days, 1)).split("\r\n")[0]).toContain('"MCT4, lactate out"');
  });
});
