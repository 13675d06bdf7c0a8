/** Scales under each other on one axis: each a row of named stretches, so that their borders can be compared. */
import { tenth, textWidth } from "../frame.ts";
import type { Mark } from "../mark.ts";
import { spanOf } from "./span.ts";

export interface ZoneRow {
  /** What the scale is called. */
  readonly label: string;
  readonly zones: readonly {
    /** Short enough to stand in it. Where it does not fit, it is left out; that of the zone with the reader follows the label. */
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
}

export interface ZoneRowsOptions {
  /** Where a reader stands: each row's zone that holds this value is filled; of two that share it, the higher one. */
  readonly at?: number;
}

/** Of a row's label above its zones, px. */
const labelHeight = 17;
/** Between two zones, px. */
const gap = 2;

/** Rows share the plot's height evenly. A zone in a gap of another scale stays a gap there. */
export const zoneRows =
  (rows: readonly ZoneRow[], { at }: ZoneRowsOptions = {}): Mark =>
  ({ x, left, right, top, bottom }) => {
    const each = (bottom - top) / rows.length;
    const height = each - labelHeight - 8;
    return (
      <g class="zone-rows">
        {rows.map(({ label, zones }, index) => {
          const above = top + index * each;
          const here = zones.findLast(({ from, to }) => at !== undefined && at >= from && at <= to);
          const drawn = zones.flatMap((zone) => {
            const { name, from, to } = zone;
            const span = spanOf(x, from, to, { left, right });
            if (span === null) return [];
            const width = Math.max(1, span.right - span.left - gap);
            return [{ name, span, width, holds: zone === here, fits: textWidth(name) <= width }];
          });
          const unwritten = drawn.find(({ holds, fits }) => holds && !fits);
          return (
            <g key={label} class="zone-row">
              <text class="zone-label" x={left} y={tenth(above + 12)}>
                {label}
                {unwritten !== undefined && <tspan class="zone-named">: {unwritten.name}</tspan>}
              </text>
              {drawn.map(({ name, span, width, holds, fits }) => (
                <g key={name} class={holds ? "zone zone-here" : "zone"}>
                  <rect
                    x={tenth(span.left + gap / 2)}
                    y={tenth(above + labelHeight)}
                    width={tenth(width)}
                    height={tenth(height)}
                    rx={3}
                  />
                  {fits && (
                    <text
                      x={tenth((span.left + span.right) / 2)}
                      y={tenth(above + labelHeight + height / 2 + 4.5)}
                      text-anchor="middle"
                    >
                      {name}
                    </text>
                  )}
                </g>
              ))}
            </g>
          );
        })}
      </g>
    );
  };
