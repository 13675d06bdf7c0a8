import { expect, it } from "vitest";
import { toCsv } from "../../../src/components/kit/csv.ts";

it("toCsv(table) writes RFC 4180: a header, CRLF, quotes where a cell needs them", () => {
  const columns = ["% of VO2max", 'type I, "slow"'];
  expect(
    toCsv({
      columns,
      rows: [
        ["0", "0"],
        ["65", "a,b"],
      ],
    }),
  ).toBe('% of VO2max,"type I, ""slow"""\r\n0,0\r\n65,"a,b"\r\n');
});

it("toCsv(table) writes numbers that a spreadsheet reads: a hyphen for a minus sign, and nothing for no value", () => {
  const rows = [["65", "−10.6", "–", "A − B", "easy – hard"]];
  expect(toCsv({ columns: ["a", "b", "c", "d", "e"], rows })).toBe("a,b,c,d,e\r\n65,-10.6,,A − B,easy – hard\r\n");
});
