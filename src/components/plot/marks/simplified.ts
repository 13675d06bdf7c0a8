/** Fewer points for the same picture: a page is sent with its curves drawn. */
import type { Place } from "../series.ts";

/** How far a left-out point may lie from the line that stands for it, px. */
const tolerance = 0.25;

/** Distance of a point from the straight piece between two others. */
function distance([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / squared));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** The points of a line without those that it passes anyway (Ramer 1972, Douglas and Peucker 1973), px. */
export function simplified(points: readonly Place[]): readonly Place[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const away = points.map((point) => distance(point, first, last));
  const farthest = away.reduce((best, each, index) => (each > (away[best] ?? 0) ? index : best), 0);
  if ((away[farthest] ?? 0) <= tolerance) return [first, last];
  return [...simplified(points.slice(0, farthest + 1)).slice(0, -1), ...simplified(points.slice(farthest))];
}
