import { describe, expect, it } from "vitest";
import {
  requireAbove,
  requireArray,
  requireBetween,
  requireFlag,
  requireObject,
  requireOneOf,
  requireWhole,
} from "../../../src/sim/numerics/range.ts";

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

describe("requireObject(name, value)", () => {
  it("returns an object", () => {
    const bare = Object.create(null) as object;
    expect(requireObject("input", bare)).toBe(bare);
  });
  it.each([null, undefined, 1, "a", [], () => 1])("throws for %s", (value) => {
    expect(() => requireObject("input", value as object)).toThrow(/^input is .+; allowed is an object$/);
  });
});

describe("requireArray(name, value)", () => {
  it("returns an array", () => {
    expect(requireArray("list", [1, 2])).toEqual([1, 2]);
  });
  it.each([null, undefined, 1, "ab", { length: 1 }])("throws for %o", (value) => {
    expect(() => requireArray("list", value as unknown[])).toThrow(/^list is .+; allowed is an array$/);
  });
});

describe("requireOneOf(name, value, allowed)", () => {
  it("returns a word of the list", () => {
    expect(requireOneOf("zone", "low", ["low", "high"])).toBe("low");
  });
  it.each(["", "LOW", null, undefined, 1])("throws for %o", (value) => {
    expect(() => requireOneOf("zone", value as string, ["low", "high"])).toThrow(
      /^zone is .+; allowed is "low", "high"$/,
    );
  });
});

describe("requireFlag(name, value)", () => {
  it("returns true and false", () => {
    expect([requireFlag("cap", true), requireFlag("cap", false)]).toEqual([true, false]);
  });
  it.each([null, undefined, 0, 1, "true"] as unknown[])("throws for %o", (value) => {
    expect(() => requireFlag("cap", value as boolean)).toThrow(/^cap is .+; allowed is true or false$/);
  });
});

describe("what an error shows", () => {
  it.each([
    ["5", '"5"'],
    [null, "null"],
    [Symbol("x"), "Symbol(x)"],
    [Object.create(null), "an object"],
    [[], "an array"],
    [new Float64Array(200), "an array"],
    [() => 1, "a function"],
  ])("puts a wrong value into words: case %#", (value: unknown, words) => {
    expect(() => requireBetween("x", value as number, 0, 1)).toThrow(`x is ${words}; allowed`);
  });
});
