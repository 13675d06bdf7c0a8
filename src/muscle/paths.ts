/** The muscle as SVG path data: one path for all the fibers of a motor unit, so that recoloring touches few elements. */
import type { MotorUnitPool } from "../sim/index.ts";
import type { CrossSection } from "./cross-section.ts";
import type { Polygon } from "./polygon.ts";
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

/** Two numbers with the shortest separator that path data allows. */
const pair = (x: number, y: number): string => `${x}${y < 0 ? "" : " "}${y}`;

/** A closed path in whole units, relative after its first point: a third of the bytes of absolute decimals. */
function polygonPath(polygon: Polygon): string {
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
    const step = pair(toX - x, toY - y);
    [x, y] = [toX, toY];
    return step;
  });
  return `M${pair(...first)}l${steps.reduce((path, step) => path + (step.startsWith("-") || path === "" ? "" : " ") + step, "")}z`;
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
      dots: fibers.map(({ center: [x, y] }) => `M${pair(Math.round(x), Math.round(y))}h0`).join(""),
    };
  }).filter(({ fibers }) => fibers > 0);
}
