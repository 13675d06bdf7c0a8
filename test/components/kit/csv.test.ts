import fc from "fast-check";
import { csvParseRows } from "d3";
import { describe, expect, it } from "vitest";
import { fileNames, toCsv } from "../../../src/components/kit/csv.ts";

const one = (value: string | number | null): string =>
  toCsv({ columns: [{ name: "a" }], rows: [[value]] }).split("\r\n")[1] ?? "";

describe("toCsv(table)", () => {
  it("writes RFC 4180: a header, CRLF, quotes where a cell needs them", () => {
    const columns = [{ name: "% of VO2max" }, { name: 'type I, "slow"' }];
    expect(
      toCsv({
        columns,
        rows: [
          [0, 0],
          [65, "a,b"],
        ],
      }),
    ).toBe('% of VO2max,"type I, ""slow"""\r\n0,0\r\n65,"a,b"\r\n');
  });

  it("writes numbers as a spreadsheet reads them: a hyphen for a minus sign, nothing for no value", () => {
    expect([-10.6, null, 0, -0, 12_345].map(one)).toEqual(["-10.6", "", "0", "0", "12345"]);
  });

  it("leaves words as they are", () => {
    expect(["easy – hard", "−5", "7.10"].map(one)).toEqual(["easy – hard", "−5", "7.10"]);
  });

  it("gives six digits, whatever the page shows, and every digit of a whole number", () => {
    expect([1 / 3, 100 * 0.07, 1_234_567.89, 1_234_567_891, 60 * 0.35].map(one)).toEqual([
      "0.333333",
      "7",
      "1234570",
      "1234567891",
      "21",
    ]);
    const columns = [{ name: "a", show: (value: number) => value.toFixed(0) }];
    expect(toCsv({ columns, rows: [[0.25]] })).toBe("a\r\n0.25\r\n");
  });

  it("never is off by more than half of the sixth digit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (value) => {
        expect(Math.abs(Number(one(value)) - value)).toBeLessThanOrEqual(5e-6 * Math.abs(value));
      }),
    );
  });

  it("has a column for each value of a cell with several", () => {
    const [head, ...rows] = csvParseRows(
      toCsv({
        columns: [{ name: "measured", unit: "%", parts: ["", "from", "to"] }, { name: "by" }],
        rows: [
          [{ text: "9.3 (7.2 to 11.4)", values: [9.3, 7.2, 11.4] }, "A"],
          ["not read", "B"],
          [null, "C"],
        ],
      }),
    );
    expect(head).toEqual(["measured, %", "measured, from, %", "measured, to, %", "by"]);
    expect(rows).toEqual([
      ["9.3", "7.2", "11.4", "A"],
      ["not read", "", "", "B"],
      ["", "", "", "C"],
    ]);
  });
});

describe("fileNames(column)", () => {
  it("puts the unit behind the name, and not what the page writes over the column", () => {
    expect(fileNames({ name: "time", unit: "s", head: "minutes" })).toEqual(["time, s"]);
    expect(fileNames({ name: "week" })).toEqual(["week"]);
  });

  it("names no column where a file has none", () => {
    expect(fileNames({ name: "drawing", parts: [] })).toEqual([]);
  });
});
