/** Drive: the fill says how hard a fiber is driven, and an edge that it has been called on. */
import type { InkLayout } from "../../../muscle/inks.ts";
import { polygonPath } from "../../../muscle/polygon-path.ts";
import { driveStep } from "../../../words/recruitment.ts";
import { activationsAt } from "../default-units.ts";
import type { Ink } from "./ink.ts";

/** Of its hue, percent, in a fiber that is barely driven. */
const faintest = 8;

/**
 * @param intensity fraction of VO2max, 0 to 3
 * @throws RangeError for an intensity outside its range
 */
export function drive({ cells }: Pick<InkLayout, "cells">, intensity: number): Ink {
  const active = activationsAt(intensity);
  return {
    cells: cells.map(({ outline, type, unit }, index) => {
      const activation = active[unit] ?? 0;
      if (activation <= 0) return <path key={index} class={`type-${type} bare`} d={polygonPath(outline)} />;
      const share = Math.round(faintest + (100 - faintest) * activation);
      return (
        <path
          key={index}
          class={`type-${type} driven drive-${driveStep(activation)}`}
          fill={`color-mix(in oklab, var(--c) ${share}%, var(--tissue))`}
          d={polygonPath(outline)}
        />
      );
    }),
  };
}
