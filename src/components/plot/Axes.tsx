/** The two axes of a plot: what they count, their ticks, and lines across at those of y. The one place that draws axes. */
import { ticksOf, type Axis, type Tick } from "./axis.ts";
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

/** Between two labels of x, px. */
const gap = 8;

/** Ticks of x with the middles of their labels, px; a label that would touch the one before it is left out. */
function placedTicks(ticks: readonly Tick[], { x, width }: Frame) {
  let last = { middle: -Infinity, half: 0 };
  return ticks.map(({ value, label }) => {
    const half = textWidth(label) / 2;
    // The last label may be wider than the margin beside it.
    const middle = Math.min(tenth(x(value)), width - half);
    const fits = label !== "" && Math.abs(middle - last.middle) > half + last.half + gap;
    if (fits) last = { middle, half };
    return { value, label: fits && label, middle };
  });
}

export function Axes({ frame, x: xAxis, y: yAxis, withX, withNames }: Props) {
  const { left, right, top, bottom, x, y } = frame;
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
      {placedTicks(ticksOf(xAxis, x, "x"), frame).map(({ value, label, middle }) => (
        <g key={value}>
          <line class="notch" x1={tenth(x(value))} x2={tenth(x(value))} y1={bottom} y2={bottom + 4} />
          {withX && label && (
            <text class="tick" x={middle} y={bottom + 17} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
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
