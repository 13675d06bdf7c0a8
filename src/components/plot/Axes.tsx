/** The two axes of a plot: what they count, their ticks, and lines across at those of y. The one place that draws axes. */
import { ticksOf, type Axis } from "./axis.ts";
import { tenth, textWidth, type Frame } from "./frame.ts";

interface Props {
  readonly frame: Frame;
  readonly x: Axis;
  readonly y: Axis;
  /** Whether the x axis is labelled here: of several plots under each other, only the last one's is. */
  readonly withX: boolean;
  /** Whether it says what the y axis counts: in a row its own label does. */
  readonly withNames: boolean;
}

export function Axes({ frame, x: xAxis, y: yAxis, withX, withNames }: Props) {
  const { width, left, right, top, bottom, x, y } = frame;
  return (
    <g class="axes">
      {ticksOf(yAxis, y, "y").map(({ value, label }) => (
        <g key={value}>
          <line class="grid" x1={left} x2={right} y1={tenth(y(value))} y2={tenth(y(value))} />
          {label !== "" && (
            <text class="tick" x={left - 6} y={tenth(y(value) + 4)} text-anchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
      {ticksOf(xAxis, x, "x").map(({ value, label }) => {
        const at = tenth(x(value));
        // The last label may be wider than the margin beside it.
        const isCut = at + textWidth(label) / 2 > width;
        return (
          <g key={value}>
            <line class="notch" x1={at} x2={at} y1={bottom} y2={bottom + 4} />
            {withX && label !== "" && (
              <text class="tick" x={isCut ? width : at} y={bottom + 17} text-anchor={isCut ? "end" : "middle"}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {withNames && (
        <text class="axis" x={2} y={top - 13}>
          {yAxis.label}
        </text>
      )}
      {withX && (
        <text class="axis" x={right} y={bottom + 36} text-anchor="end">
          {xAxis.label}
        </text>
      )}
    </g>
  );
}
