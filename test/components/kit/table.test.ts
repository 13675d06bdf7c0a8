import { expect, it } from "vitest";
import { shownText } from "../../../src/components/kit/table.ts";

it("shownText(cell, column) writes a number as its column says, words as they are, and a dash for nothing", () => {
  const column = { name: "time", unit: "s", show: (seconds: number) => `${seconds / 60} min` };
  expect(shownText(120, column)).toBe("2 min");
  expect(shownText(120, { name: "time" })).toBe("120");
  expect(shownText(120, undefined)).toBe("120");
  expect([3.3 - 2.4, 0.1 + 0.2, 0.0313, 1e6].map((each) => shownText(each, undefined))).toEqual([
    "0.9",
    "0.3",
    "0.0313",
    "1000000",
  ]);
  expect(shownText("over an hour", column)).toBe("over an hour");
  expect(shownText(null, column)).toBe("–");
  expect(shownText({ text: "2 to 3 min", values: [120, 180] }, column)).toBe("2 to 3 min");
});
