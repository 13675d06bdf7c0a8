import { describe, expect, it } from "vitest";
import { isSideways, isTap } from "../../../../src/components/plot/cursor/finger.ts";

const from = { x: 100, y: 200 };
const by = (across: number, down: number) => ({ x: 100 + across, y: 200 + down });

describe("isSideways(from, to)", () => {
  it("begins at 6 px, to either side", () => {
    expect([6, -6, 5.9, -5.9, 0].map((across) => isSideways(from, by(across, 0)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it("is further across than up or down", () => {
    expect([19, -19, 20, -20, 30].map((down) => isSideways(from, by(20, down)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

it("isTap(from, to) is where the finger has gone less than 6 px up or down, however far across", () => {
  expect([0, 5.9, -5.9, 6, -6].map((down) => isTap(from, by(0, down)))).toEqual([true, true, true, false, false]);
  expect(isTap(from, by(50, 0))).toBe(true);
});
