/** The cut muscle as SVG path data: its fibers, what either plan adds to them, and the two sides of the line. */
import { fiberTypes, type FiberType } from "../sim/index.ts";
import { dotPath, polygonPath } from "./polygon-path.ts";
import { coreOf } from "./core.ts";
import type { Point, Polygon } from "./polygon.ts";
import { offsetThrough, type SeamLayout, type SeamShape } from "./seam-layouts.ts";

/** Of the line. */
type Side = "left" | "right";

/** Rise of endurance of each type, a fraction: 0 for none, 1 for twice as much. */
export type TypeGains = Readonly<Record<FiberType, number>>;

type TypePaths = Readonly<Record<FiberType, string>>;

const byType = (path: (type: FiberType) => string): TypePaths =>
  Object.fromEntries(fiberTypes.map((type) => [type, path(type)])) as Record<FiberType, string>;

/** Outlines of all fibers, one path for each type. */
export const cellPaths = ({ fibers }: SeamLayout): TypePaths =>
  byType((type) =>
    fibers
      .filter((fiber) => fiber.type === type)
      .map(({ cell }) => polygonPath(cell))
      .join(""),
  );

/** Cores of fibers of one type; empty where they gain nothing. */
export const coresPath = (cells: readonly Polygon[], gain: number): string =>
  gain <= 0 ? "" : cells.map((cell) => polygonPath(coreOf(cell, gain))).join("");

/** Cores of the fibers that the line through the center leaves on one side or cuts, one path for each type. */
export const corePaths = ({ shape, fibers }: SeamLayout, side: Side, gains: TypeGains): TypePaths =>
  byType((type) => {
    const isOn = (point: Point): boolean => offsetThrough(shape, point) < 0 === (side === "left");
    const cells = fibers.filter((fiber) => fiber.type === type && fiber.cell.some(isOn)).map(({ cell }) => cell);
    return coresPath(cells, gains[type]);
  });

/** A dot at the middle of each type IIa fiber: the second cue of its type. */
export const dotPaths = ({ fibers }: SeamLayout): string =>
  fibers
    .filter(({ type }) => type === "IIa")
    .map(({ center }) => dotPath(center))
    .join("");

/** The line through the oval's center, from the drawing's top to its bottom. */
export function seamLine({ height, center: [x, y], lean }: SeamShape): readonly [top: Point, bottom: Point] {
  return [
    [Math.round(x + lean * y), 0],
    [Math.round(x - lean * (height - y)), height],
  ];
}

/** All that lies left or right of the line through the center, wherever it is moved to. */
export function sidePath(shape: SeamShape, side: Side): string {
  const [[top], [bottom, height]] = seamLine(shape);
  const far = side === "left" ? -2 * shape.width : 3 * shape.width;
  return polygonPath([
    [top, 0],
    [bottom, height],
    [far, height],
    [far, 0],
  ]);
}
