/** A curve. */
import { line as lineShape } from "d3";
import { tenth, type Frame } from "../frame.ts";
import type { Mark } from "../mark.ts";
import { placesOf, type Place, type Series } from "../series.ts";
import { clipCurve, type Cut } from "./clip.ts";
import { simplified } from "./simplified.ts";

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

/** A small arrow where a curve leaves the plot above or below, pointing out of it. At the ends of x none is needed. */
function arrow({ x, y, side }: Cut): string {
  if (side === "left" || side === "right") return "";
  return `M${tenth(x - 5)},${tenth(y)}h10l-5,${side === "top" ? -6 : 6}z`;
}

const shape = lineShape<Place>(
  ([x]) => tenth(x),
  ([, y]) => tenth(y),
);

/** d3 closes a point that is alone upon itself: the line's round ends make it a dot. */
const pathOf = (run: readonly Place[]): string => shape([...simplified(run)]) ?? "";

function curveIn(frame: Frame, series: Series, look: NonNullable<LineOptions["look"]>) {
  const { runs, cuts } = clipCurve(placesOf(series, frame), frame);
  const arrows = cuts.map(arrow).join("");
  return (
    <g class={`line line-${look} ${series.tone ?? ""}`}>
      <path class="line-path" d={runs.map(pathOf).join("")} />
      {look === "other" && <path class="line-squares" d={runs.map(squares).join("")} />}
      {arrows !== "" && <path class="line-cut" d={arrows} />}
    </g>
  );
}

/**
 * A curve through points; where it leaves the plot above or below it ends, with an arrow.
 *
 * @param points along rising x; one that has no place on the axes is a gap
 * @example line([[0, 0], [1, 2]], { name: "type I", tone: "type-I" })
 */
export function line(points: readonly Place[], { look = "model", ...options }: LineOptions = {}): Mark {
  const series: Series = { points, ...options };
  return Object.assign((frame: Frame) => curveIn(frame, series, look), { series });
}
