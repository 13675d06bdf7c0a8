/**
 * The drawn muscle: a cross-section of fibers in fascicles, always the same. Laid out at build time, so that the
 * browser gets finished cells. Every length is in units of the drawing, 1000 wide.
 */
import { seededRandom } from "../sim/numerics/random.ts";
import { centroid, inset, rounded, signedArea, type Point, type Polygon } from "./polygon.ts";
import { relaxedCells } from "./relaxed-cells.ts";

interface Fiber {
  readonly cell: Polygon;
  readonly center: Point;
}

export interface CrossSection {
  readonly width: number;
  readonly height: number;
  readonly fibers: readonly Fiber[];
}

const drawing = {
  width: 1000,
  height: 620,
  fiberCount: 600,
  fascicleCount: 13,
  /** Connective tissue between fascicles, and between fibers. */
  fascicleGap: 6,
  /** How far before its corners a fascicle starts to curve. */
  fascicleRounding: 34,
  fiberGap: 4.2,
  seed: 20,
} as const;

/** A smooth, slightly lopsided oval: convex, and within the drawing. */
function outline(): Polygon {
  const { width, height } = drawing;
  const margin = 6;
  return Array.from({ length: 96 }, (_, step) => {
    const angle = (step / 96) * 2 * Math.PI;
    const squareness = 0.84;
    const shape = (value: number): number => Math.sign(value) * Math.abs(value) ** squareness;
    const tilt = 0.05 * Math.cos(angle);
    return [
      width / 2 + (width / 2 - margin) * shape(Math.cos(angle)),
      height / 2 + (height / 2 - margin) * shape(Math.sin(angle)) * (0.95 + tilt),
    ];
  });
}

/** Lays the muscle out. Takes some 100 ms; the result never changes. */
export function layOutCrossSection(): CrossSection {
  const { width, height, fiberCount, fascicleCount, fascicleGap, fascicleRounding, fiberGap, seed } = drawing;
  const random = seededRandom(seed);
  const fascicles = relaxedCells(outline(), fascicleCount, 6, random).map((cell) =>
    rounded(inset(cell, fascicleGap / 2), fascicleRounding),
  );
  const area = (polygon: Polygon): number => Math.abs(signedArea(polygon));
  const total = fascicles.reduce((sum, fascicle) => sum + area(fascicle), 0);

  const fibers: Fiber[] = [];
  let areaSoFar = 0;
  for (const fascicle of fascicles) {
    areaSoFar += area(fascicle);
    const count = Math.round((areaSoFar / total) * fiberCount) - fibers.length;
    // Few rounds: a biopsy is even, but no honeycomb.
    for (const cell of relaxedCells(fascicle, count, 7, random)) {
      const shrunk = inset(cell, fiberGap / 2);
      fibers.push({ cell: shrunk, center: centroid(shrunk) });
    }
  }
  return { width, height, fibers };
}
