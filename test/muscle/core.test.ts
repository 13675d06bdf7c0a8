import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/muscle/core.ts";
import type { Polygon } from "../../src/muscle/polygon.ts";

describe("coreOf(cell, gain)", () => {
  it("is the cell scaled about its center: a quarter of a square is a square half as wide", () => {
    const square: Polygon = [
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 8],
    ];
    expect(coreOf(square, 0.25)).toEqual([
      [2, 2],
      [6, 2],
      [6, 6],
      [2, 6],
    ]);
  });
});
