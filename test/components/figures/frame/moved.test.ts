import { describe, expect, it } from "vitest";
import { moved, type CursorState } from "../../../../src/components/figures/frame/moved.ts";

const state: CursorState = {
  at: 6,
  curve: null,
  step: 2,
  page: 8,
  range: [0, 16],
  curves: [
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
const place = (key: string, change: Partial<CursorState> = {}, shift = false): number | undefined =>
  moved(key, shift, { ...state, ...change })?.at;
const curve = (key: string, from: number | null): number | null | undefined =>
  moved(key, false, { ...state, curve: from })?.curve;

describe("moved(key, shift, state)", () => {
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
  it("turns with down and up through all, then each curve, and stays where it is", () => {
    expect([null, 0, 1].map((from) => curve("ArrowDown", from))).toEqual([0, 1, null]);
    expect([null, 0, 1].map((from) => curve("ArrowUp", from))).toEqual([1, null, 0]);
    expect([place("ArrowDown"), place("ArrowUp")]).toEqual([6, 6]);
  });
  it("keeps the curve that is read while it moves", () => {
    for (const key of ["ArrowRight", "PageDown", "Home", "End", "m"]) expect(curve(key, 1)).toBe(1);
  });
  it("lets up and down move like those of any slider where there is one curve", () => {
    const one = { curves: state.curves.slice(0, 1) };
    expect([place("ArrowUp", one), place("ArrowDown", one)]).toEqual([8, 4]);
    expect([place("ArrowUp", one, true), place("ArrowDown", one, true)]).toEqual([7, 5]);
  });
  it("goes with m to the highest point of the curve that is read, or of all, within the range", () => {
    expect([0, 1, null].map((read) => place("m", { curve: read }))).toEqual([4, 11, 11]);
    expect(place("M", { curve: 0 }, true)).toBe(4);
    expect(place("m", { curve: 1, range: [0, 20] })).toBe(20);
    expect(place("m", { curves: [] })).toBe(6);
  });
  it("leaves other keys to the page", () => {
    for (const key of ["Tab", "Enter", " ", "x", "Escape"]) expect(moved(key, false, state)).toBeNull();
  });
});
