import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linear } from "../../src/charts/scale.ts";

describe("linear(domain, range)", () => {
  it("maps ends to ends and halves to halves, also when the range falls", () => {
    expect([0, 50, 100].map(linear([0, 100], [0, 10]))).toEqual([0, 5, 10]);
    expect([0, 50, 100].map(linear([0, 100], [200, 0]))).toEqual([200, 100, 0]);
  });

  it("bends at each knot", () => {
    expect([0, 5, 10, 15, 20].map(linear([0, 10, 20], [0, 100, 110]))).toEqual([0, 50, 100, 105, 110]);
  });

  it("holds the ends beyond them", () => {
    expect([-5, 105].map(linear([0, 100], [0, 10]))).toEqual([0, 10]);
  });

  it("inverts itself", () => {
    const scale = linear([0, 40, 75, 200], [0, 30, 200, 210]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (value) => {
        expect(scale.invert(scale(value))).toBeCloseTo(value, 9);
      }),
    );
  });

  it("refuses lists that do not pair up", () => {
    expect(() => linear([0, 1], [0])).toThrow(RangeError);
  });
});
