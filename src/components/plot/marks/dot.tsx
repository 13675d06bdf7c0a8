/** Points that a study measured. */
import { placeOf, type Scale } from "../axis.ts";
import { tenth, type Box } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** The interval that was reported, along y. */
  readonly low?: number;
  readonly high?: number;
  /** Class that sets the color. */
  readonly tone?: string;
  /** A line from the plot's left edge to the dot: for amounts that are counted from there. Default false. */
  readonly stem?: boolean;
  /** Hollow: the study was read, its value was not. Default false. */
  readonly hollow?: boolean;
  readonly label?: string;
  /** On which side of the dot the label stands: "start" to its right, "end" to its left. Default "start". */
  readonly anchor?: Exclude<Anchor, "middle">;
}

/** The heights of an interval's ends, px, none outside the plot; null where there is none. */
function intervalEnds({ low, high }: Dot, y: Scale, { top, bottom }: Box): readonly [number, number] | null {
  if (low === undefined || high === undefined || Number.isNaN(low) || Number.isNaN(high)) return null;
  const height = (value: number): number => tenth(Math.min(bottom, Math.max(top, placeOf(y, value))));
  return [height(low), height(high)];
}

/** A dot outside the plot is not drawn: choose the domain so that it holds every study. */
export const dot =
  (dots: readonly Dot[]): Mark =>
  ({ x, y, left, right, top, bottom }) => (
    <g class="dots">
      {dots
        .map((each) => ({ ...each, at: tenth(x(each.x)), height: tenth(y(each.y)) }))
        .filter(({ at, height }) => at >= left && at <= right && height >= top && height <= bottom)
        .map((each, index) => {
          const { at, height, tone = "", hollow = false, stem = false, label, anchor = "start" } = each;
          const ends = intervalEnds(each, y, { left, right, top, bottom });
          return (
            <g key={index} class={`plot-dot ${tone}`}>
              {ends !== null && <line class="dot-interval" x1={at} x2={at} y1={ends[0]} y2={ends[1]} />}
              {stem && <line class="dot-interval" x1={left} x2={at} y1={height} y2={height} />}
              <circle class={hollow ? "dot-mark dot-hollow" : "dot-mark"} cx={at} cy={height} r={4} />
              {label !== undefined && (
                <text class="mark-label" x={at + (anchor === "end" ? -8 : 8)} y={height + 4} text-anchor={anchor}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
