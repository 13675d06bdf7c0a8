/** Endurance: a core grows in each cell, and its share of the cell is the gain. */
import { coreOf } from "../../../muscle/core.ts";
import type { InkCell, InkLayout } from "../../../muscle/inks.ts";
import { pointPair, polygonPath } from "../../../muscle/polygon-path.ts";
import { requireBetween } from "../../../sim/numerics/range.ts";
import { fiberTypes, type FiberType } from "../../../sim/index.ts";
import type { Ink } from "./ink.ts";

/**
 * @param gains of each type's fibers since the start, as fractions, 0 to 1
 * @throws RangeError for a gain outside its range
 */
export function endurance({ cells }: InkLayout, gains: Readonly<Record<FiberType, number>>): Ink {
  const ofType = (type: FiberType): readonly InkCell[] => cells.filter((cell) => cell.type === type);
  return {
    over: (
      <g>
        {fiberTypes.map((type) => {
          const gain = requireBetween(`gains.${type}`, gains[type], 0, 1);
          if (gain === 0) return null;
          const cores = ofType(type).map((cell) => polygonPath(coreOf(cell.outline, gain)));
          return <path key={type} class={`type-${type} core`} d={cores.join("")} />;
        })}
        <path
          class="second-cue"
          d={ofType("IIa")
            .map(({ center: [x, y] }) => `M${pointPair(Math.round(x), Math.round(y))}h0`)
            .join("")}
        />
      </g>
    ),
  };
}
