/** A study's value with its interval and the model's value on one line, small enough for a cell of a table. No text in it. */
import { scaleLinear } from "d3";
import { tenth } from "./frame.ts";
import "./style.css";

interface Props {
  readonly measured: number;
  /** The interval that the study reported. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly model: number;
  /** Values at the ends of the line. */
  readonly domain: readonly [from: number, to: number];
}

/** px */
const [width, inset, middle] = [160, 8, 11];

export function StudyAndModel({ measured, low, high, model, domain }: Props) {
  const x = scaleLinear()
    .domain(domain)
    .range([inset, width - inset]);
  return (
    <svg class="study-and-model" viewBox={`0 0 ${width} ${2 * middle}`} aria-hidden="true">
      <line class="grid" x1={inset} x2={width - inset} y1={middle} y2={middle} />
      {low !== undefined && high !== undefined && (
        <line class="study-interval" x1={tenth(x(low))} x2={tenth(x(high))} y1={middle} y2={middle} />
      )}
      <circle class="study-dot" cx={tenth(x(measured))} cy={middle} r={4.5} />
      <path class="model-diamond" d={`M${tenth(x(model))} ${middle - 7}l7 7l-7 7l-7-7z`} />
    </svg>
  );
}
