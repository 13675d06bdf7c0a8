/** Scales under each other on one axis: each a row of named stretches, so that their borders can be compared. */
import { tenth, textWidth } from "../frame.ts";
import type { Mark } from "../mark.ts";
import { spanOf } from "./span.ts";

export interface ZoneRow {
  /** What the scale is called. */
  readonly label: string;
  readonly zones: readonly {
    /** Short enough to stand in it; left out where it does not fit. */
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
}

export interface ZoneRowsOptions {
  /** Where a reader stands: the zones that hold this value are filled. */
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
          return (
            <g key={label} class="zone-row">
              <text class="zone-label" x={left} y={tenth(above + 12)}>
                {label}
              </text>
              {zones.map(({ name, from, to }) => {
                const span = spanOf(x, from, to, { left, right });
                if (span === null) return null;
                const width = Math.max(1, span.right - span.left - gap);
                const holds = at !== undefined && at >= from && at <= to;
                return (
                  <g key={name} class={holds ? "zone zone-here" : "zone"}>
                    <rect
                      x={tenth(span.left + gap / 2)}
                      y={tenth(above + labelHeight)}
                      width={tenth(width)}
                      height={tenth(height)}
                      rx={3}
                    />
                    {textWidth(name) <= width && (
                      <text
                        x={tenth((span.left + span.right) / 2)}
                        y={tenth(above + labelHeight + height / 2 + 4.5)}
                        text-anchor="middle"
                      >
                        {name}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          );
        })}
      </g>
    );
  };
