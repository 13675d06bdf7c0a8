/** Measured points of a plot, each with the interval that was reported. */
import type { Label } from "./Curves.tsx";
import { tenth, type PlotFrame } from "./plot-frame.ts";

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** The interval that was reported, along y. */
  readonly low?: number;
  readonly high?: number;
  readonly tone?: string;
  readonly label?: Omit<Label, "x" | "y">;
}

interface Props {
  readonly frame: PlotFrame;
  readonly marks: readonly Mark[];
}

export function Marks({ frame: { x, y }, marks }: Props) {
  return marks.map(({ x: at, y: value, low, high, tone }, index) => (
    <g key={index} class={`mark ${tone ?? ""}`}>
      {low !== undefined && high !== undefined && (
        <line class="measured-interval" x1={tenth(x(at))} x2={tenth(x(at))} y1={tenth(y(low))} y2={tenth(y(high))} />
      )}
      <circle class="measured-dot" cx={tenth(x(at))} cy={tenth(y(value))} r={4} />
    </g>
  ));
}

export function MarkLabels({ frame: { x, y }, marks }: Props) {
  return marks.map(
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
  );
}
