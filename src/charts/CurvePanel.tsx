/** One small panel: a curve with the area under a second one, a cursor, and labels on the axes. Draws what it is given. */
import { areaPath, linePath } from "./path.ts";
import { linear } from "./scale.ts";

interface CurvePoint {
  readonly x: number;
  /** The dashed line. */
  readonly line: number;
  /** The top of the shaded area. */
  readonly area: number;
}

interface Props {
  readonly width: number;
  readonly height: number;
  /** Class on the panel; sets its color. */
  readonly tone: string;
  readonly title: string;
  readonly points: readonly CurvePoint[];
  readonly xTicks: readonly { readonly value: number; readonly label: string }[];
  readonly yTicks: readonly { readonly value: number; readonly label: string }[];
  /** Where the reader is, and what the two curves are there. */
  readonly cursor: CurvePoint;
  readonly cursorLabel: string;
}

const margin = { top: 30, right: 16, bottom: 24, left: 38 } as const;

export function CurvePanel({ width, height, tone, title, points, xTicks, yTicks, cursor, cursorLabel }: Props) {
  const x = linear([xTicks[0]?.value ?? 0, xTicks.at(-1)?.value ?? 1], [margin.left, width - margin.right]);
  const y = linear([yTicks[0]?.value ?? 0, yTicks.at(-1)?.value ?? 1], [height - margin.bottom, margin.top]);
  const bottom = height - margin.bottom;
  const ground = yTicks[0]?.value ?? 0;
  const at = Math.round(x(cursor.x) * 10) / 10;
  return (
    <g class={tone}>
      <text class="panel-title" x={margin.left} y={14}>
        {title}
      </text>
      {yTicks.map(({ value, label }) => (
        <g key={value}>
          <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
          <text class="tick" x={margin.left - 6} y={y(value) + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, label }) => (
        <text class="tick" key={value} x={x(value)} y={height - 6} text-anchor="middle">
          {label}
        </text>
      ))}
      <path
        class="curve-area"
        d={areaPath(
          points.map((point) => [point.x, ground, point.area]),
          x,
          y,
        )}
      />
      <path
        class="curve-line"
        d={linePath(
          points.map((point) => [point.x, point.line]),
          x,
          y,
        )}
      />
      <line class="cursor" x1={at} x2={at} y1={margin.top - 6} y2={bottom} />
      <circle class="cursor-dot" cx={at} cy={Math.round(y(cursor.line) * 10) / 10} r={4} />
      <text class="panel-value" x={width - margin.right} y={14} text-anchor="end">
        {cursorLabel}
      </text>
    </g>
  );
}
