/** One measured value with its interval and the model's value beside it, on one line. Draws what it is given. */
import { linear } from "./scale.ts";

interface Props {
  readonly measured: number;
  /** The interval that the study reported. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly model: number;
  /** The ends of the line. */
  readonly from: number;
  readonly to: number;
}

const width = 160;
const middle = 11;
const tenth = (position: number): number => Math.round(position * 10) / 10;

export function Beside({ measured, low, high, model, from, to }: Props) {
  const x = linear([from, to], [8, width - 8]);
  const at = tenth(x(model));
  return (
    <svg class="model-beside" viewBox={`0 0 ${width} ${2 * middle}`} aria-hidden="true">
      <line class="grid" x1={8} x2={width - 8} y1={middle} y2={middle} />
      {low !== undefined && high !== undefined && (
        <line class="measured-interval" x1={tenth(x(low))} x2={tenth(x(high))} y1={middle} y2={middle} />
      )}
      <circle class="measured-dot" cx={tenth(x(measured))} cy={middle} r={4.5} />
      <path class="model-dot" d={`M${at} ${middle - 7}l7 7l-7 7l-7-7z`} />
    </svg>
  );
}
