/** Convex polygons, as rings of points in order, counterclockwise or clockwise alike. */
import { mean, polygonArea, polygonCentroid, polygonContains } from "d3";

export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];

const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** Each edge of a ring: where it starts and where it ends. */
const edges = (polygon: Polygon): [Point, Point][] =>
  polygon.map((start, index) => [start, polygon[(index + 1) % polygon.length] as Point]);

/** A shorter edge has no direction: rounding errors turn it. */
const shortestEdge = 1e-9;
const hasDirection = ([a, b]: readonly [Point, Point]): boolean => Math.hypot(b[0] - a[0], b[1] - a[1]) >= shortestEdge;

/** Signed area; positive for one direction of turning, negative for the other. */
export const signedArea = (polygon: Polygon): number => -polygonArea(polygon as [number, number][]);

/** Center of mass; the mean of the points where the area is zero. */
export function centroid(polygon: Polygon): Point {
  const points = polygon as [number, number][];
  if (Math.abs(signedArea(polygon)) >= 1e-12) return polygonCentroid(points);
  return [mean(points, ([x]) => x) ?? 0, mean(points, ([, y]) => y) ?? 0];
}

/** Whether a point lies inside a polygon. */
export const contains = (polygon: Polygon, point: Point): boolean =>
  polygonContains(polygon as [number, number][], point as [number, number]);

/** What of a polygon lies on the inner side of the line from `a` to `b`, the side of positive `cross` times `side`. */
function cut(polygon: Polygon, a: Point, b: Point, side: number): Point[] {
  const kept: Point[] = [];
  for (const [start, end] of edges(polygon)) {
    const from = side * cross(a, b, start);
    const to = side * cross(a, b, end);
    if (from >= 0) kept.push(start);
    if (from >= 0 !== to >= 0) {
      const t = from / (from - to);
      kept.push([start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])]);
    }
  }
  return kept;
}

/** The intersection of two convex polygons (Sutherland and Hodgman); empty where they do not meet. */
export function intersect(polygon: Polygon, window: Polygon): Polygon {
  const side = Math.sign(signedArea(window));
  return edges(window)
    .filter(hasDirection)
    .reduce<Polygon>((rest, [a, b]) => (rest.length === 0 ? rest : cut(rest, a, b, side)), polygon);
}

/** A convex polygon with every edge moved inward by `distance`; empty where nothing is left. */
export function inset(polygon: Polygon, distance: number): Polygon {
  const side = Math.sign(signedArea(polygon));
  return edges(polygon)
    .filter(hasDirection)
    .reduce<Polygon>((rest, [a, b]) => {
      if (rest.length === 0) return rest;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const dx = (-side * distance * (b[1] - a[1])) / length;
      const dy = (side * distance * (b[0] - a[0])) / length;
      return cut(rest, [a[0] + dx, a[1] + dy], [b[0] + dx, b[1] + dy], side);
    }, polygon);
}

/**
 * A convex polygon with each corner replaced by an arc that starts at most `radius` before it; still convex.
 *
 * @param pieces straight lines that make an arc. Default 4; at 1 the corner is cut
 */
export function rounded(polygon: Polygon, radius: number, pieces = 4): Polygon {
  const towards = (from: Point, to: Point): Point => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const t = Math.min(0.5, radius / length);
    return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
  };
  return polygon.flatMap((corner, index): Point[] => {
    const start = towards(corner, polygon.at(index - 1) as Point);
    const end = towards(corner, polygon[(index + 1) % polygon.length] as Point);
    // A quadratic curve with the corner as its control point.
    return Array.from({ length: pieces + 1 }, (_, index) => {
      const t = index / pieces;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * start[0] + b * corner[0] + c * end[0], a * start[1] + b * corner[1] + c * end[1]];
    });
  });
}
