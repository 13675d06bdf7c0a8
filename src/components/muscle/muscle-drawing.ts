/** The muscle as it is drawn, wherever it stands: in a page, or in a file that figures fetch. Laid out while the site is built. */
import { layOutCrossSection } from "../../muscle/cross-section.ts";
import { unitPaths, type UnitPaths } from "../../muscle/paths.ts";
import { defaultPool } from "../../sim/index.ts";
import { unitClass, type UnitLook } from "./unit-looks.ts";

export interface MuscleDrawing {
  readonly viewBox: string;
  /** One entry for each motor unit that has a drawn fiber. */
  readonly units: readonly UnitPaths[];
}

export function muscleDrawing(): MuscleDrawing {
  const section = layOutCrossSection();
  return { viewBox: `0 0 ${section.width} ${section.height}`, units: unitPaths(section, defaultPool()) };
}

/**
 * The drawing as a file, a picture by itself. Whoever fetches its units leaves its styles behind and paints them
 * (`musclePainter`).
 *
 * @param looks one for each unit of the default pool
 * @param styles a sheet for the classes of units, cells and dots
 * @throws Error for a unit without a look
 */
export function muscleFile({ viewBox, units }: MuscleDrawing, looks: readonly UnitLook[], styles: string): string {
  const groups = units.map(({ unit, cells, dots }) => {
    const look = looks[unit];
    if (look === undefined) throw new Error(`no look for motor unit ${unit}`);
    return `<g class="${unitClass(look)}" data-unit="${unit}"><path class="cell" fill-opacity="${look.opacity}" d="${cells}"/><path class="dot" d="${dots}"/></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class="muscle" viewBox="${viewBox}"><style>${styles}</style>${groups.join("")}</svg>\n`;
}
