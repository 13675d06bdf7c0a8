/** The two axes of a plot: what they count, their ticks, and lines across at those of y. */
import { tenth, type Axis, type PlotFrame } from "./plot-frame.ts";

interface Props {
  readonly frame: PlotFrame;
  readonly x: Axis;
  readonly y: Axis;
}

export function Axes({ frame, x: xAxis, y: yAxis }: Props) {
  const { height, left, right, bottom, x, y } = frame;
  return (
    <>
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
    </>
  );
}
