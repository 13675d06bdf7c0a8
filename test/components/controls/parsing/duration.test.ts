import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readings, spelled } from "../../../../src/components/controls/parsing/duration.ts";

describe("readings(text)", () => {
  it.each([
    ["27:00", [1620, 97_200]],
    ["1:45:00", [6300]],
    ["4h30", [16_200]],
    ["4 h 30 min", [16_200]],
    ["75 min", [4500]],
    ["45 s", [45]],
    ["90s", [90]],
    ["10 sec", [10]],
    ["12.5 s", [12.5]],
    ["3 min 58,4 s", [238.4]],
    ["3'58\"", [238]],
    ["1 h 5 s", [3605]],
    ["1 h 15 s", [3615]],
    ["90", [5400, 90, 324_000]],
    ["1,5", [90, 1.5, 5400]],
  ])("of %j are %j s, the most usual first", (text, seconds) => {
    expect(readings(text).map((reading) => reading.seconds)).toEqual(seconds);
  });

  it.each(["", "soon", "-5", "1:75", "1:5", "1e3", "5 5 5", "4,5,6", "min", "h"])("of %j are none", (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe("spelled(seconds)", () => {
  it.each([
    [0, "0 s"],
    [45, "45 s"],
    [60, "1 min"],
    [210, "3 min 30 s"],
    [238.4, "3 min 58.4 s"],
    [3600, "1 h"],
    [6305, "1 h 45 min 5 s"],
  ])("of %s is %j", (seconds, text) => {
    expect(spelled(seconds)).toBe(text);
  });

  it("is read back as the one thing it says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (seconds) => {
        expect(readings(spelled(seconds))).toEqual([{ seconds, form: "units" }]);
      }),
    );
  });
});
