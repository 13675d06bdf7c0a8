/** How many fast fibers work at every effort: six curves, the band of one of them, and what biopsies saw. */
import { recruitment } from "../../../sim/index.ts";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { tenth } from "../../plot/frame.ts";
import type { Anchor, Mark } from "../../plot/mark.ts";
import { effortRange } from "./figure.ts";
import { efforts, muscles, plausibleShares, youngAdults } from "./muscles.ts";

export const xAxis = { domain: [effortRange.min, effortRange.max], label: "effort, % of VO2max" } as const;
export const yAxis = {
  domain: [0, 1],
  label: "",
  ticks: [
    { value: 0, label: "none" },
    { value: 0.5, label: "half" },
    { value: 1, label: "all" },
  ],
} as const;

/**
 * What biopsies saw. A dot: no fast fiber at work. An open bar from none to all: some worked, and nobody counted them.
 * The chapter's bytes leave no room for the plots' own dots.
 */
const biopsyMarks =
  ({ none, some }: Seen): Mark =>
  ({ x, top, bottom }) => (
    <g class="biopsy-marks">
      {some.map((percent) => (
        <rect key={percent} x={tenth(x(percent) - 4)} y={top - 3} width={8} height={bottom - top + 6} rx={4} />
      ))}
      {none.map((percent) => (
        <circle key={percent} cx={tenth(x(percent))} cy={bottom} r={4} />
      ))}
    </g>
  );

/** Words beside a curve, at a place in the plot. */
const words =
  (text: string, [percent, share]: readonly [number, number], anchor: Anchor): Mark =>
  ({ x, y }) => (
    <text class="mark-label" x={tenth(x(percent))} y={tenth(y(share))} text-anchor={anchor}>
      {text}
    </text>
  );

/** Efforts of biopsies, percent of VO2max: where no fast fiber was seen to work, and where some were. */
export interface Seen {
  readonly none: readonly number[];
  readonly some: readonly number[];
}

export const curveMarks = (seen: Seen): readonly Mark[] => [
  area(
    efforts.map((effort) => [100 * effort, ...plausibleShares(effort)]),
    { tone: "type-IIa" },
  ),
  ...muscles.map((mix) =>
    line(
      efforts.map((effort) => [100 * effort, recruitment(effort, mix).IIa.recruited]),
      mix === youngAdults
        ? { tone: "type-IIa", name: mix.name }
        : { tone: "type-IIa", look: "reference", name: mix.name },
    ),
  ),
  biopsyMarks(seen),
  words("hurdler", [41, 0.42], "start"),
  words("young adults", [64, 0.9], "end"),
  words("distance runners", [119, 0.12], "end"),
];
