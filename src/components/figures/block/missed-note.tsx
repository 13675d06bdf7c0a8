/** Quiet words over a curve that stays at zero. */
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";

const lineHeight = 15;
/** From the last line down to the axis, px. */
const above = 14;

/** @param lines of words, under each other */
export const missedNote =
  (lines: readonly string[]): Mark =>
  ({ left, bottom }) => (
    <g>
      {lines.map((words, index) => (
        <text
          key={words}
          class="mark-label region-label"
          x={tenth(left + 6)}
          y={tenth(bottom - above - (lines.length - 1 - index) * lineHeight)}
        >
          {words}
        </text>
      ))}
    </g>
  );
