/** A stretch of x that is something apart: weeks without training, or where no model reaches. */
import { tenth, type Frame } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";

export interface RegionOptions {
  readonly label?: string;
  /** Where curves leave room for the label. Default "top". */
  readonly labelAt?: "top" | "bottom";
  /** "apart" is shaded, "beyond" is hatched: no model reaches there. Default "apart". */
  readonly look?: "apart" | "beyond";
}

/** Between two lines of the hatching, px along x. */
const gap = 9;

/** Lines that rise to the right and fill a box: on each, x and y have one sum. */
function hatching(left: number, right: number, { top, bottom }: Frame): string {
  return Array.from({ length: Math.ceil((right - left + bottom - top) / gap) }, (_, index) => {
    const sum = left + top + (index + 0.5) * gap;
    const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    return to > from ? `M${tenth(from)},${tenth(sum - from)}L${tenth(to)},${tenth(sum - to)}` : "";
  }).join("");
}

/** In an outer third of the plot a label begins or ends with its stretch, so that it stays in the plot. */
function labelPlace(left: number, right: number, frame: Frame): readonly [Anchor, number] {
  const middle = (left + right) / 2;
  const share = (middle - frame.left) / (frame.right - frame.left);
  if (share < 1 / 3) return ["start", left + 4];
  return share > 2 / 3 ? ["end", right - 4] : ["middle", middle];
}

export const region =
  (from: number, to: number, { label, labelAt = "top", look = "apart" }: RegionOptions = {}): Mark =>
  (frame) => {
    const { x, left: inner, right: outer, top, bottom } = frame;
    const [left, right] = [Math.max(inner, x(from)), Math.min(outer, x(to))];
    if (right <= left) return null;
    const [anchor, at] = labelPlace(left, right, frame);
    return (
      <g class={`region region-${look}`}>
        <rect x={tenth(left)} y={top} width={tenth(right - left)} height={bottom - top} />
        {look === "beyond" && <path d={hatching(left, right, frame)} />}
        {label !== undefined && (
          <text
            class="mark-label region-label"
            x={tenth(at)}
            y={labelAt === "bottom" ? bottom - 8 : top + 15}
            text-anchor={anchor}
          >
            {label}
          </text>
        )}
      </g>
    );
  };
