/** A straight line across the plot, at one value of x or of y. */
import { tenth, type Frame } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";

export interface RuleOptions {
  readonly label?: string;
  /** Class that sets the color. */
  readonly tone?: string;
}

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly "text-anchor": Anchor;
}

/** Beside a rule of x, on the side with more room; over a rule of y, or under it where it lies at the top. */
function labelPlace(axis: "x" | "y", at: number, { left, right, top }: Frame): LabelPlace {
  if (axis === "y") return { x: right - 2, y: at - 5 < top + 10 ? at + 14 : at - 5, "text-anchor": "end" };
  return at > (left + right) / 2
    ? { x: at - 5, y: top + 12, "text-anchor": "end" }
    : { x: at + 5, y: top + 12, "text-anchor": "start" };
}

/**
 * Nothing where the value lies outside the plot.
 *
 * @param axis the axis on which the value lies: a rule of x stands upright, one of y lies flat
 */
export const rule =
  (axis: "x" | "y", value: number, { label, tone = "" }: RuleOptions = {}): Mark =>
  (frame) => {
    const { x, y, left, right, top, bottom } = frame;
    const at = tenth(axis === "x" ? x(value) : y(value));
    if (!(axis === "x" ? at >= left && at <= right : at >= top && at <= bottom)) return null;
    const ends = axis === "x" ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
    return (
      <g class={`rule ${tone}`}>
        <line {...ends} />
        {label !== undefined && (
          <text class="mark-label" {...labelPlace(axis, at, frame)}>
            {label}
          </text>
        )}
      </g>
    );
  };
