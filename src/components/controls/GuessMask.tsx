/** Stands in a picture where the answer will be, as long as there is no guess. */
import { tenth, type Frame } from "../plot/frame.ts";
import type { Mark } from "../plot/mark.ts";

/** Class of what stands there: on the screen alone, and only where a script can take it away. */
export const maskClass = "guess-mask before-guess needs-js";

interface MaskBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * @param boxOf where it stands, px
 * @param lines what it says: one line under the other
 */
export const guessMask =
  (boxOf: (frame: Frame) => MaskBox, lines: readonly string[]): Mark =>
  (frame) => {
    const { left, right, top, bottom } = boxOf(frame);
    const first = (top + bottom) / 2 + 4 - 8.5 * (lines.length - 1);
    return (
      <g class={maskClass}>
        <path d={`M${tenth(left)} ${tenth(top)}H${tenth(right)}V${tenth(bottom)}H${tenth(left)}z`} />
        {lines.map((each, index) => (
          <text key={each} x={tenth((left + right) / 2)} y={tenth(first + 17 * index)} text-anchor="middle">
            {each}
          </text>
        ))}
      </g>
    );
  };
