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

export function Track({ panel, row }: { readonly panel: OnPanel; readonly row: FindingRow }) {
  const { value, range } = row;
  // A ruler without a dot would look like a study that found nothing.
  if (value === null) {
    return (
      <svg class="knob-track" width="100%" height="22" aria-hidden="true">
        <text class="knob-unread" x="50%" y="15" text-anchor="middle">
          amount not read
        </text>
      </svg>
    );
  }
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
      <circle class="knob-dot" cx={placeOn(panel, value)} cy="11" r="5" />
    </svg>
  );
}
