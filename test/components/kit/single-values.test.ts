import { describe, expect, it } from "vitest";
import { singleValues } from "../../../src/components/kit/single-values.ts";

/** One column after the change. */
const column = (name: string, ...cells: string[]) => {
  const { columns, rows } = singleValues({ columns: [name], rows: cells.map((cell) => [cell]) });
  return [columns, ...rows];
};

describe("singleValues(table)", () => {
  it("moves the unit into the column's name", () => {
    expect(column("drive", "10 %", "−2.5 %", "+84 %")).toEqual([["drive, %"], ["10"], ["-2.5"], ["84"]]);
  });
  it("says a unit once", () => {
    expect(column("rise, %", "10 %")).toEqual([["rise, %"], ["10"]]);
    expect(column("speed", "83 % of VO2max", "90 %")).toEqual([["speed, % of VO2max"], ["83"], ["90"]]);
  });
  it("gives a unit a column of its own where the rows differ in it", () => {
    expect(column("model", "12 %", "5 mmol/L")).toEqual([
      ["model", "model, unit"],
      ["12", "%"],
      ["5", "mmol/L"],
    ]);
  });
  it("splits an interval, a spread and a difference from their value", () => {
    expect(column("measured", "9.3 (7.2 to 11.4)", "")).toEqual([
      ["measured", "measured, from", "measured, to"],
      ["9.3", "7.2", "11.4"],
      ["", "", ""],
    ]);
    expect(column("study", "25 % (17 to 33)")).toEqual([
      ["study, %", "study, from, %", "study, to, %"],
      ["25", "17", "33"],
    ]);
    expect(column("95 % CI", "17 to 59")).toEqual([
      ["95 % CI, from", "95 % CI, to"],
      ["17", "59"],
    ]);
    expect(column("higher", "4.5 ± 0.9-fold", "10.2-fold")).toEqual([
      ["higher, fold", "higher, ±, fold"],
      ["4.5", "0.9"],
      ["10.2", ""],
    ]);
    expect(column("MLSS", "70.7 ± 7.3")).toEqual([
      ["MLSS", "MLSS, ±"],
      ["70.7", "7.3"],
    ]);
    expect(column("ankle", "3985 (−67 %)")).toEqual([
      ["ankle", "ankle, difference in %"],
      ["3985", "-67"],
    ]);
  });
  it("writes every duration in seconds, and says so", () => {
    expect(column("runners", "79 ± 17 min", "13:22 ± 4:30")).toEqual([
      ["runners, s", "runners, ±, s"],
      ["4740", "1020"],
      ["802", "270"],
    ]);
    expect(column("race times", "1:44:15", "none")).toEqual([["race times, s"], ["6255"], ["none"]]);
    expect(column("minute", "0", "6.5")).toEqual([["time, s"], ["0"], ["390"]]);
    expect(column("half gone after, min", "20.9", "–")).toEqual([["half gone after, s"], ["1254"], [""]]);
    expect(column("seconds", "0.1")).toEqual([["time, s"], ["0.1"]]);
    expect(column("biopsy", "3 h", "0 h")).toEqual([["biopsy, s"], ["10800"], ["0"]]);
  });
  it("leaves words and whole numbers as they are, and a thousand without its comma", () => {
    expect(column("what", "4 × 60 min at 65 %", "7.2 km, easy", "about 3", "2023")).toEqual([
      ["what"],
      ["4 × 60 min at 65 %"],
      ["7.2 km, easy"],
      ["about 3"],
      ["2023"],
    ]);
    expect(column("load", "12,345")).toEqual([["load"], ["12345"]]);
  });
  it("keeps every row as long as the head", () => {
    const { columns, rows } = singleValues({
      columns: ["a", "b", "c"],
      rows: [
        ["1 ± 2", "x", "5 %"],
        ["3", "4:10"],
      ],
    });
    expect(columns).toEqual(["a", "a, ±", "b, s", "c, %"]);
    expect(rows).toEqual([
      ["1", "2", "x", "5"],
      ["3", "", "250", ""],
    ]);
  });
});
