import { describe, expect, it } from "vitest";
import { roved } from "../../../src/components/controls/roved.ts";

const press = (key: string, from: number, held: Partial<Parameters<typeof roved>[0]> = {}): number | null =>
  roved({ key, altKey: false, ctrlKey: false, metaKey: false, ...held }, from, 6);

describe("roved(key, from, count)", () => {
  it("goes one on or back, and round at the ends", () => {
    expect([press("ArrowRight", 0), press("ArrowDown", 4), press("ArrowRight", 5)]).toEqual([1, 5, 0]);
    expect([press("ArrowLeft", 5), press("ArrowUp", 1), press("ArrowLeft", 0)]).toEqual([4, 0, 5]);
  });
  it("goes to either end by Home and End", () => {
    expect([press("Home", 3), press("End", 3)]).toEqual([0, 5]);
  });
  it("leaves all other keys, and keys of the browser, alone", () => {
    for (const key of ["Tab", "Enter", " ", "a", "PageUp"]) expect(press(key, 2)).toBeNull();
    for (const held of ["altKey", "ctrlKey", "metaKey"] as const)
      expect(press("ArrowLeft", 2, { [held]: true })).toBeNull();
  });
});
