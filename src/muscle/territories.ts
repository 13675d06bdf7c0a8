/**
 * Which motor unit each drawn fiber belongs to. A unit gets fibers in proportion to its share of the muscle, scattered
 * over a territory that overlaps many others: neighbors rarely belong to one unit.
 */
import type { MotorUnitPool } from "../sim/index.ts";
import { seededRandom, shuffled } from "../sim/numerics/random.ts";
import type { CrossSection } from "./cross-section.ts";
import { fiberUnits } from "./fiber-units.ts";
import type { Point } from "./polygon.ts";

/** Radius of a unit's territory, as a share of the drawing's width: wide, so that some 20 units meet everywhere. */
const territoryRadius = 0.4;
/** Two fibers nearer than this, in units of the drawing, are neighbors. */
const neighborDistance = 46;

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * @returns the unit (0-based) of every fiber of the section, in the section's order; the same for the same arguments
 */
export function assignUnits(section: CrossSection, pool: MotorUnitPool, seed = 7): number[] {
  const random = seededRandom(seed);
  const centers = section.fibers.map(({ center }) => center);
  const territory = Array.from(
    { length: pool.size },
    () => centers[Math.floor(random() * centers.length)] ?? ([0, 0] as const),
  );
  const units: number[] = new Array<number>(centers.length).fill(-1);
  const neighbors = centers.map((center) =>
    centers.flatMap((other, index) => (other !== center && distance(center, other) < neighborDistance ? [index] : [])),
  );

  /** How badly a unit sits at a fiber: outside its territory, or beside its own kin. */
  const cost = (fiber: number, unit: number): number => {
    const away = distance(centers[fiber] ?? [0, 0], territory[unit] ?? [0, 0]) / (territoryRadius * section.width);
    const kin = (neighbors[fiber] ?? []).filter((other) => units[other] === unit).length;
    return away ** 4 + 2 * kin;
  };

  const slots = shuffled(fiberUnits(pool, centers.length), random);
  for (const [fiber, unit] of slots.entries()) units[fiber] = unit;
  // Exchange pairs while both sit better for it; the number of fibers per unit never changes.
  for (let round = 0; round < 80 * centers.length; round++) {
    const a = Math.floor(random() * centers.length);
    const b = Math.floor(random() * centers.length);
    const [unitA, unitB] = [units[a] ?? 0, units[b] ?? 0];
    if (unitA === unitB) continue;
    const before = cost(a, unitA) + cost(b, unitB);
    [units[a], units[b]] = [unitB, unitA];
    if (cost(a, unitB) + cost(b, unitA) > before) [units[a], units[b]] = [unitA, unitB];
  }
  return units;
}
