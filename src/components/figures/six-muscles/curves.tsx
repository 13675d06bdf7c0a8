/** How many fast fibers work at every effort: a row for each muscle, the band of one of them, and what biopsies saw. */
import { recruitment } from "../../../sim/index.ts";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { effortRange } from "./figure.ts";
import { efforts, muscles, plausibleShares, youngAdults } from "./muscles.ts";

export const xAxis = { domain: [effortRange.min, effortRange.max], label: "effort, % of VO2max" } as const;
export const yAxis = {
  domain: [0, 1],
  label: "",
  ticks: [
    { value: 0, label: "none" },
    { value: 1, label: "all" },
  ],
} as const;
/** Of a row and the room around it, px. */
export const rowHeight = 54;
export const margin = { top: 23 } as const;
export const noMarks = [] as const;

/** Efforts of biopsies, percent of VO2max: where no fast fiber was seen to work, and where some were. */
export interface Seen {
  readonly none: readonly number[];
  readonly some: readonly number[];
}

/**
 * What biopsies saw. A dot: no fast fiber at work. An open bar from none to all: some worked, and nobody counted them.
 * The chapter's bytes leave no room for the plots' own dots.
 */
const biopsyMarks =
  ({ none, some }: Seen): Mark =>
  ({ x, top, bottom }) => {
    const middle = (top + bottom) / 2 + 4;
    return (
      <g class="biopsy-marks">
        {some.map((percent) => (
          <rect key={percent} x={tenth(x(percent) - 4)} y={top - 3} width={8} height={bottom - top + 6} rx={4} />
        ))}
        {none.map((percent) => (
          <circle key={percent} cx={tenth(x(percent))} cy={bottom} r={4} />
        ))}
        <text class="mark-label" x={tenth(x(Math.min(...none)) + 8)} y={middle} text-anchor="end">
          none seen
        </text>
        <text class="mark-label" x={tenth(x(Math.max(...some)) + 9)} y={middle}>
          some, not counted
        </text>
      </g>
    );
  };

/** The muscles in their order, and under them the biopsies. */
export const curveRows = (seen: Seen) => [
  ...muscles.map((mix) => {
    const curve = line(
      efforts.map((effort) => [100 * effort, recruitment(effort, mix).IIa.recruited]),
      { tone: "type-IIa", name: mix.name },
    );
    if (mix !== youngAdults) return { label: mix.name, marks: [curve] };
    const band = area(
      efforts.map((effort) => [100 * effort, ...plausibleShares(effort)]),
      { tone: "type-IIa" },
    );
    return { label: `${mix.name} (pale: what is plausible)`, marks: [band, curve] };
  }),
  { label: "Biopsies, after cycling", marks: [biopsyMarks(seen)] },
];
