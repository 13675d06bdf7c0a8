/** The cells of the small muscles: always the same, each an equal part of the fibers in the order of recruitment. */
import { compositions, defaultPool, unitTypes, type FiberType } from "../../../sim/index.ts";
import { fiberUnits } from "../../../muscle/fiber-units.ts";
import { polygonPath } from "../../../muscle/polygon-path.ts";
import { centroid, type Polygon } from "../../../muscle/polygon.ts";

export interface Seat {
  readonly cell: Polygon;
  /** Motor unit, 0-based. */
  readonly unit: number;
  /** In a young adult's thigh. */
  readonly type: FiberType;
}

/** Gives each cell the motor unit that it stands for. */
export function seatsOf(cells: readonly Polygon[]): readonly Seat[] {
  const pool = defaultPool();
  const types = unitTypes(pool, compositions[0]);
  const units = fiberUnits(pool, cells.length);
  return cells.map((cell, index) => {
    const unit = units[index] ?? 0;
    return { cell, unit, type: types[unit] ?? "I" };
  });
}

/** A cell whose area is multiplied by the strength of its fibers. */
export function grown(cell: Polygon, strength: number): Polygon {
  const [x, y] = centroid(cell);
  const scale = Math.sqrt(strength);
  return cell.map(([cellX, cellY]) => [x + scale * (cellX - x), y + scale * (cellY - y)]);
}

/** Cells that look alike: of one type, and driven alike to a twentieth. */
export interface LikeCells {
  readonly type: FiberType;
  /** 0.05 to 1; 0 for cells that wait. */
  readonly driven: number;
  readonly path: string;
}

const steps = 20;

/**
 * @param drives of each motor unit, 0 to 1
 * @param strength of every fiber, as a multiple of that before
 */
export function likeCells(seats: readonly Seat[], drives: Float64Array, strength: number): readonly LikeCells[] {
  const groups = new Map<string, LikeCells>();
  for (const { cell, unit, type } of seats) {
    const activation = drives[unit] ?? 0;
    const driven = activation === 0 ? 0 : Math.max(1, Math.round(steps * activation)) / steps;
    const key = `${type} ${driven}`;
    groups.set(key, { type, driven, path: (groups.get(key)?.path ?? "") + polygonPath(grown(cell, strength)) });
  }
  return [...groups.values()];
}
