/** A curve. */
import { curveLinear, curveStepAfter, line as lineShape } from "d3";
import type { Frame } from "../frame.ts";
import { tenth } from "../frame.ts";
import type { Mark } from "../mark.ts";
import type { Place, Series } from "../series.ts";
import { within, type Cut } from "./within.ts";

export interface LineOptions extends Omit<Series, "points"> {
  /**
   * "model" is solid; "outside" is dashed, for what lies outside the range that a model was fitted to; "reference" is
   * thin; "yours" is what the reader drew; "other" is the second of two that are compared, thin with hollow squares.
   * Default "model".
   */
  readonly look?: "model" | "outside" | "reference" | "yours" | "other";
}

/** About as many squares as a curve can carry and still be seen. */
const mostSquares = 8;
const halfSquare = 3;

function squares(places: readonly Place[]): string {
  const every = Math.max(1, Math.ceil(places.length / mostSquares));
  return places
    .filter((_, index) => index % every === 0)
    .map(([x, y]) => `M${tenth(x - halfSquare)},${tenth(y - halfSquare)}h6v6h-6z`)
    .join("");
}

/** A small arrow where a curve leaves the plot, pointing out of it. */
function arrow({ x, y, leaves }: Cut): string {
  const tip = leaves === "top" ? -6 : 6;
  return `M${tenth(x - 5)},${tenth(y)}h10l-5,${tip}z`;
}

/** One curve in a frame, cut where it leaves it. */
function drawn(points: readonly Place[], options: LineOptions, frame: Frame) {
  const { look = "model", tone = "", curve = "linear" } = options;
  const { runs, cuts } = within(points, frame, curve);
  const shape = lineShape<Place>(([x]) => tenth(x), ([, y]) => tenth(y)).curve(
    curve === "step" ? curveStepAfter : curveLinear,
  );
  // A point alone is closed upon itself: a line with round ends makes it a dot.
  const path = runs.map((run) => `${shape(run) ?? ""}${run.length === 1 ? "Z" : ""}`).join("");
  return (
    <g class={`line line-${look} ${tone}`}>
      <path class="line-path" d={path} />
      {look === "other" && <path class="line-squares" d={runs.map(squares).join("")} />}
      {cuts.length > 0 && <path class="line-cut" d={cuts.map(arrow).join("")} />}
    </g>
  );
}

/**
 * A curve through points; where it leaves the plot it ends, with an arrow.
 *
 * @param points along rising x
 * @example line([[0, 0], [1, 2]], { name: "type I", tone: "type-I" })
 */
export function line(points: readonly Place[], options: LineOptions = {}): Mark {
  const { name, tone, curve } = options;
  const series: Series = {
    points,
    ...(name !== undefined && { name }),
    ...(tone !== undefined && { tone }),
    ...(curve !== undefined && { curve }),
  };
  return Object.assign((frame: Frame) => drawn(points, options, frame), { series });
}
