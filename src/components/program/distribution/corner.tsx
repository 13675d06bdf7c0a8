/** The corner of the simplex of distributions: axes, the triangle, and the regions that have a name. */
import type { Amounts } from "../../../sim/training/shares.ts";
import { tenth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import "./corner.css";
import { leastEasy, polarizedRegion, simplex, thresholdRegion, type Corner } from "./regions.ts";

export const xAxis = {
  domain: [100, leastEasy],
  label: "share of easy running",
  ticks: [80, 60, 40].map((value) => ({ value, label: `${value} %` })),
} as const;
const reach = 100 - leastEasy;
export const yAxis = { domain: [-reach, reach], label: "↑ more moderate", ticks: [] } as const;

/** Up in the picture: moderate running beyond hard running, percent. */
const heightOf = ({ moderate, high }: Amounts): number => moderate - high;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a distribution stands, px; its parts in percent. */
export const placeOf = ({ x, y }: Frame, mix: Amounts): Place => ({ x: tenth(x(mix.low)), y: tenth(y(heightOf(mix))) });

const pathThrough = ({ x, y }: Frame, corners: readonly Corner[]): string =>
  `M${corners.map(([easy, height]) => `${tenth(x(easy))},${tenth(y(height))}`).join("L")}Z`;

/** Where the names of regions stand. */
const regionNames: readonly (readonly [name: string, ...place: Corner])[] = [
  ["threshold", 48, 27],
  ["pyramidal", 59, 10],
  ["polarized", 49.5, -36],
];

/** The triangle, the borders of names, and the names. */
export const corner: Mark = (frame) => (
  <g class="tid-corner">
    <g class="after-guess">
      <path class="tid-region" d={pathThrough(frame, thresholdRegion)} />
      <path class="tid-region" d={pathThrough(frame, polarizedRegion)} />
    </g>
    {[80, 60].map((easy) => (
      <line
        key={easy}
        class="tid-rule"
        x1={tenth(frame.x(easy))}
        x2={tenth(frame.x(easy))}
        y1={tenth(frame.y(100 - easy))}
        y2={frame.bottom}
      />
    ))}
    <path class="tid-edge" d={pathThrough(frame, simplex)} />
    <g class="after-guess">
      {regionNames.map(([name, easy, height]) => (
        <text
          key={name}
          class="tid-region-name"
          x={tenth(frame.x(easy))}
          y={tenth(frame.y(height) + 5)}
          text-anchor="middle"
        >
          {name}
        </text>
      ))}
    </g>
    <text class="tick" x={2} y={frame.bottom + 17}>
      all easy
    </text>
    <text class="axis" x={2} y={frame.bottom - 6}>
      ↓ more hard
    </text>
  </g>
);
