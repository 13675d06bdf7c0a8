import { describe, expect, it } from "vitest";
import { nextPosition, type CursorReach } from "../../../../src/components/plot/cursor/cursor-keys.ts";

const reach: CursorReach = {
  step: 2,
  page: 8,
  range: [0, 16],
  series: [
    {
      points: [
        [0, 0],
        [4, 9],
        [16, 1],
      ],
    },
    {
      points: [
        [0, 0],
        [11, 20],
        [16, 3],
        [20, 50],
      ],
    },
  ],
};
interface Change extends Partial<CursorReach> {
  readonly at?: number;
  readonly curve?: number | null;
}
const press = (key: string, { at = 6, curve = null, ...change }: Change = {}, shift = false) =>
  nextPosition(key, shift, { at, curve }, { ...reach, ...change });
const place = (key: string, change?: Change, shift?: boolean) => press(key, change, shift)?.at;
const curve = (key: string, from: number | null) => press(key, { curve: from })?.curve;

describe("nextPosition(key, shift, position, reach)", () => {
  it("moves along x: arrows by a step, Page keys by a page, Home and End to the ends", () => {
    expect(["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End"].map((key) => place(key))).toEqual([
      8, 4, 14, 0, 0, 16,
    ]);
  });
  it("moves finely with Shift: by 1 where steps are whole, else by a tenth of one", () => {
    expect([place("ArrowRight", {}, true), place("ArrowLeft", {}, true)]).toEqual([7, 5]);
    expect(place("ArrowRight", { step: 0.5 }, true)).toBe(6.05);
  });
  it("stays within the range", () => {
    expect([place("ArrowRight", { at: 15 }), place("ArrowLeft", { at: 1 })]).toEqual([16, 0]);
    expect([place("ArrowRight", { at: 16 }), place("PageDown", { at: 0 })]).toEqual([16, 0]);
  });
  it("comes back to round places from anywhere", () => {
    expect(place("ArrowRight", { at: 6.283 })).toBe(8);
    expect(place("ArrowRight", { at: 0.1 + 0.2, step: 1, range: [0, 1.5] })).toBe(1);
  });
  it("moves to the right with the right arrow where x falls, too", () => {
    expect(["ArrowRight", "ArrowLeft"].map((key) => place(key, { isFalling: true }))).toEqual([4, 8]);
    expect(["PageUp", "Home", "End"].map((key) => place(key, { isFalling: true }))).toEqual([14, 0, 16]);
  });
  it("turns with down and up through all, then each curve, and stays where it is", () => {
    expect([null, 0, 1].map((from) => curve("ArrowDown", from))).toEqual([0, 1, null]);
    expect([null, 0, 1].map((from) => curve("ArrowUp", from))).toEqual([1, null, 0]);
    expect([place("ArrowDown"), place("ArrowUp")]).toEqual([6, 6]);
  });
  it("keeps the curve that is read while it moves", () => {
    for (const key of ["ArrowRight", "PageDown", "Home", "End", "m"]) expect(curve(key, 1)).toBe(1);
  });
  it("lets up and down move like those of any slider where there is one curve", () => {
    const one = { series: reach.series.slice(0, 1) };
    expect([place("ArrowUp", one), place("ArrowDown", one)]).toEqual([8, 4]);
    expect([place("ArrowUp", one, true), place("ArrowDown", one, true)]).toEqual([7, 5]);
  });
  it("goes with m to the highest point of the curve that is read, or of all, within the range", () => {
    expect([0, 1, null].map((read) => place("m", { curve: read }))).toEqual([4, 11, 11]);
    expect(place("M", { curve: 0 }, true)).toBe(4);
    expect(place("m", { curve: 1, range: [0, 20] })).toBe(20);
    expect(place("m", { series: [] })).toBe(6);
  });
  it("finds the highest point at an end of the range, between two points of the curve", () => {
    expect(place("m", { curve: 1, range: [0, 8] })).toBe(8);
    expect(place("m", { curve: 0, range: [6, 16] })).toBe(6);
  });
  it("leaves other keys to the page", () => {
    for (const key of ["Tab", "Enter", " ", "x", "Escape"]) expect(press(key)).toBeNull();
  });
});
