import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polygonPath, polygonsIn } from "../../src/muscle/polygon-path.ts";
import { contains, intersect, signedArea, type Point, type Polygon } from "../../src/muscle/polygon.ts";
import { offsetOf, shareLeft } from "../../src/muscle/seam-cut.ts";
import { seamLabels } from "../../src/muscle/seam-labels.ts";
import {
  layOutSeam,
  narrowSeam,
  offsetThrough,
  reachOf,
  wideSeam,
  type SeamShape,
} from "../../src/muscle/seam-layouts.ts";
import { cellPaths, corePaths, coresPath, dotPaths, seamLine, sidePath } from "../../src/muscle/seam-paths.ts";
import { compositions, fiberTypes } from "../../src/sim/index.ts";

const [mix] = compositions;
const area = (polygon: Polygon): number => (polygon.length < 3 ? 0 : Math.abs(signedArea(polygon)));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All that lies left of the line at an offset. */
function leftOf({ center: [x, y], lean, ...shape }: SeamShape, offset: number): Polygon {
  const at = x + offset * reachOf({ center: [x, y], lean, ...shape });
  const far = 3000;
  return [
    [-far, y - far],
    [at + lean * far, y - far],
    [at - lean * far, y + far],
    [-far, y + far],
  ];
}

describe("shareLeft(offset)", () => {
  it("is nothing, a half and all of the oval where the line touches it, halves it and touches it again", () => {
    expect(shareLeft(-1)).toBeCloseTo(0, 12);
    expect(shareLeft(0)).toBe(0.5);
    expect(shareLeft(1)).toBeCloseTo(1, 12);
  });

  it("is what a circle's chord cuts off: a sixth less a triangle, where it stands half a radius from the center", () => {
    // A sector of 120 degrees less its triangle, of radius 1.
    const segment = Math.PI / 3 - Math.sqrt(3) / 4;
    expect(shareLeft(-0.5)).toBeCloseTo(segment / Math.PI, 12);
  });
});

describe("offsetOf(share)", () => {
  it("finds the line that leaves the share on its left, to a hundred thousandth", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(Math.abs(shareLeft(offsetOf(share)) - share)).toBeLessThan(1e-5);
      }),
    );
    expect([offsetOf(0), offsetOf(1)]).toEqual([-1, 1]);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses %s", (share) => {
    expect(() => offsetOf(share)).toThrow(RangeError);
  });
});

