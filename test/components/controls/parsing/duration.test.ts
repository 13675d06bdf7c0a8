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
    ["27 mins", [1620]],
    ["45 secs", [45]],
    ["1:45 h", [6300]],
    ["4:30 hours", [16_200]],
    ["27:30 min", [1650]],
    ["27min30", [1650]],
    ["27'30", [1650]],
    ["27m30", [1650]],
    ["4m30", [270]],
    ["1h45m30", [6330]],
    ["1 hour, 45 minutes and 5 seconds", [6305]],
    ["27 30", [1650, 99_000]],
    ["1 45 00", [6300]],
    // Minutes and seconds, hours and minutes, then decimal minutes, seconds and hours.
    ["27.30", [1650, 99_000, 1638, 27.3, 98_280]],
    ["1,45", [105, 6300, 87, 1.45, 5220]],
    ["1.45.30", [6330, 105.3]],
    ["3.58.4", [238.4]],
    ["310", [190, 11_400, 18_600, 310, 1_116_000]],
    ["13000", [5400, 780_000, 13_000, 46_800_000]],
    ["90", [5400, 90, 324_000]],
    ["1,5", [90, 1.5, 5400]],
  ])("of %j are %j s, the most usual first", (text, seconds) => {
    expect(readings(text).map((reading) => reading.seconds)).toEqual(seconds);
  });

  it.each([
    "",
    "soon",
    "-5",
    "1:75",
    "1:5",
    "27:30 km",
    "27min75",
    "30 min 4 h",
    "5 s 5",
    "1 h 1 h",
    "27.30:00",
    "1e3",
    "5 5 5",
    "4,5,6",
    "min",
    "h",
  ])("of %j are none", (text) => {
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
