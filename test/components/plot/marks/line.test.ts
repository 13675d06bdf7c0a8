import { describe, expect, it } from "vitest";
import { line, type LineOptions } from "../../../../src/components/plot/marks/line.tsx";
import type { Place } from "../../../../src/components/plot/series.ts";
import { attributes, draw } from "./draw.ts";

const path = (points: readonly Place[], options?: LineOptions, axes?: Parameters<typeof draw>[1]) =>
  attributes(draw(line(points, options), axes), "line-path", "d")[0] ?? "";
const arrows = (points: readonly Place[]) => attributes(draw(line(points)), "line-cut", "d");

describe("line(points, options)", () => {
  it("goes straight from point to point", () => {
    const points: Place[] = [
      [0, 0],
      [5, 50],
      [10, 25],
    ];
    expect(path(points)).toBe("M0,50L50,0L100,25");
  });
  it("goes along and then up or down as a step", () => {
    const points: Place[] = [
      [0, 10],
      [5, 40],
      [10, 20],
    ];
    expect(path(points, { curve: "step" })).toBe("M0,40L50,40L50,10L100,10L100,30");
  });
  it("ends at the border with an arrow that points out", () => {
    const points: Place[] = [
      [0, 0],
      [10, 100],
    ];
    expect(path(points)).toBe("M0,50L50,0");
    expect(arrows(points)).toEqual(["M45,0h10l-5,-6z"]);
    expect(arrows([...points].map(([x, y]) => [x, 50 - y]))).toEqual(["M45,50h10l-5,6z"]);
  });
  it("cuts a step on its upright piece", () => {
    const points: Place[] = [
      [0, 10],
      [5, 90],
      [8, 20],
      [10, 20],
    ];
    expect(path(points, { curve: "step" })).toBe("M0,40L50,40L50,0M80,0L80,30L100,30");
  });
  it("needs no arrow at the ends of x", () => {
    expect(
      arrows([
        [-5, 20],
        [15, 20],
      ]),
    ).toEqual([]);
    expect(
      path([
        [-5, 20],
        [15, 20],
      ]),
    ).toBe("M0,30L100,30");
  });
  it("has a gap where a value is no number, and a dot where a point is alone", () => {
    expect(
      path([
        [0, 10],
        [1, 10],
        [2, NaN],
        [3, 10],
        [4, NaN],
        [5, 10],
        [6, 10],
      ]),
    ).toBe("M0,40L10,40M30,40ZM50,40L60,40");
  });
  it("follows axes that fall", () => {
    const axes = { x: { domain: [10, 0] }, y: { domain: [7, 6] } } as const;
    expect(
      path(
        [
          [0, 7],
          [10, 6],
        ],
        {},
        axes,
      ),
    ).toBe("M100,50L0,0");
    expect(
      path(
        [
          [0, 6.5],
          [10, 5.5],
        ],
        {},
        axes,
      ),
    ).toBe("M100,25L50,0");
  });
  it("has a gap at 0 on a log axis", () => {
    expect(
      path(
        [
          [0, 1],
          [5, 0],
          [10, 10],
        ],
        {},
        { y: { domain: [1, 10], type: "log" } },
      ),
    ).toBe("M0,50ZM100,0Z");
  });
  it("says what others may know of it", () => {
    const points: Place[] = [[0, 1]];
    expect(line(points, { name: "I", tone: "type-I", look: "other" }).series).toEqual({
      points,
      name: "I",
      tone: "type-I",
    });
  });
  it("draws an empty curve as nothing", () => {
    expect(path([])).toBe("");
  });
});
