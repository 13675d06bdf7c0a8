/** The muscle as it is drawn, wherever it stands: in a page, or in a file that figures fetch. Laid out while the site is built. */
import { layOutCrossSection } from "../../muscle/cross-section.ts";
import { unitPaths, type UnitPaths } from "../../muscle/paths.ts";
import { defaultPool } from "../../sim/index.ts";

export interface MuscleDrawing {
  readonly viewBox: string;
  /** One entry for each motor unit that has a drawn fiber. */
  readonly units: readonly UnitPaths[];
}

export function muscleDrawing(): MuscleDrawing {
  const section = layOutCrossSection();
  return { viewBox: `0 0 ${section.width} ${section.height}`, units: unitPaths(section, defaultPool()) };
}

/** The drawing as a file without colors: whoever fetches it paints it (`musclePainter`). */
export function muscleFile({ viewBox, units }: MuscleDrawing): string {
  const groups = units.map(
    ({ unit, cells, dots }) =>
      `<g data-unit="${unit}"><path class="cell" d="${cells}"/><path class="dot" d="${dots}"/></g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${groups.join("")}</svg>\n`;
}
