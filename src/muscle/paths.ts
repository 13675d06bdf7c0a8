/** The muscle as SVG path data: one path for all the fibers of a motor unit, so that recoloring touches few elements. */
import type { MotorUnitPool } from "../sim/index.ts";
import type { CrossSection } from "./cross-section.ts";
import { dotPath, polygonPath } from "./polygon-path.ts";
import { assignUnits } from "./territories.ts";

export interface UnitPaths {
  /** Motor unit, 0-based. */
  readonly unit: number;
  /** How many drawn fibers it has. */
  readonly fibers: number;
  /** Outlines of its fibers. */
  readonly cells: string;
  /** A dot at the middle of each fiber: the second cue of its type. */
  readonly dots: string;
}

/** Path data of every unit that has a drawn fiber, in the pool's order. */
export function unitPaths(section: CrossSection, pool: MotorUnitPool): UnitPaths[] {
  const units = assignUnits(section, pool);
  return Array.from({ length: pool.size }, (_, unit) => {
    const fibers = section.fibers.filter((_, fiber) => units[fiber] === unit);
    return {
      unit,
      fibers: fibers.length,
      cells: fibers.map(({ cell }) => polygonPath(cell)).join(""),
      dots: fibers.map(({ center }) => dotPath(center)).join(""),
    };
  }).filter(({ fibers }) => fibers > 0);
}
