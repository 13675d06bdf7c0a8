/** The cells whose gaps fill with lactate: laid out while the site is built, so that no reader loads the code for it. */
import { inkSizes, layOutInks, type InkLayout } from "../../../muscle/inks.ts";
import { polygonPath } from "../../../muscle/polygon-path.ts";
import { fiberTypes, type FiberType } from "../../../sim/index.ts";

export interface GapCells extends Pick<InkLayout, "width" | "height" | "gap" | "gaps"> {
  /** The outlines of all cells of a type as one path. */
  readonly paths: readonly (readonly [type: FiberType, path: string])[];
}

/** The group of cells that explains the marks of all chapters. */
export function gapCells(): GapCells {
  const { width, height, gap, gaps, cells } = layOutInks(inkSizes.group);
  return {
    ...{ width, gap },
    height: Math.round(height),
    gaps: gaps.map(([from, to]) => [
      [Math.round(from[0]), Math.round(from[1])],
      [Math.round(to[0]), Math.round(to[1])],
    ]),
    paths: fiberTypes.map((type) => [
      type,
      cells
        .filter((cell) => cell.type === type)
        .map(({ outline }) => polygonPath(outline))
        .join(""),
    ]),
  };
}
