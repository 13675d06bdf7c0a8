import { describe, expect, it } from "vitest";
import { spotIn } from "../../../../src/components/figures/frame/spot.ts";

const size = { width: 400, height: 200 };

describe("spotIn(box, size, pointer)", () => {
  it("turns the window's pixels into the drawing's units", () => {
    const box = { left: 10, top: 100, width: 800, height: 400 };
    expect(spotIn(box, size, { x: 10, y: 100 })).toEqual({ x: 0, y: 0 });
    expect(spotIn(box, size, { x: 410, y: 200 })).toEqual({ x: 200, y: 50 });
    expect(spotIn(box, size, { x: 810, y: 500 })).toEqual({ x: 400, y: 200 });
  });
  it("finds a drawing that stands in the middle of too high or too wide a box", () => {
    expect(spotIn({ left: 0, top: 0, width: 200, height: 300 }, size, { x: 100, y: 150 })).toEqual({ x: 200, y: 100 });
    expect(spotIn({ left: 0, top: 0, width: 200, height: 300 }, size, { x: 0, y: 100 })).toEqual({ x: 0, y: 0 });
    expect(spotIn({ left: 0, top: 0, width: 900, height: 200 }, size, { x: 250, y: 0 })).toEqual({ x: 0, y: 0 });
  });
});
