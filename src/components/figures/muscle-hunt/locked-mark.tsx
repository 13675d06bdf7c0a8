/** What stands in the place of the reader's bars until there is a guess: an empty frame in each row. */
import { maskClass } from "../../controls/GuessMask.tsx";
import { tenth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { parts } from "./hunt.ts";

/** Of the frame within its row, px: where the first of the two bars will stand. */
const frameAt = { top: 17, below: 12 } as const;

export const lockedMark: Mark = ({ left, right, top, bottom }) => {
  const each = (bottom - top) / parts.length;
  const height = (each - frameAt.top - frameAt.below) / 2;
  return (
    <g class={maskClass} aria-hidden="true">
      {parts.map((part, row) => {
        const y = top + row * each + frameAt.top;
        return (
          <g key={part}>
            <rect x={left} y={tenth(y)} width={tenth(0.62 * (right - left))} height={tenth(height)} />
            <text x={left + 8} y={tenth(y + height / 2 + 4.5)}>
              ?
            </text>
          </g>
        );
      })}
    </g>
  );
};
