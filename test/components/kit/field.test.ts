import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceField, numberField, percentField, privately, textField } from "../../../src/components/kit/field.ts";

const effort = percentField("i", { min: 0, max: 200, step: 1, default: 65 });
const slope = numberField("s", { min: -1, max: 1, step: 0.1, default: 0 });

describe("numberField(key, range)", () => {
  it.each([
    ["0.3", 0.3],
    ["0.34", 0.3],
    ["-1", -1],
    ["1", 1],
    ["1.01", undefined],
    ["-1.01", undefined],
    ["", undefined],
    ["NaN", undefined],
    ["1e0", undefined],
    [" 1", undefined],
    ["0x1", undefined],
  ])("reads %j as %s: a decimal in its range, rounded to its step", (text, value) => {
    expect(slope.read(text)).toBe(value);
  });

  it("never rounds past its highest value", () => {
    expect(numberField("n", { min: 0, max: 10, step: 4, default: 0 }).read("10")).toBe(10);
  });

  it("says what is allowed", () => {
    expect(slope.allowed).toBe("a number from -1 to 1");
  });
});

describe("percentField(key, percent)", () => {
  it("is a fraction in code, its default too, and a percentage in links and words", () => {
    expect(effort.default).toBe(0.65);
    expect(effort.write(0.85)).toBe("85");
    expect(effort.read("85")).toBe(0.85);
    expect(effort.allowed).toBe("a number from 0 to 200");
  });

  it("reads back each percent that it writes, and writes it without the dust of binary fractions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (percent) => {
        expect(effort.write(percent / 100)).toBe(String(percent));
        expect(effort.read(String(percent))).toBe(percent / 100);
      }),
    );
  });
});

describe("choiceField(key, values, fallback)", () => {
  const mix = choiceField("mix", ["untrained", "elite"], "untrained");

  it("reads its values and nothing else, and lists them", () => {
    expect(mix.read("elite")).toBe("elite");
    expect(mix.read("Elite")).toBeUndefined();
    expect(mix.read("toString")).toBeUndefined();
    expect(mix.allowed).toBe("untrained, elite");
  });
});

describe("textField(key, options)", () => {
  const time = textField("t", { maxLength: 5, default: "27:00" });

  it("takes any text up to its length, the empty one too", () => {
    expect(time.read("")).toBe("");
    expect(time.read("27:30")).toBe("27:30");
    expect(time.read("27:300")).toBeUndefined();
    expect(time.write("27:300")).toBe("27:30");
    expect(time.allowed).toBe("text of at most 5 characters");
  });
});

describe("privately(field)", () => {
  it("is the same field in the fragment", () => {
    expect(privately(slope)).toEqual({ ...slope, visibility: "private" });
    expect(slope.visibility).toBeUndefined();
  });
});
