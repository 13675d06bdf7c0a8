/** Quiet words in a plot, where there is no curve. */
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";

interface RemarkOptions {
  /** Where along x the words begin or end. */
  readonly at: number;
  readonly anchor: "start" | "end";
  /** The words stand just under this value of y. Default at the bottom of the plot. */
  readonly under?: number;
  /** Or a little aside at this value of y. */
  readonly beside?: number;
}

const lineHeight = 15;

/** @param lines of words, under each other */
export const remark =
  (lines: readonly string[], { at, anchor, under, beside }: RemarkOptions): Mark =>
  ({ x, y, bottom }) => {
    const gap = beside === undefined ? 4 : 10;
    const first =
      beside !== undefined
        ? y(beside) + 2
        : under !== undefined
          ? Math.min(bottom - 3, y(under) + 14)
          : bottom - 10 - (lines.length - 1) * lineHeight;
    return (
      <g>
        {lines.map((words, index) => (
          <text
            key={words}
            class="mark-label region-label"
            x={tenth(x(at) + (anchor === "start" ? gap : -gap))}
            y={tenth(first + index * lineHeight)}
            text-anchor={anchor}
          >
            {words}
          </text>
        ))}
      </g>
    );
  };
