import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimals, significant, unitText } from "../../src/words/numbers.ts";

describe("significant(value)", () => {
  it.each([
    [0, "0"],
    [120, "120"],
    [0.0225, "0.0225"],
    [0.000125, "0.000125"],
    [-6, "−6"],
    [42_195, "42,195"],
    [2.5e-9, "2.5 × 10⁻⁹"],
    [1.66e9, "1.66 × 10⁹"],
    [-3e-12, "−3 × 10⁻¹²"],
    [1 / 3, "0.333333"],
  ])("%d is %s", (value, text) => {
    expect(significant(value)).toBe(text);
  });
});

describe("decimals(value, places)", () => {
  it.each([
    [511.5, 1, "511.5"],
    [0, 2, "0.00"],
    [-0.04, 1, "0.0"],
    [-2.75, 1, "−2.8"],
    [1234.5, 0, "1235"],
  ])("%d to %d places is %s", (value, places, text) => {
    expect(decimals(value, places)).toBe(text);
  });
});

describe("numbers beside those of the JavaScript engine", () => {
  const plain = new Intl.NumberFormat("en", { maximumSignificantDigits: 6, useGrouping: "min2" });
  const inPlaces = (places: number): Intl.NumberFormat =>
    new Intl.NumberFormat("en", {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      signDisplay: "negative",
      useGrouping: "min2",
    });
  const sized = fc.double({ min: -9_999_990, max: 9_999_990, noNaN: true });

  it("prints six significant digits alike", () => {
    fc.assert(
      fc.property(
        sized.filter((value) => Math.abs(value) >= 1e-4),
        (value) => {
          expect(significant(value)).toBe(plain.format(value).replace("-", "−"));
        },
      ),
    );
  });

  it("prints decimals alike", () => {
    fc.assert(
      fc.property(sized, fc.integer({ min: 0, max: 4 }), (value, places) => {
        expect(decimals(value, places)).toBe(inPlaces(places).format(value).replace("-", "−"));
      }),
    );
  });

  it.each([999.5, 1000, 9999.5, 9999.996, 10_000, 123_456.5, 1_234_567])("groups %d alike", (value) => {
    expect(significant(value)).toBe(plain.format(value));
    expect(decimals(value, 2)).toBe(inPlaces(2).format(value));
  });
});

describe("unitText(unit)", () => {
  it.each([
    ["mmol^2/L^2", "mmol²/L²"],
    ["10^-20 M", "10⁻²⁰ M"],
    ["1/s", "1/s"],
  ])("%s is %s", (unit, text) => {
    expect(unitText(unit)).toBe(text);
  });
});
