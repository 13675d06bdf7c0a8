/** Points that a study measured. */
import { tenth } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** The interval that was reported, along y. */
  readonly low?: number;
  readonly high?: number;
  /** Class that sets the color. */
  readonly tone?: string;
  /** Hollow: the study was read, its value was not. Default false. */
  readonly hollow?: boolean;
  readonly label?: string;
  /** On which side of the dot the label stands: "start" to its right, "end" to its left. Default "start". */
  readonly anchor?: Exclude<Anchor, "middle">;
}

export const dot =
  (dots: readonly Dot[]): Mark =>
  ({ x, y, left, right, top, bottom }) => (
    <g class="dots">
      {dots
        .map((each) => ({ ...each, at: tenth(x(each.x)), height: tenth(y(each.y)) }))
        .filter(({ at, height }) => at >= left && at <= right && height >= top && height <= bottom)
        .map(({ at, height, low, high, tone = "", hollow = false, label, anchor = "start" }, index) => (
          <g key={index} class={`dot ${tone}`}>
            {low !== undefined && high !== undefined && (
              <line
                class="dot-interval"
                x1={at}
                x2={at}
                y1={tenth(Math.min(bottom, y(low)))}
                y2={tenth(Math.max(top, y(high)))}
              />
            )}
            <circle class={hollow ? "dot-mark dot-hollow" : "dot-mark"} cx={at} cy={height} r={4} />
            {label !== undefined && (
              <text class="mark-label" x={at + (anchor === "end" ? -8 : 8)} y={height + 4} text-anchor={anchor}>
                {label}
              </text>
            )}
          </g>
        ))}
    </g>
  );
