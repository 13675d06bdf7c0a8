import { describe, expect, it } from "vitest";
import { effortTrack } from "../../../src/components/controls/effort-track.ts";

describe("effortTrack(range)", () => {
  it("has a word for each band of the range, at its typical effort", () => {
    expect(effortTrack({ min: 75, max: 120 }).marks).toEqual([
      { name: "steady", value: 79 },
      { name: "threshold", value: 88 },
      { name: "interval", value: 98 },
      { name: "repetition", value: 110 },
    ]);
    expect(effortTrack({ min: 40, max: 120 }).marks.map(({ name }) => name)).toContain("easy");
  });
  it("gives each word an equal part of the track, from border to border", () => {
    const { scale } = effortTrack({ min: 40, max: 120 });
    expect([40, 75, 83, 93, 103, 120].map(scale)).toEqual([0, 100, 200, 300, 400, 500]);
    expect(scale(79)).toBeCloseTo(150, 9);
    expect(scale.invert(250)).toBeCloseTo(88, 9);
  });
});
