/** Curves of a model with measured points on them: one panel, labelled at the curves. Draws what it is given. */
import { area, line } from "d3-shape";
import { linear, log } from "./scale.ts";

export interface Axis {
  /** What is counted, with its unit. */
  readonly label: string;
  /** From one end of the axis to the other; the outer two are its ends. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Equal ratios are equal lengths. Default false. */
  readonly log?: boolean;
}

/** Where a label stands: at a point of the plot, its text running right, left or both ways from there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
}

interface Curve {
  /**
   * A model's own curve is solid where it is standard in the field, dashed where it is illustrative; a reference is
   * thin, and so is the line that joins one study's measured points, in their color.
   */
  readonly look: "computed" | "illustrative" | "reference" | "joined";
  /** Class that sets the color. */
  readonly tone?: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label?: Label;
}

interface Band {
  readonly tone?: string;
  readonly points: readonly (readonly [x: number, low: number, high: number])[];
}

interface Mark {
  readonly x: number;
  readonly y: number;
  /** The interval that was reported, along y. */
  readonly low?: number;
  readonly high?: number;
  readonly tone?: string;
  readonly label?: Omit<Label, "x" | "y">;
}

interface Props {
  /** What the picture shows, for who cannot see it. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly bands?: readonly Band[];
  readonly curves: readonly Curve[];
  readonly marks?: readonly Mark[];
}

const width = 420;
const height = 280;
const margin = { top: 26, right: 26, bottom: 42, left: 52 } as const;
const left = margin.left;
const right = width - margin.right;
const bottom = height - margin.bottom;

const tenth = (position: number): number => Math.round(position * 10) / 10;

function scaleOf(axis: Axis, from: number, to: number) {
  const ends = [axis.ticks[0]?.value ?? 0, axis.ticks.at(-1)?.value ?? 1] as const;
  return axis.log === true ? log(ends, [from, to]) : linear(ends, [from, to]);
}

export function LinePlot({ title, x: xAxis, y: yAxis, bands = [], curves, marks = [] }: Props) {
  const x = scaleOf(xAxis, left, right);
  const y = scaleOf(yAxis, bottom, margin.top);
  const path = line<readonly [number, number]>()
    .x(([value]) => x(value))
    .y(([, value]) => y(value))
    .digits(1);
  const fill = area<readonly [number, number, number]>()
    .x(([value]) => x(value))
    .y0(([, low]) => y(low))
    .y1(([, , high]) => y(high))
    .digits(1);
  const text = (label: Label, tone: string | undefined) => (
    <text
      class={`plot-label ${tone ?? ""}`}
      x={tenth(x(label.x))}
      y={tenth(y(label.y))}
      text-anchor={label.anchor ?? "start"}
    >
      {label.text}
    </text>
  );
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {yAxis.ticks.map(({ value, label }) => (
        <g key={value}>
          <line class="grid" x1={left} x2={right} y1={tenth(y(value))} y2={tenth(y(value))} />
          <text class="tick" x={left - 6} y={tenth(y(value)) + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {xAxis.ticks.map(({ value, label }) => (
        <g key={value}>
          <line class="notch" x1={tenth(x(value))} x2={tenth(x(value))} y1={bottom} y2={bottom + 4} />
          <text class="tick" x={tenth(x(value))} y={bottom + 17} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text class="axis" x={2} y={13}>
        {yAxis.label}
      </text>
      <text class="axis" x={right} y={height - 5} text-anchor="end">
        {xAxis.label}
      </text>
      {bands.map(({ points, tone }, index) => (
        <path key={index} class={`band ${tone ?? ""}`} d={fill(points) ?? ""} />
      ))}
      {curves.map(({ points, look, tone }, index) => (
        <path key={index} class={`curve curve-${look} ${tone ?? ""}`} d={path(points) ?? ""} />
      ))}
      {marks.map(({ x: at, y: value, low, high, tone }, index) => (
        <g key={index} class={`mark ${tone ?? ""}`}>
          {low !== undefined && high !== undefined && (
            <line
              class="measured-interval"
              x1={tenth(x(at))}
              x2={tenth(x(at))}
              y1={tenth(y(low))}
              y2={tenth(y(high))}
            />
          )}
          <circle class="measured-dot" cx={tenth(x(at))} cy={tenth(y(value))} r={4} />
        </g>
      ))}
      {curves.map(({ label, tone }) => label !== undefined && text(label, tone))}
      {marks.map(
        ({ label, x: at, y: value, tone }) =>
          label !== undefined && (
            <text
              class={`plot-label ${tone ?? ""}`}
              x={tenth(x(at)) + (label.anchor === "end" ? -8 : 8)}
              y={tenth(y(value)) + 4}
              text-anchor={label.anchor ?? "start"}
            >
              {label.text}
            </text>
          ),
      )}
    </svg>
  );
}
