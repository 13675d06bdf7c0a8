import { describe, expect, it } from "vitest";
import { fileMarks } from "../../../src/components/pictures/file-marks.ts";

const seconds = { name: "time", unit: "s", head: "minutes", show: (value: number) => String(value / 60) };
const measured = { name: "measured", parts: ["", "±"] };

describe("fileMarks", () => {
  it("carry the names that a file has for a column, unless the page writes the same", () => {
    expect(fileMarks.head(seconds)).toEqual({ "data-column": "time, s" });
    expect(fileMarks.head(measured)).toEqual({ "data-column": "measured|measured, ±" });
    expect(fileMarks.head({ name: "day" })).toEqual({});
    expect(fileMarks.head({ name: "drawing", parts: [] }), "for the eye only").toEqual({ "data-column": "" });
  });

  it("carry the values of a cell, unless its text is the value already", () => {
    expect(fileMarks.cell(120, seconds)).toEqual({ "data-value": "120" });
    expect(fileMarks.cell(0, seconds)).toEqual({});
    expect(fileMarks.cell("over an hour", seconds)).toEqual({});
    expect(fileMarks.cell(null, seconds)).toEqual({ "data-value": "" });
    expect(fileMarks.cell({ text: "13 ± 4", values: [13.2, 4] }, measured)).toEqual({ "data-value": "13.2|4" });
  });
});
