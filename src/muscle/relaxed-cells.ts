/** Cells that fill a shape as fibers fill a fascicle: Voronoi cells of points that sit at their middles. */
import { Delaunay } from "d3";
import { centroid, contains, intersect, type Point, type Polygon } from "./polygon.ts";

function randomPointIn(polygon: Polygon, random: () => number): Point {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  for (;;) {
    const point: Point = [left + random() * (Math.max(...xs) - left), top + random() * (Math.max(...ys) - top)];
    if (contains(polygon, point)) return point;
  }
}

/**
 * Splits a convex polygon into `count` cells of like size: Voronoi cells, moved to their centers again and again.
 *
 * @param polygon within -10 to 1990 in either direction
 * @param rounds how often they are moved: the more, the more like a honeycomb
 * @param random numbers from 0 to below 1
 */
export function relaxedCells(polygon: Polygon, count: number, rounds: number, random: () => number): Polygon[] {
  let points = Array.from({ length: count }, () => randomPointIn(polygon, random));
  let cells: Polygon[] = [];
  for (let round = 0; round <= rounds; round++) {
    const voronoi = Delaunay.from(points as [number, number][]).voronoi([-10, -10, 2000, 2000]);
    cells = points.map((_, index) => intersect((voronoi.cellPolygon(index) as Point[]).slice(0, -1), polygon));
    points = cells.map(centroid);
  }
  return cells;
}
