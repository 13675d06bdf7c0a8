/** One point of a guess: a slider that stands upright, as wide as the pointer's reach for it. */
import { tenth, type Frame } from "../frame.ts";
import { nextValue } from "./pad-keys.ts";

interface Props {
  readonly name: string;
  /** Null until it is drawn. */
  readonly value: number | null;
  /** Where a point begins that is not drawn yet. */
  readonly middle: number;
  readonly step: number;
  readonly range: readonly [low: number, high: number];
  readonly spoken: (value: number) => string;
  readonly frame: Frame;
  /** Where the point is, px along x, and from where to where it can be reached. */
  readonly at: number;
  readonly reach: readonly [from: number, to: number];
  readonly onChange: (value: number) => void;
}

/** The point can be reached this far above and below the plot, px. */
const beyond = 12;

export function PadHandle(props: Props) {
  const { name, value, middle, step, range, spoken, frame, at, reach, onChange } = props;
  const height = tenth(frame.y(value ?? middle));
  return (
    <g
      class={value === null ? "pad-handle pad-unset" : "pad-handle"}
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
        const next = nextValue(event.key, event.shiftKey, { value, middle, step, range });
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    >
      <rect
        class="pad-reach"
        x={reach[0]}
        y={frame.top - beyond}
        width={tenth(reach[1] - reach[0])}
        height={frame.bottom - frame.top + 2 * beyond}
        fill="none"
        pointer-events="all"
      />
      <circle class="pad-ring" cx={at} cy={height} r={12} fill="none" />
      <circle class="pad-dot" cx={at} cy={height} r={6} />
    </g>
  );
}
