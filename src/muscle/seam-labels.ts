/** Labels along the lower outline of a cut muscle, each with a line to a fiber of its type. */
import { fiberTypes, type FiberType } from "../sim/index.ts";
import type { Point } from "./polygon.ts";
import { offsetThrough, type SeamLayout, type SeamShape } from "./seam-layouts.ts";

export interface SeamLabel {
  readonly type: FiberType;
  /** Middle of its upper edge, in whole units of the drawing. */
  readonly place: Point;
  /** Middle of the fiber that it speaks of. */
  readonly fiber: Point;
  /** Where the line stands when it passes through that fiber (`shareLeft`). */
  readonly offset: number;
  /** Where the line stands when it begins and when it ends to run through the label. */
  readonly crossed: readonly [from: number, to: number];
}

/** How far down the oval reaches at x; its middle where it does not reach. */
function bottomAt({ center: [centerX, centerY], radii: [across, up] }: SeamShape, x: number): number {
  const from = Math.min(1, Math.abs(x - centerX) / across);
  return centerY + up * Math.sqrt(1 - from * from);
}

/** A label points to a fiber this much nearer to the middle, as a share of the muscle's half width. */
const inward = 0.06;

/** A label hides while the line is this near to its middle, in half widths of a label: it never touches a letter. */
const clearance = 1.2;

function labelAt({ shape, fibers }: SeamLayout, type: FiberType, share: number): SeamLabel {
  const { width, center, radii, labels, labelReach, labelHeight } = shape;
  const x = share * width;
  const side = x < center[0] ? 1 : -1;
  const y = bottomAt(shape, x + side * labelReach) + labels[type].drop;
  const aim = x + side * inward * radii[0];
  const target: Point = [aim, bottomAt(shape, aim)];
  const away = ([fiberX, fiberY]: Point): number => Math.hypot(fiberX - target[0], fiberY - target[1]);
  const nearest = fibers
    .filter((fiber) => fiber.type === type)
    .reduce((best, fiber) => (away(fiber.center) < away(best.center) ? fiber : best));
  const [fiberX, fiberY] = nearest.center;
  const clear = clearance * labelReach;
  const [middle, top] = [Math.round(x), Math.round(y)];
  return {
    type,
    place: [middle, top],
    fiber: [Math.round(fiberX), Math.round(fiberY)],
    offset: offsetThrough(shape, nearest.center),
    // The line leans to the right: on its way there it meets the upper left corner first, the lower right one last.
    crossed: [offsetThrough(shape, [middle - clear, top]), offsetThrough(shape, [middle + clear, top + labelHeight])],
  };
}

/** Three labels on each side, from the left. */
export const seamLabels = (layout: SeamLayout): readonly SeamLabel[] =>
  fiberTypes
    .flatMap((type) => layout.shape.labels[type].at.map((share) => labelAt(layout, type, share)))
    .sort((a, b) => a.place[0] - b.place[0]);
