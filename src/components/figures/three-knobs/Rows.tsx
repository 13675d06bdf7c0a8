/** A panel of studies without their names: the track of each row, drawn with the page. */
import type { FindingPanel, FindingRow } from "./studies.ts";

/** Along the track; a dot at its end stays whole. */
const placeOn = ({ domain: [from, to] }: Pick<FindingPanel, "domain">, value: number): string =>
  `${Math.round(1000 * (3 + (94 * (value - from)) / (to - from))) / 1000}%`;

type OnPanel = Pick<FindingPanel, "domain" | "ticks">;

export function Scale({ panel }: { readonly panel: OnPanel }) {
  return (
    <svg class="knob-track" width="100%" height="16" aria-hidden="true">
      {panel.ticks.map(([value, label]) => (
        <text key={value} x={placeOn(panel, value)} y="12" text-anchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}

const arrows = { up: "M8 0h14m-5-4l5 4l-5 4", down: "M-8 0h-14m5-4l-5 4l5 4" } as const;

export function Track({ panel, row }: { readonly panel: OnPanel; readonly row: FindingRow }) {
  const { value, range, hollow } = row;
  return (
    <svg class="knob-track" width="100%" height="22" aria-hidden="true">
      {panel.ticks.map(([tick]) => (
        <line
          key={tick}
          class={tick === 0 ? "knob-zero" : "knob-grid"}
          x1={placeOn(panel, tick)}
          x2={placeOn(panel, tick)}
          y1="0"
          y2="22"
        />
      ))}
      {range !== null && (
        <line class="knob-range" x1={placeOn(panel, range[0])} x2={placeOn(panel, range[1])} y1="11" y2="11" />
      )}
      {value !== null && <circle class="knob-dot" cx={placeOn(panel, value)} cy="11" r="5" />}
      {hollow !== null && (
        <svg class="knob-spot" x={placeOn(panel, hollow.at)} y="11">
          {hollow.points !== null && <path class="knob-arrow" d={arrows[hollow.points]} />}
          <circle class="knob-dot knob-hollow" r="4.5" />
        </svg>
      )}
    </svg>
  );
}
