import { describe, expect, it } from "vitest";
import { bandPace } from "../../../src/sim/training/band-pace.ts";

describe("bandPace(vdot, band)", () => {
  // Daniels' printed paces of VDOT 50, s/km: M 4:31, T 4:15, I 3:55; R is 87 s a lap.
  it.each([
    ["marathon", 271],
    ["threshold", 255],
    ["interval", 235],
    ["repetition", 217.5],
  ] as const)("gives the book's %s pace of VDOT 50 to about a second a km", (band, seconds) => {
    expect(Math.abs(bandPace(50, band) - seconds)).toBeLessThan(1.5);
  });
  it("runs strides and easy at the same pace, inside the printed 4:56 to 5:34 per km", () => {
    expect(bandPace(50, "strides")).toBe(bandPace(50, "easy"));
    expect(bandPace(50, "easy")).toBeGreaterThan(296);
    expect(bandPace(50, "easy")).toBeLessThan(334);
  });
  it("throws a RangeError for a VDOT without paces", () => {
    for (const vdot of [19, 96, Number.NaN]) expect(() => bandPace(vdot, "interval")).toThrow(RangeError);
  });
});
