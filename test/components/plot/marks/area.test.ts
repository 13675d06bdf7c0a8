import { describe, expect, it } from "vitest";
import { area, type AreaOptions, type AreaPoint } from "../../../../src/components/plot/marks/area.tsx";
import { attributes, draw } from "./draw.ts";

const shape = (points: readonly AreaPoint[], axes?: Parameters<typeof draw>[1]) =>
  attributes(draw(area(points), axes), "area-shape", "d")[0] ?? "";
const hatch = (options: AreaOptions) =>
  attributes(
    draw(
      area(
        [
          [0, 0, 50],
          [10, 0, 50],
        ],
        options,
      ),
    ),
    "area-hatch",
    "d",
  );

describe("area(points, options)", () => {
  it("goes along the upper values and back along the lower ones", () => {
    expect(
      shape([
        [0, 10, 20],
        [10, 20, 40],
      ]),
    ).toBe("M0,30L100,10L100,30L0,40Z");
  });
  it("is cut where it crosses the border, so that its slope stays true", () => {
    expect(
      shape([
        [0, 0, 0],
        [10, 0, 100],
      ]),
    ).toBe("M0,50L50,0L100,0L100,50L0,50Z");
  });
  it("is cut at the ends of x, too", () => {
    expect(
      shape([
        [-10, 10, 20],
        [20, 10, 20],
      ]),
    ).toBe("M0,30L100,30L100,40L0,40Z");
  });
  it("has a gap where a value is no number", () => {
    const points: AreaPoint[] = [
      [0, 0, 10],
      [2, 0, 10],
      [3, 0, NaN],
      [4, 0, 10],
      [6, 0, 10],
    ];
    expect(shape(points)).toBe("M0,40L20,40L20,50L0,50ZM40,40L60,40L60,50L40,50Z");
  });
  it("reaches down to the border for 0 on a log axis, and up to it for what has no end", () => {
    const axes = { y: { domain: [1, 100], type: "log" } } as const;
    expect(
      shape(
        [
          [0, 0, 10],
          [10, 0, 10],
        ],
        axes,
      ),
    ).toBe("M0,50L0,25L100,25L100,50Z");
    expect(
      shape(
        [
          [0, 10, Infinity],
          [10, 10, Infinity],
        ],
        axes,
      ),
    ).toBe("M0,0L100,0L100,25L0,25Z");
  });
  it("follows axes that fall", () => {
    expect(
      shape(
        [
          [0, 6, 7],
          [10, 6, 7],
        ],
        { x: { domain: [10, 0] }, y: { domain: [7, 6] } },
      ),
    ).toBe("M100,50L0,50L0,0L100,0Z");
  });
  it("is hatched when it is asked to be, and the two slants differ", () => {
    expect(hatch({})).toEqual([]);
    const [rising, falling] = [hatch({ hatch: "rising" })[0], hatch({ hatch: "falling" })[0]];
    expect(rising).toMatch(/^(M[\d.]+,[\d.]+L[\d.]+,[\d.]+)+$/);
    expect(falling).not.toBe(rising);
  });
  it("hatches without a pattern or an id", () => {
    expect(
      draw(
        area(
          [
            [0, 0, 50],
            [10, 0, 50],
          ],
          { hatch: "rising" },
        ),
      ),
    ).not.toMatch(/id=|url\(|pattern/);
  });
  it("draws nothing without points", () => {
    expect(shape([])).toBe("");
  });
});
