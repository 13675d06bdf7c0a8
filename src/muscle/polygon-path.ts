/** A polygon as SVG path data, in few bytes. */
import type { Polygon } from "./polygon.ts";

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
