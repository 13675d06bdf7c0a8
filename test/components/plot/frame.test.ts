import { describe, expect, it } from "vitest";
import type { Axis } from "../../../src/components/plot/axis.ts";
import { frameOf, framesUnder, tenth } from "../../../src/components/plot/frame.ts";

const x: Axis = { domain: [0, 10], label: "weeks" };
const y: Axis = { domain: [0, 50], label: "gain, %" };
const margin = { top: 10, right: 20, bottom: 30, left: 40 };

describe("frameOf(x, y, size, margin)", () => {
  it("takes the margins off the size, and lets y rise upward", () => {
    const frame = frameOf(x, y, { width: 260, height: 140 }, margin);
    expect(frame).toMatchObject({ left: 40, right: 240, top: 10, bottom: 110 });
    expect([frame.x(0), frame.x(10), frame.y(0), frame.y(50)]).toEqual([40, 240, 110, 10]);
  });
  it("refuses a size that leaves nothing inside", () => {
    expect(() => frameOf(x, y, { width: 60, height: 140 }, margin)).toThrow(
      new RangeError("width is 60; allowed is a finite number above 60, the room for the labels"),
    );
    for (const height of [40, 0, NaN, Infinity]) {
      expect(() => frameOf(x, y, { width: 260, height }, margin)).toThrow(RangeError);
    }
  });
});

describe("framesUnder(frames, what)", () => {
  const [above, below] = [100, 200].map((height) => frameOf(x, y, { width: 260, height }, margin));
  if (above === undefined || below === undefined) throw new Error("two frames");

  it("gives the first and the last", () => {
    expect(framesUnder([above, below], "a cursor")).toEqual({ first: above, last: below });
    expect(framesUnder([above], "a cursor")).toEqual({ first: above, last: above });
  });
  it("refuses what lies over nothing", () => {
    expect(() => framesUnder([], "a cursor")).toThrow(new Error("a cursor lies over a plot"));
  });
});

describe("tenth(position)", () => {
  it("keeps one digit", () => {
    expect([1.24, 1.26, -0.55, 3].map(tenth)).toEqual([1.2, 1.3, -0.5, 3]);
  });
});
