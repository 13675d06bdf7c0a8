import { describe, expect, it } from "vitest";
import { requireAbove, requireBetween, requireWhole } from "../../../src/sim/numerics/range.ts";

const notNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "5" as unknown as number];

describe("requireBetween(name, value, low, high)", () => {
  it("returns a value inside the range, ends included", () => {
    expect([0, 0.5, 2].map((value) => requireBetween("x", value, 0, 2))).toEqual([0, 0.5, 2]);
  });
  it.each([-0.1, 2.1, ...notNumbers])("throws a RangeError with name, value and range for %s", (value) => {
    expect(() => requireBetween("intensity", value, 0, 2)).toThrow(RangeError);
    expect(() => requireBetween("intensity", value, 0, 2)).toThrow(/intensity is .*; allowed is a number from 0 to 2/);
  });
});

describe("requireAbove(name, value, low)", () => {
  it("returns a value above the bound", () => {
    expect(requireAbove("x", 0.1, 0)).toBe(0.1);
  });
  it.each([0, -1, ...notNumbers])("throws for %s", (value) => {
    expect(() => requireAbove("time", value, 0)).toThrow(/time is .*; allowed is a finite number greater than 0/);
  });
});

describe("requireWhole(name, value, low, high)", () => {
  it("returns a whole number in the range", () => {
    expect(requireWhole("runs", 4, 1, 14)).toBe(4);
  });
  it.each([0, 15, 3.5, ...notNumbers])("throws for %s", (value) => {
    expect(() => requireWhole("runs", value, 1, 14)).toThrow(/runs is .*; allowed is a whole number from 1 to 14/);
  });
});
