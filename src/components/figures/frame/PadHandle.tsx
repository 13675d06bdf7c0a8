/** One point of a guess: a slider that stands upright, as wide as the pointer's reach for it. */
import { tenth, type PlotFrame } from "../../../charts/plot-frame.ts";
import { lifted } from "./lifted.ts";

interface Props {
  readonly name: string;
  /** Null until it is drawn. */
  readonly value: number | null;
  /** Where a point begins that is not drawn yet. */
  readonly middle: number;
  readonly step: number;
  readonly range: readonly [number, number];
  readonly spoken: (value: number) => string;
  readonly frame: PlotFrame;
  /** In units of the drawing: where the point is, and from where to where it can be reached. */
  readonly at: number;
  readonly reach: readonly [number, number];
  readonly onChange: (value: number) => void;
}

export function PadHandle(props: Props) {
  const { name, value, middle, step, range, spoken, frame, at, reach, onChange } = props;
  const height = tenth(frame.y(value ?? middle));
  return (
    <g
      class={`pad-handle needs-js ${value === null ? "pad-unset" : ""}`}
      tabindex={0}
      role="slider"
      aria-orientation="vertical"
      aria-label={name}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={value ?? middle}
      aria-valuetext={value === null ? "not drawn yet" : spoken(value)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = lifted(event.key, event.shiftKey, { value, middle, step, range });
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    >
      <rect
        class="plot-reach"
        x={reach[0]}
        y={frame.top - 12}
        width={reach[1] - reach[0]}
        height={frame.bottom - frame.top + 24}
        fill="none"
        pointer-events="all"
      />
      <circle class="pad-ring" cx={at} cy={height} r={12} fill="none" />
      <circle class="pad-dot" cx={at} cy={height} r={6} />
    </g>
  );
}
