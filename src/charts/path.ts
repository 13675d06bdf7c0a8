/** Outlines of curves and of the areas between them, as a drawing's paths. d3-shape would bring 17 kB of curves that are not drawn here. */
import { tenth } from "./plot-frame.ts";
import type { Scale } from "./scale.ts";

type Place = readonly [x: number, y: number];

const through = (places: readonly Place[]): string =>
  places.map(([x, y], index) => `${index === 0 ? "M" : "L"}${tenth(x)},${tenth(y)}`).join("");

/**
 * From point to point; nothing for no points.
 *
 * @param points in values, along rising x
 * @param shape straight, or each value held until the next point
 */
export function linePath(points: readonly Place[], x: Scale, y: Scale, shape: "line" | "step" = "line"): string {
  const places = points.map(([at, value]): Place => [x(at), y(value)]);
  // A point alone is closed upon itself: a line with round ends makes it a dot.
  if (places.length === 1) return `${through(places)}Z`;
  if (shape === "line") return through(places);
  return through(
    places.flatMap(([at, value], index): readonly Place[] => {
      const before = places[index - 1];
      return before === undefined
        ? [[at, value]]
        : [
            [at, before[1]],
            [at, value],
          ];
    }),
  );
}

/** Around what lies between two curves: along the upper one, and back along the lower one. */
export function areaPath(
  points: readonly (readonly [x: number, low: number, high: number])[],
  x: Scale,
  y: Scale,
): string {
  if (points.length === 0) return "";
  const upper = points.map(([at, , high]): Place => [x(at), y(high)]);
  const lower = points.map(([at, low]): Place => [x(at), y(low)]);
  return `${through([...upper, ...lower.reverse()])}Z`;
}
