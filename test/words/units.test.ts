import { describe, expect, it } from "vitest";
import { clock, distance, duration, listed, pace, paceRange, percent, spell } from "../../src/words/units.ts";

describe("numbers of running", () => {
  it.each([
    [pace(327, "km"), "5:27/km"],
    [pace(327, "mi"), "8:46/mi"],
    [pace(239.7, "km"), "4:00/km"],
    [paceRange({ fast: 332.7, slow: 348.3 }, "km"), "5:33–5:48/km"],
    [paceRange({ fast: 332.7, slow: 348.3 }, "mi"), "8:55–9:21/mi"],
    [clock(1620), "27:00"],
    [clock(6300), "1:45:00"],
    [clock(3599.6), "1:00:00"],
    [spell(25.4), "25 s"],
    [spell(60), "1 min"],
    [spell(511), "8 min 31 s"],
    [spell(1199.6), "20 min"],
    [spell(4040), "1 h 7 min"],
    [duration(45), "45 s"],
    [duration(1020), "17 min"],
    [duration(3599.9), "1 h"],
    [duration(3900), "1 h 5 min"],
    [distance(7200, "km"), "7.2 km"],
    [distance(9996, "km"), "10 km"],
    [distance(30_000, "km"), "30 km"],
    [distance(30_000, "mi"), "19 mi"],
    [distance(400, "km"), "400 m"],
    [distance(400, "mi"), "0.2 mi"],
    [percent(0.0962), "9.6 %"],
    [percent(0.3), "30 %"],
  ])("%s is %s", (found, expected) => {
    expect(found).toBe(expected);
  });
});

describe("listed(parts)", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("puts %j as a sentence does", (parts, text) => {
    expect(listed(parts)).toBe(text);
  });
});
