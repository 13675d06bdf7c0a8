/** A polygon as SVG path data, in few bytes. */
import type { Point, Polygon } from "./polygon.ts";

/** Two numbers with the shortest separator that path data allows. */
export const pointPair = (x: number, y: number): string => `${x}${y < 0 ? "" : " "}${y}`;

/** A closed path in whole units, relative after its first point: a third of the bytes of absolute decimals. */
export function polygonPath(polygon: Polygon): string {
  const points = polygon
    .map(([x, y]): [number, number] => [Math.round(x), Math.round(y)])
    .filter(([x, y], index, all) => {
      const [nextX, nextY] = all[(index + 1) % all.length] ?? [Number.NaN, Number.NaN];
      return x !== nextX || y !== nextY;
    });
  const [first, ...rest] = points;
  if (first === undefined) return "";
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = pointPair(toX - x, toY - y);
    [x, y] = [toX, toY];
    return step;
  });
  return `M${pointPair(...first)}l${steps.reduce((path, step) => path + (step.startsWith("-") || path === "" ? "" : " ") + step, "")}z`;
}

/** The polygons of closed paths as `polygonPath` writes them. */
export const polygonsIn = (paths: string): Polygon[] =>
  paths.split("z", -1).flatMap((path) => {
    const [x, y, ...steps] = path.match(/-?\d+/g)?.map(Number) ?? [];
    if (x === undefined || y === undefined) return [];
    const points: Point[] = [[x, y]];
    for (let step = 0; step + 1 < steps.length; step += 2) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0];
      points.push([lastX + (steps[step] ?? 0), lastY + (steps[step + 1] ?? 0)]);
    }
    return [points];
  });

/** A path of no length: drawn with round ends it is a dot. */
export const dotPath = ([x, y]: Point): string => `M${pointPair(Math.round(x), Math.round(y))}h0`;
