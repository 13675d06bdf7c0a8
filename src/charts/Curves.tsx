/** The curves of a plot, the bands around them, and their names beside them. */
import { Fragment } from "preact";
import { areaPath, linePath } from "./path.ts";
import { tenth, type PlotFrame } from "./plot-frame.ts";

/** Where a label stands: at a point of the plot, its text running right, left or both ways from there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
}

export type Points = readonly (readonly [x: number, y: number])[];

export interface Curve {
  /** What words call it. */
  readonly name?: string;
  /**
   * A model's own curve is solid where it is standard in the field, dashed where it is illustrative; a reference is
   * thin, and so is the line that joins one study's measured points, in their color. "yours" is what the reader has
   * drawn, thickly dotted; "other" is the second of two that are compared, thin with hollow squares on it.
   */
  readonly look: "computed" | "illustrative" | "reference" | "joined" | "yours" | "other";
  /** Straight from point to point, or a step: each value holds until the next point. Default "line". */
  readonly curve?: "line" | "step";
  /** Class that sets the color. */
  readonly tone?: string;
  /** Along rising x. */
  readonly points: Points;
  readonly label?: Label;
}

export interface Band {
  readonly tone?: string;
  readonly points: readonly (readonly [x: number, low: number, high: number])[];
}

/** About as many squares as a curve can carry and still be seen. */
const squares = 8;
const half = 3;

/** Hollow squares on some of the points. */
function squaresOn(points: Points, { x, y }: PlotFrame): string {
  const every = Math.max(1, Math.ceil(points.length / squares));
  return points
    .filter((_, index) => index % every === 0)
    .map(([at, value]) => `M${tenth(x(at) - half)},${tenth(y(value) - half)}h${2 * half}v${2 * half}h${-2 * half}z`)
    .join("");
}

export function Bands({ frame, bands }: { readonly frame: PlotFrame; readonly bands: readonly Band[] }) {
  return bands.map(({ points, tone }, index) => (
    <path key={index} class={`band ${tone ?? ""}`} d={areaPath(points, frame.x, frame.y)} />
  ));
}

interface Props {
  readonly frame: PlotFrame;
  readonly curves: readonly Curve[];
}

export function Curves({ frame, curves }: Props) {
  return curves.map(({ points, look, tone, curve }, index) => (
    <Fragment key={index}>
      <path class={`curve curve-${look} ${tone ?? ""}`} d={linePath(points, frame.x, frame.y, curve)} />
      {look === "other" && <path class={`curve-squares ${tone ?? ""}`} d={squaresOn(points, frame)} />}
    </Fragment>
  ));
}

export function CurveLabels({ frame, curves }: Props) {
  return curves.map(
    ({ label, tone }) =>
      label !== undefined && (
        <text
          class={`plot-label ${tone ?? ""}`}
          x={tenth(frame.x(label.x))}
          y={tenth(frame.y(label.y))}
          text-anchor={label.anchor ?? "start"}
        >
          {label.text}
        </text>
      ),
  );
}
