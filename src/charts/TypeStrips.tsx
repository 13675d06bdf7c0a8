/** A row for each of several things over one time axis: a line, the area of a second value, and a cursor. Draws what it is given. */
import type { ComponentChildren } from "preact";
import { areaPath, linePath } from "./path.ts";
import { tenth, type PlotFrame } from "./plot-frame.ts";
import { linear } from "./scale.ts";
import type { Tick } from "./ticks.ts";

export interface StripPoint {
  readonly x: number;
  /** The dashed line, 0 to 1. */
  readonly line: number;
  /** The top of the shaded area, 0 to 1. */
  readonly area: number;
}

interface Strip {
  /** Class that sets the color. */
  readonly tone: string;
  readonly label: string;
  readonly points: readonly StripPoint[];
  /** What was measured where the model does not reach. */
  readonly measured?: string;
}

interface Props {
  /** What the picture shows, for who cannot see it. */
  readonly title: string;
  readonly rows: readonly Strip[];
  readonly ticks: readonly Tick[];
  readonly axis: string;
  readonly cursor: number;
  /** Where it ended early. */
  readonly end?: { readonly x: number; readonly label: string } | undefined;
  /** From where on the model says nothing. */
  readonly beyond?: { readonly from: number; readonly label: string } | undefined;
  /** What lies over the drawing: the cursor's handle. */
  readonly over?: ComponentChildren;
}

const [width, left, right, top, row, gap] = [420, 34, 408, 24, 44, 14];

/** Where the rows lie, for who reads a pointer off them. */
export function stripFrame(ticks: readonly Tick[], rows: number): Omit<PlotFrame, "y"> {
  const bottom = top + rows * (row + gap) - gap;
  const x = linear([ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1], [left, right]);
  return { width, height: bottom + 38, left, right, top, bottom, x };
}

function Row({ strip, low, x }: { readonly strip: Strip; readonly low: number; readonly x: PlotFrame["x"] }) {
  const y = linear([0, 1], [low, low - row]);
  return (
    <g class={strip.tone}>
      <text class="strip-label" x={left - 6} y={low - row / 2 + 4} text-anchor="end">
        {strip.label}
      </text>
      <line class="grid" x1={left} x2={right} y1={low} y2={low} />
      <path
        class="strip-area"
        d={areaPath(
          strip.points.map((point) => [point.x, 0, point.area]),
          x,
          y,
        )}
      />
      <path
        class="strip-line"
        d={linePath(
          strip.points.map((point) => [point.x, point.line]),
          x,
          y,
        )}
      />
      {strip.measured !== undefined && (
        <g class="strip-measured">
          <circle class="strip-dot" cx={right - 7} cy={low - row / 2} r={4} />
          <text x={right - 16} y={low - row / 2 + 4} text-anchor="end">
            {strip.measured}
          </text>
        </g>
      )}
    </g>
  );
}

export function TypeStrips({ title, rows, ticks, axis, cursor, end, beyond, over }: Props) {
  const { height, bottom, x } = stripFrame(ticks, rows.length);
  const at = tenth(x(cursor));
  const ended = end === undefined ? 0 : tenth(x(end.x));
  const onTheRight = ended > (left + right) / 2;
  return (
    <svg class="strips" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
      <g aria-hidden="true">
        {beyond !== undefined && (
          <g class="region region-beyond">
            <rect x={tenth(x(beyond.from))} y={top} width={tenth(right - x(beyond.from))} height={bottom - top} />
            <text class="region-label" x={right - 4} y={top - 6} text-anchor="end">
              {beyond.label}
            </text>
          </g>
        )}
        {rows.map((strip, index) => (
          <Row key={strip.tone} strip={strip} low={top + index * (row + gap) + row} x={x} />
        ))}
        {ticks.map(({ value, label }) => (
          <text key={value} class="tick" x={tenth(x(value))} y={bottom + 17} text-anchor="middle">
            {label}
          </text>
        ))}
        <text class="axis" x={right} y={bottom + 33} text-anchor="end">
          {axis}
        </text>
        {end !== undefined && (
          <g class="strip-end">
            <line x1={ended} x2={ended} y1={top - 4} y2={bottom} />
            <text x={ended + (onTheRight ? -5 : 5)} y={top - 8} text-anchor={onTheRight ? "end" : "start"}>
              {end.label}
            </text>
          </g>
        )}
        <line class="cursor" x1={at} x2={at} y1={top - 4} y2={bottom} />
      </g>
      {over}
    </svg>
  );
}
