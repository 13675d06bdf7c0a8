import { describe, expect, it } from "vitest";
import { inkSizes, layOutInks, perPixel } from "../../src/muscle/inks.ts";
import { contains, intersect, signedArea, type Point } from "../../src/muscle/polygon.ts";
import { compositions, defaultPool, fiberTypes, unitTypes } from "../../src/sim/index.ts";

const unitKinds = unitTypes(defaultPool(), compositions[0]);
const away = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x1 - x2, y1 - y2);

describe.each(Object.entries(inkSizes))("layOutInks(%s)", (_, size) => {
  const layout = layOutInks(size);

  it("lays out so many cells that no two overlap, each around its center", () => {
    expect(layout.cells).toHaveLength(size.fibers);
    for (const [index, { outline, center }] of layout.cells.entries()) {
      expect(contains(outline, center)).toBe(true);
      for (const other of layout.cells.slice(index + 1)) {
        expect(
          intersect(outline, other.outline).length === 0 || Math.abs(signedArea(intersect(outline, other.outline))) < 1,
        ).toBe(true);
      }
    }
  });

  it("draws it at its width, five units to a pixel", () => {
    const xs = layout.cells.flatMap(({ outline }) => outline.map(([x]) => x));
    expect(layout.width).toBe(size.width * perPixel);
    expect(Math.max(...xs)).toBeLessThanOrEqual(layout.width + 1e-6);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.97 * layout.width);
  });

  it("gives each type its share of a young adult's fibers, and each cell a unit of its type", () => {
    for (const type of fiberTypes) {
      const count = layout.cells.filter((cell) => cell.type === type).length;
      expect(Math.abs(count - compositions[0][type] * size.fibers)).toBeLessThan(1.5);
    }
    for (const { type, unit } of layout.cells) expect(unitKinds[unit]).toBe(type);
  });

  it("has three gaps at every corner, and a corner or the outline at every end", () => {
    const ends = layout.gaps.flat();
    for (const corner of layout.corners) {
      expect(ends.filter((end) => away(end, corner) < 0.01)).toHaveLength(3);
    }
    // A planar map: of V inner corners and L loose ends, E edges have 3 V + L ends.
    const loose = ends.filter((end) => layout.corners.every((corner) => away(end, corner) >= 0.01));
    expect(ends.length).toBe(3 * layout.corners.length + loose.length);
    // Euler: cells, edges between them and those along the outline, one for each loose end.
    const vertices = layout.corners.length + loose.length;
    expect(vertices - (layout.gaps.length + loose.length) + layout.cells.length).toBe(1);
  });

  it("leaves its gap between two cells", () => {
    for (const [from, to] of layout.gaps) {
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      for (const { outline } of layout.cells) expect(contains(outline, middle)).toBe(false);
    }
    expect(layout.gap).toBeCloseTo(3.2 * perPixel, 12);
  });

  it("is the same every time", () => {
    expect(layOutInks(size)).toEqual(layout);
  });
});
