/** A stretch of x that is something apart: weeks without training, or where no model reaches. */
import { tenth, type Box } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";
import { hatching } from "./hatching.ts";
import { spanOf, type Span } from "./span.ts";

export interface RegionOptions {
  readonly label?: string;
  /** Where curves leave room for the label. Default "top". */
  readonly labelAt?: "top" | "bottom";
  /** "apart" is shaded, "beyond" is hatched: no model reaches there. Default "apart". */
  readonly look?: "apart" | "beyond";
}

/** In an outer third of the plot a label begins or ends with its stretch, so that it stays in the plot. */
function labelPlace({ left, right }: Span, plot: Box): readonly [Anchor, number] {
  const middle = (left + right) / 2;
  const share = (middle - plot.left) / (plot.right - plot.left);
  if (share < 1 / 3) return ["start", left + 4];
  return share > 2 / 3 ? ["end", right - 4] : ["middle", middle];
}

/** @param to may be Infinity: all that follows */
export const region =
  (from: number, to: number, { label, labelAt = "top", look = "apart" }: RegionOptions = {}): Mark =>
  (frame) => {
    const { x, top, bottom } = frame;
    const span = spanOf(x, from, to, frame);
    if (span === null) return null;
    const { left, right } = span;
    const [anchor, at] = labelPlace(span, frame);
    return (
      <g class={`region region-${look}`}>
        <rect x={tenth(left)} y={top} width={tenth(right - left)} height={bottom - top} />
        {look === "beyond" && (
          <path
            d={hatching([
              [left, top],
              [right, top],
              [right, bottom],
              [left, bottom],
            ])}
          />
        )}
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
