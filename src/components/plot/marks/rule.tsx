/** A straight line across the plot, at one value of x or of y. */
import { tenth, type Frame } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";

export interface RuleOptions {
  readonly label?: string;
  /** The end of the rule at which its label stands: "start" is the bottom or the left. Default "end", the top or the right. */
  readonly labelAt?: "start" | "end";
  /** Class that sets the color. */
  readonly tone?: string;
}

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly "text-anchor": Anchor;
}

/** Beside a rule of x, on the side with more room; over a rule of y, or under it where it lies at the top. */
function labelPlace(axis: "x" | "y", at: number, end: "start" | "end", frame: Frame): LabelPlace {
  const { left, right, top, bottom } = frame;
  if (axis === "y") {
    const y = at - 5 < top + 10 ? at + 14 : at - 5;
    return { x: end === "end" ? right - 2 : left + 4, y, "text-anchor": end };
  }
  const y = end === "end" ? top + 12 : bottom - 8;
  return at > (left + right) / 2 ? { x: at - 5, y, "text-anchor": "end" } : { x: at + 5, y, "text-anchor": "start" };
}

/**
 * Nothing where the value lies outside the plot.
 *
 * @param axis the axis on which the value lies: a rule of x stands upright, one of y lies flat
 */
export const rule =
  (axis: "x" | "y", value: number, { label, labelAt = "end", tone = "" }: RuleOptions = {}): Mark =>
  (frame) => {
    const { x, y, left, right, top, bottom } = frame;
    const at = tenth(axis === "x" ? x(value) : y(value));
    if (!(axis === "x" ? at >= left && at <= right : at >= top && at <= bottom)) return null;
    const ends = axis === "x" ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
    return (
      <g class={`rule ${tone}`}>
        <line {...ends} />
        {label !== undefined && (
          <text class="mark-label" {...labelPlace(axis, at, labelAt, frame)}>
            {label}
          </text>
        )}
      </g>
    );
  };
