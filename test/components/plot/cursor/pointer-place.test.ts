import { describe, expect, it } from "vitest";
import { pointerPlace } from "../../../../src/components/plot/cursor/pointer-place.ts";

const size = { width: 400, height: 200 };

describe("pointerPlace(box, size, pointer)", () => {
  it("turns the window's pixels into the drawing's", () => {
    const box = { left: 10, top: 100, width: 800, height: 400 };
    expect(pointerPlace(box, size, { x: 10, y: 100 })).toEqual({ x: 0, y: 0 });
    expect(pointerPlace(box, size, { x: 410, y: 200 })).toEqual({ x: 200, y: 50 });
    expect(pointerPlace(box, size, { x: 810, y: 500 })).toEqual({ x: 400, y: 200 });
  });
  it("finds a drawing that stands halfway up in a box that is too high, and at the left of one that is too wide", () => {
    expect(pointerPlace({ left: 0, top: 0, width: 200, height: 300 }, size, { x: 100, y: 150 })).toEqual({
      x: 200,
      y: 100,
    });
    expect(pointerPlace({ left: 0, top: 0, width: 200, height: 300 }, size, { x: 0, y: 100 })).toEqual({ x: 0, y: 0 });
    expect(pointerPlace({ left: 0, top: 0, width: 900, height: 200 }, size, { x: 250, y: 0 })).toEqual({
      x: 250,
      y: 0,
    });
  });
  it("finds a drawing that stands in the middle of too wide a box", () => {
    const box = { left: 0, top: 0, width: 900, height: 200 };
    expect(pointerPlace(box, size, { x: 250, y: 0 }, "middle")).toEqual({ x: 0, y: 0 });
  });
});
