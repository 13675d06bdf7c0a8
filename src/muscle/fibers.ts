/** Fibers in fascicles within an outline. Laid out at build time, so that the browser gets finished cells. */
import { seededRandom } from "../sim/numerics/random.ts";
import { centroid, inset, rounded, signedArea, type Point, type Polygon } from "./polygon.ts";
import { relaxedCells } from "./relaxed-cells.ts";

export interface Fiber {
  readonly cell: Polygon;
  readonly center: Point;
}

/** Lengths are in units of the drawing. */
export interface FiberLayout {
  readonly fiberCount: number;
  readonly fascicleCount: number;
  /** Connective tissue between fascicles, and between fibers. */
  readonly fascicleGap: number;
  readonly fiberGap: number;
  /** How far before its corners a fascicle starts to curve. */
  readonly fascicleRounding: number;
  readonly seed: number;
}

/**
 * Lays fibers out in an outline. The same arguments give the same fibers.
 *
 * @param outline convex, within 0 to 1990 in either direction
 */
export function layOutFibers(outline: Polygon, layout: FiberLayout): Fiber[] {
  const { fiberCount, fascicleCount, fascicleGap, fascicleRounding, fiberGap, seed } = layout;
  const random = seededRandom(seed);
  const fascicles = relaxedCells(outline, fascicleCount, 6, random).map((cell) =>
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
  return fibers;
}
