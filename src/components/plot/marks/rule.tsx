/** A straight line across the plot, at one value of x or of y. */
import { tenth } from "../frame.ts";
import type { Mark } from "../mark.ts";

export interface RuleOptions {
  readonly label?: string;
  /** Class that sets the color. */
  readonly tone?: string;
}

/** @param axis the axis on which the value lies: a rule of x stands upright, one of y lies flat */
export const rule =
  (axis: "x" | "y", value: number, { label, tone = "" }: RuleOptions = {}): Mark =>
  ({ x, y, left, right, top, bottom }) => {
    const at = tenth(axis === "x" ? x(value) : y(value));
    const ends = axis === "x" ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
    const isRight = axis === "x" && at > (left + right) / 2;
    const place = axis === "x" ? { x: at + (isRight ? -5 : 5), y: top + 12 } : { x: right - 2, y: at - 5 };
    return (
      <g class={`rule ${tone}`}>
        <line {...ends} />
        {label !== undefined && (
          <text class="mark-label" {...place} text-anchor={axis === "y" || isRight ? "end" : "start"}>
            {label}
          </text>
        )}
      </g>
    );
  };
