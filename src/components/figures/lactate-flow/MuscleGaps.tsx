/** Lactate on the muscle: at the shown moment it fills the gaps between the cells from their corners. Words beside it say how much. */
import "../../muscle/inks/inks.css";
import { lactate } from "../../muscle/inks/lactate.tsx";
import type { GapCells } from "./gap-cells.ts";
import { fullGaps } from "./words.ts";

interface Props {
  readonly cells: GapCells;
  /** Between the fibers, mmol/L. */
  readonly level: number;
}

export function MuscleGaps({ cells: { paths, width, height, ...layout }, level }: Props) {
  return (
    <svg class="inks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lactate(layout, level, fullGaps).under}
      {paths.map(([type, path]) => (
        <path key={type} class={`type-${type} bare`} d={path} />
      ))}
    </svg>
  );
}
