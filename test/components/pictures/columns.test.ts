import { describe, expect, it } from "vitest";
import { toCsv } from "../../../src/components/kit/csv.ts";
import { shownText } from "../../../src/components/kit/table.ts";
import { around, ends, minutes, numbers, percents } from "../../../src/components/pictures/columns.ts";

describe("the columns of the model pages", () => {
  it.each([
    [numbers("power", 1, "W"), 42.96, "43.0", "power, W\r\n42.96\r\n"],
    [numbers("pH", 2), 7.104, "7.10", "pH\r\n7.104\r\n"],
    [percents("share"), 57.6, "58 %", '"share, %"\r\n57.6\r\n'],
    [minutes("reached after", 1), 396, "6.6", '"reached after, s"\r\n396\r\n'],
  ])("show a rounded number and keep the value: %o", (column, value, shown, file) => {
    expect(shownText(value, column)).toBe(shown);
    expect(toCsv({ columns: [column], rows: [[value]] }).replaceAll('"', "")).toBe(file.replaceAll('"', ""));
  });

  it("name minutes on the page", () => {
    expect(minutes("reached after", 1).head).toBe("reached after, min");
    expect(minutes("time", 0, "minute").head).toBe("minute");
  });

  it("keep both values of an interval and of a spread", () => {
    expect(ends(17, 59)).toEqual({ text: "17 to 59", values: [17, 59] });
    expect(around(70.7, 7.3, (value) => value.toFixed(1))).toEqual({ text: "70.7 ± 7.3", values: [70.7, 7.3] });
  });
});
