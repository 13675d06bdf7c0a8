/** The outline of a small muscle: an oval, a little squarer than an ellipse. */
import type { Polygon } from "./polygon.ts";

/** Width and height of a small muscle's drawing, in its units: 100 to 89. */
export const ovalSize = { width: 400, height: 356 } as const;

/** Exponent of the coordinates: at 1 it would be an ellipse, toward 0 a rectangle. */
const squareness = 0.96;

/**
 * A convex polygon.
 *
 * @param beyond how far it reaches over each edge of the drawing, in its units; below 0 it stays within. Default 0
 */
export function oval(beyond = 0): Polygon {
  const { width, height } = ovalSize;
  const shape = (value: number): number => Math.sign(value) * Math.abs(value) ** squareness;
  return Array.from({ length: 40 }, (_, step) => {
    const angle = (step / 40) * 2 * Math.PI;
    return [
      width / 2 + (width / 2 + beyond) * shape(Math.cos(angle)),
      height / 2 + (height / 2 + beyond) * shape(Math.sin(angle)),
    ];
  });
}
