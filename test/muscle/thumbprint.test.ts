import { Delaunay, polygonLength } from "d3";
import { describe, expect, it } from "vitest";
import { fiberUnits } from "../../src/muscle/fiber-units.ts";
import { ovalSize } from "../../src/muscle/oval.ts";
import { polygonPath } from "../../src/muscle/polygon-path.ts";
import { centroid, signedArea, type Polygon } from "../../src/muscle/polygon.ts";
import { thumbprintCells } from "../../src/muscle/thumbprint-cells.ts";
import { edgeWidth, thumbprintLevel, thumbprintLevels } from "../../src/muscle/thumbprint-levels.ts";
import { layOutThumbprint } from "../../src/muscle/thumbprint.ts";
import { compositions, defaultPool, fiberTypes, unitTypes } from "../../src/sim/index.ts";

const pool = defaultPool();
const unitKinds = unitTypes(pool, compositions[0]);
const area = (polygon: Polygon): number => Math.abs(signedArea(polygon));

describe("thumbprintLevel(width)", () => {
  it.each([
    [228, 90],
    [90, 90],
    [89, 60],
    [60, 60],
    [59, 24],
    [34, 24],
    [33, 12],
    [24, 12],
    [23, 7],
    [16, 7],
  ])("shows a muscle of %s px with %s fibers", (width, fibers) => {
    expect(thumbprintLevel(width).fibers).toBe(fibers);
  });
});

describe("edgeWidth(width)", () => {
  it("is a pixel, and more from 72 px on", () => {
    expect([16, 72, 144].map(edgeWidth)).toEqual([1, 1, 2]);
  });
});

describe.each(thumbprintLevels)("layOutThumbprint({ fibers: $fibers })", (level) => {
  const cells = layOutThumbprint(level);
  const types = fiberUnits(pool, level.fibers).map((unit) => unitKinds[unit] ?? "");

  it("draws so many fibers, all of them inside the drawing, and none a sliver", () => {
    expect(cells).toHaveLength(level.fibers);
    const mean = cells.reduce((sum, cell) => sum + area(cell), 0) / cells.length;
    for (const cell of cells) {
      expect(area(cell)).toBeGreaterThan(mean / 3);
      // A circle has 1; a square 0.79; a bar of 1 to 4 has 0.5.
      expect((4 * Math.PI * area(cell)) / polygonLength(cell as [number, number][]) ** 2).toBeGreaterThan(0.6);
      for (const [x, y] of cell) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(ovalSize.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(ovalSize.height);
      }
    }
  });

  it("gives each type its share of a young adult's fibers, to less than one fiber", () => {
    for (const type of fiberTypes) {
      const count = types.filter((other) => other === type).length;
      expect(Math.abs(count - compositions[0][type] * level.fibers), type).toBeLessThan(1);
    }
  });

  it("lets fibers of one type touch at most half as often as chance would", () => {
    const delaunay = Delaunay.from(cells.map((cell) => centroid(cell) as [number, number]));
    const pairs = cells.flatMap((_, cell) =>
      [...delaunay.neighbors(cell)].map((other) => (types[cell] === types[other] ? 1 : 0)),
    );
    const kin = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
    const chance = fiberTypes.reduce((sum, type) => sum + compositions[0][type] ** 2, 0);
    expect(kin).toBeLessThan(chance / 2);
  });

  it("is what the site draws: after a change run `npm run thumbprint`", () => {
    expect(thumbprintCells[level.fibers]).toEqual(cells.map(polygonPath));
  });

  it("weighs less than 60 bytes a fiber, so that a page can hold it", () => {
    expect(thumbprintCells[level.fibers].join("").length / level.fibers).toBeLessThan(60 + 200 / level.fibers);
  });
});
