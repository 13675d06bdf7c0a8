/**
 * The muscle that a line cuts in two, laid out for a wide column and for a phone. Lengths are in units of the
 * drawing.
 */
import type { FiberShares, FiberType } from "../sim/index.ts";
import { layOutFibers, type Fiber, type FiberLayout } from "./fibers.ts";
import type { Point, Polygon } from "./polygon.ts";
import { spreadTypes } from "./spread-types.ts";

/** Where a type's labels are, left and right of the line. */
interface LabelPlaces {
  /** Their middles, as shares of the drawing's width. */
  readonly at: readonly [left: number, right: number];
  /** How far below the oval they begin. */
  readonly drop: number;
}

export interface SeamShape extends FiberLayout {
  readonly width: number;
  readonly height: number;
  /** Of the oval. */
  readonly center: Point;
  readonly radii: readonly [across: number, up: number];
  /** How far the line leans to the right for each unit upward. */
  readonly lean: number;
  /** Width of the cut. */
  readonly cut: number;
  readonly labels: Readonly<Record<FiberType, LabelPlaces>>;
  /** Half the width of a label. */
  readonly labelReach: number;
  readonly labelHeight: number;
}

/** A unit is a pixel at 970 px: 190 fibers in 7 fascicles. */
export const wideSeam: SeamShape = {
  width: 970,
  height: 525,
  center: [505, 240],
  radii: [445, 215],
  lean: 0.12,
  cut: 10,
  fiberCount: 190,
  fascicleCount: 7,
  fascicleGap: 11,
  fascicleRounding: 28,
  fiberGap: 4,
  seed: 141,
  labels: {
    I: { at: [0.1, 0.94], drop: 25 },
    IIa: { at: [0.2, 0.84], drop: 25 },
    IIx: { at: [0.31, 0.73], drop: 30 },
  },
  labelReach: 35,
  labelHeight: 48,
};

/** A unit is half a pixel at 328 px: 90 fibers in one fascicle. */
export const narrowSeam: SeamShape = {
  width: 656,
  height: 680,
  center: [350, 286],
  radii: [298, 258],
  lean: 0.08,
  cut: 16,
  fiberCount: 90,
  fascicleCount: 1,
  fascicleGap: 0,
  fascicleRounding: 60,
  fiberGap: 5.2,
  seed: 59,
  labels: {
    I: { at: [0.085, 0.915], drop: 14 },
    IIa: { at: [0.2, 0.79], drop: 28 },
    IIx: { at: [0.35, 0.64], drop: 58 },
  },
  labelReach: 44,
  labelHeight: 58,
};

export interface SeamLayout {
  readonly shape: SeamShape;
  readonly fibers: readonly (Fiber & { readonly type: FiberType })[];
}

/** Half of what the line travels, from touching the oval on the left to touching it on the right. */
export const reachOf = ({ radii: [across, up], lean }: SeamShape): number => Math.hypot(across, lean * up);

/** Where the line must stand to pass through a point, as an offset (`shareLeft`). */
export const offsetThrough = (shape: SeamShape, [x, y]: Point): number => {
  const [centerX, centerY] = shape.center;
  return (x - centerX - shape.lean * (centerY - y)) / reachOf(shape);
};

function oval({ center: [x, y], radii: [across, up] }: SeamShape): Polygon {
  const corners = 32;
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    return [x + across * Math.cos(angle), y + up * Math.sin(angle)];
  });
}

/** @param mix whose fibers */
export function layOutSeam(shape: SeamShape, mix: FiberShares): SeamLayout {
  const fibers = layOutFibers(oval(shape), shape);
  const types = spreadTypes(fibers, mix, shape.seed);
  return { shape, fibers: fibers.map((fiber, index) => ({ ...fiber, type: types[index] ?? "I" })) };
}
