/** The two axes of a plot: what they count, their ticks, and lines across at those of y. The one place that draws axes. */
import { ticksOf, type Axis } from "./axis.ts";
import { tenth, type Frame } from "./frame.ts";

interface Props {
  readonly frame: Frame;
  readonly x: Axis;
  readonly y: Axis;
}

/** About as wide as a letter of a tick's label is, px. */
const letter = 7;

export function Axes({ frame, x: xAxis, y: yAxis }: Props) {
  const { width, height, left, right, bottom, x, y } = frame;
  const xTicks = ticksOf(xAxis, x, "x");
  return (
    <g class="axes">
      {ticksOf(yAxis, y, "y").map(({ value, label }) => (
        <g key={value}>
          <line class="grid" x1={left} x2={right} y1={tenth(y(value))} y2={tenth(y(value))} />
          <text class="tick" x={left - 6} y={tenth(y(value)) + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, label }) => {
        const at = tenth(x(value));
        // The last label may be wider than the margin beside it.
        const isCut = at + (letter * label.length) / 2 > width;
        return (
          <g key={value}>
            <line class="notch" x1={at} x2={at} y1={bottom} y2={bottom + 4} />
            <text class="tick" x={isCut ? width : at} y={bottom + 17} text-anchor={isCut ? "end" : "middle"}>
              {label}
            </text>
          </g>
        );
      })}
      <text class="axis" x={2} y={13}>
        {yAxis.label}
      </text>
      <text class="axis" x={right} y={height - 5} text-anchor="end">
        {xAxis.label}
      </text>
    </g>
  );
}
