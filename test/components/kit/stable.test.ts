import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { isAlike, stable } from "../../../src/components/kit/stable.ts";

describe("isAlike(a, b)", () => {
  it("compares the values under each name, in order", () => {
    expect(isAlike({ a: 1, b: NaN }, { a: 1, b: NaN })).toBe(true);
    expect(isAlike({ a: 1 }, { a: 2 })).toBe(false);
    expect(isAlike({ a: 1 }, { b: 1 })).toBe(false);
    expect(isAlike({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  });
});

describe("stable(make)", () => {
  it("stays the same object while nothing in it differs", () => {
    const state = signal({ minutes: 45, unit: "km" });
    const length = stable(() => ({ minutes: state.value.minutes }));
    const first = length.value;
    state.value = { minutes: 45, unit: "mi" };
    expect(length.value).toBe(first);
    state.value = { minutes: 60, unit: "mi" };
    expect(length.value).toEqual({ minutes: 60 });
  });
});