describe.each([
  { name: "wide", shape: wideSeam, fibers: 190 },
  { name: "narrow", shape: narrowSeam, fibers: 90 },
])("the cut muscle, $name", ({ shape, fibers: count }) => {
  const layout = layOutSeam(shape, mix);
  const { fibers } = layout;
  const total = sum(fibers.map(({ cell }) => area(cell)));

  it(`has ${count} fibers inside the drawing, none a sliver, and is the same every time`, () => {
    expect(fibers).toHaveLength(count);
    for (const { cell } of fibers) {
      expect(area(cell)).toBeGreaterThan(total / count / 2);
      for (const [x, y] of cell) {
        expect(x).toSatisfy((value: number) => value > 0 && value < shape.width);
        expect(y).toSatisfy((value: number) => value > 0 && value < shape.height);
      }
    }
    expect(layOutSeam(shape, mix)).toEqual(layout);
  });

  it("gives each type its share of the muscle, to a hundredth of its area", () => {
    for (const type of fiberTypes) {
      const own = sum(fibers.filter((fiber) => fiber.type === type).map(({ cell }) => area(cell)));
      expect(Math.abs(own / total - mix[type]), type).toBeLessThan(0.011);
    }
  });

  it("leaves left of the line the share that the line's words say, to a hundredth", () => {
    for (const offset of [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9]) {
      const side = leftOf(shape, offset);
      const left = sum(fibers.map(({ cell }) => area(intersect(cell, side))));
      expect(Math.abs(left / total - shareLeft(offset)), `offset ${offset}`).toBeLessThan(0.01);
    }
  });

  it("has a line through its center that leans as it should, and touches the oval at both ends of its way", () => {
    const [[topX, topY], [bottomX, bottomY]] = seamLine(shape);
    expect((topX - bottomX) / (bottomY - topY)).toBeCloseTo(shape.lean, 2);
    expect(offsetThrough(shape, shape.center)).toBe(0);
    const rim = Array.from({ length: 720 }, (_, step): Point => {
      const angle = (step / 360) * Math.PI;
      return [shape.center[0] + shape.radii[0] * Math.cos(angle), shape.center[1] + shape.radii[1] * Math.sin(angle)];
    }).map((point) => offsetThrough(shape, point));
    expect(Math.min(...rim)).toBeCloseTo(-1, 3);
    expect(Math.max(...rim)).toBeCloseTo(1, 3);
  });

  it("cuts fibers of both main types while the line is in the middle", () => {
    const [[topX, topY], [bottomX, bottomY]] = seamLine(shape);
    const cut = fibers.filter(({ cell }) => {
      const sides = cell.map((point) => offsetThrough(shape, point));
      return Math.min(...sides) < 0 && Math.max(...sides) > 0;
    });
    expect([topX, topY, bottomX, bottomY].every(Number.isInteger)).toBe(true);
    for (const type of ["I", "IIa"]) expect(cut.filter((fiber) => fiber.type === type).length).toBeGreaterThan(1);
  });

  it("labels on each side one fiber of each type, which lies on that side", () => {
    const labels = seamLabels(layout);
    expect(labels.map(({ type }) => type)).toEqual(["I", "IIa", "IIx", "IIx", "IIa", "I"]);
    expect(labels.map(({ offset }) => Math.sign(offset))).toEqual([-1, -1, -1, 1, 1, 1]);
    for (const { type, fiber, offset, place } of labels) {
      const own = fibers.filter(({ cell }) => contains(cell, fiber));
      expect(own.map((each) => each.type)).toEqual([type]);
      expect(offset).toBeCloseTo(offsetThrough(shape, fiber), 2);
      expect(
        fibers.some(({ cell }) => contains(cell, place)),
        "a label covers no fiber",
      ).toBe(false);
    }
  });

  it("knows for each label where the line runs through it: never in the middle, always where it passes through its corners", () => {
    for (const {
      place: [x, y],
      crossed: [from, to],
    } of seamLabels(layout)) {
      expect(from < 0 === to < 0, "crossed by the line through the center").toBe(true);
      for (const right of [-1, 1])
        for (const down of [0, 1]) {
          const through = offsetThrough(shape, [x + right * shape.labelReach, y + down * shape.labelHeight]);
          expect(through).toBeGreaterThanOrEqual(from);
          expect(through).toBeLessThanOrEqual(to);
        }
    }
  });

  it("writes cores whose area is the gain times that of their fibers, to a hundredth of it", () => {
    const cells = cellPaths(layout);
    for (const type of fiberTypes) {
      const drawn = polygonsIn(cells[type]);
      const fair = sum(drawn.map(area));
      for (const gain of [0.17, 0.27, 0.37, 0.55]) {
        const cores = sum(polygonsIn(coresPath(drawn, gain)).map(area));
        expect(Math.abs(cores / fair - gain), `${type}, ${gain}`).toBeLessThan(0.01);
      }
    }
    expect(coresPath(polygonsIn(cells.I), 0)).toBe("");
  });

  it("brings cores for both sides of the middle line, and for a fiber that it cuts two", () => {
    const gains = { I: 0.5, IIa: 0.5, IIx: 0.5 };
    const drawn = (["left", "right"] as const).map((side) =>
      sum(fiberTypes.map((type) => polygonsIn(corePaths(layout, side, gains)[type]).length)),
    );
    const isCut = ({ cell }: { readonly cell: Polygon }): boolean =>
      new Set(cell.map((point) => offsetThrough(shape, point) < 0)).size === 2;
    expect(sum(drawn)).toBe(count + fibers.filter(isCut).length);
    expect(Math.min(...drawn)).toBeGreaterThan(count / 3);
  });

  it("has two sides that meet along the line, and dots in type IIa only", () => {
    const [left = [], right = []] = (["left", "right"] as const).map((side) => polygonsIn(sidePath(shape, side))[0]);
    expect(area(intersect(left, right))).toBeCloseTo(0, 6);
    for (const { center } of fibers) {
      expect([contains(left, center), contains(right, center)].sort()).toEqual([false, true]);
    }
    expect(dotPaths(layout).match(/h0/g)).toHaveLength(fibers.filter(({ type }) => type === "IIa").length);
  });
});

describe("polygonsIn(paths)", () => {
  it("reads what polygonPath writes", () => {
    const triangle: Polygon = [
      [10, 20],
      [-5, 3],
      [7, -40],
    ];
    const square: Polygon = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
    ];
    expect(polygonsIn(polygonPath(triangle) + polygonPath(square))).toEqual([triangle, square]);
    expect(polygonsIn("")).toEqual([]);
  });
});
