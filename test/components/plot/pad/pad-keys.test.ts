import { describe, expect, it } from "vitest";
import { nextValue } from "../../../../src/components/plot/pad/pad-keys.ts";

const handle = { value: 12, middle: 20, step: 2, range: [-10, 50] } as const;
const keys = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "PageUp", "PageDown", "Home", "End"];

describe("nextValue(key, shift, point)", () => {
  it("lifts and lowers: arrows by a step, Page keys by five, Home and End to the ends", () => {
    expect(keys.map((key) => nextValue(key, false, handle))).toEqual([14, 14, 10, 10, 22, 2, -10, 50]);
  });
  it("begins in the middle where nothing is drawn yet", () => {
    expect(keys.map((key) => nextValue(key, false, { ...handle, value: null }))).toEqual([
      22, 22, 18, 18, 30, 10, -10, 50,
    ]);
  });
  it("moves finely with Shift", () => {
    expect(nextValue("ArrowUp", true, handle)).toBe(13);
    expect(nextValue("ArrowDown", true, { ...handle, value: 0.3, step: 0.5 })).toBe(0.25);
  });
  it("stays on the axis", () => {
    expect(nextValue("PageUp", false, { ...handle, value: 49 })).toBe(50);
    expect(nextValue("ArrowDown", false, { ...handle, value: -10 })).toBe(-10);
  });
  it("leaves other keys to the page", () => {
    for (const key of ["Tab", "Enter", "m"]) expect(nextValue(key, false, handle)).toBeNull();
  });
});
