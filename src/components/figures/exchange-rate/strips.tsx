/** Two strips of minutes on one scale: the easy run, and under it the hard running for either type, with pins where both are equal. */
import { fiberNames } from "../../../words/recruitment.ts";
import { tenth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { comparedTypes, easyRun, type ComparedType, type Exchange } from "./exchange.ts";
import { minutesRange } from "./figure.ts";
import "./style.css";
import { bandLabel, bandReason, easyLabel, easySignalLabel, hardLabel, signalLabel, minuteLabel } from "./words.ts";

interface HardRun {
  /** Fraction of VO2max. */
  readonly intensity: number;
  /** s */
  readonly duration: number;
  readonly exchange: Exchange;
  /** Default true. */
  readonly isGuessed?: boolean;
}

/** Below the top of the plot, px. */
const heights = {
  easyLabel: 13,
  easy: 21,
  hardLabel: 74,
  I: 82,
  IIa: 103,
  pin: 140,
  names: 164,
} as const;
const easyHeight = 28;
const hardHeight = 18;
/** Between two minutes, px. */
const gap = 1.4;

/** Boxes of one minute each from a time to another, a part of one where it begins or ends within a minute; both in min. */
function minuteBoxes({ x }: Frame, from: number, to: number, y: number, height: number): string {
  const boxes: string[] = [];
  for (let minute = Math.floor(from); minute < to; minute++) {
    const start = x(Math.max(minute, from)) + (minute < from ? 0 : gap / 2);
    const end = x(Math.min(minute + 1, to)) - (minute + 1 > to ? 0 : gap / 2);
    if (end > start) boxes.push(`M${tenth(start)},${tenth(y)}H${tenth(end)}v${height}H${tenth(start)}z`);
  }
  return boxes.join("");
}

/** A type's minutes: all of the scale, and over it what the easy run gave the type too and what goes beyond that. */
function TypeStrip({
  frame,
  run,
  type,
}: {
  readonly frame: Frame;
  readonly run: HardRun;
  readonly type: ComparedType;
}) {
  const y = frame.top + heights[type];
  const minutes = run.duration / 60;
  const equal = Math.min(minutes, run.exchange[type].usual / 60);
  return (
    <g class={`type-${type}`}>
      <path class="strip-rest" d={minuteBoxes(frame, 0, minutesRange.max, y, hardHeight)} />
      {run.isGuessed === false && (
        <text class="mark-label before-guess needs-js" x={frame.left + 8} y={y + 13}>
          {fiberNames[type]}: ?
        </text>
      )}
      <g class="after-guess">
        <path class="strip-beyond" d={minuteBoxes(frame, equal, minutes, y, hardHeight)} />
        <path class="strip-equal" d={minuteBoxes(frame, 0, equal, y, hardHeight)} />
      </g>
    </g>
  );
}

/** Where a type has the stimulus of the easy run, with its band and its name. */
function Pin({ frame, run, type }: { readonly frame: Frame; readonly run: HardRun; readonly type: ComparedType }) {
  const { x, left, right, top } = frame;
  const { usual, low, high } = run.exchange[type];
  const [at, from, to] = [usual, low, high].map((time) => tenth(x(time / 60))) as [number, number, number];
  const isSlow = type === "I";
  const text = {
    x: isSlow ? Math.min(right, to + 2) : Math.max(left, from - 2),
    "text-anchor": isSlow ? "end" : "start",
  };
  const y = top + heights.pin;
  return (
    <g class={`pin type-${type}`}>
      <rect class="pin-band" x={from} y={y - 7} width={tenth(to - from)} height={14} />
      <line class="pin-line" x1={at} x2={at} y1={top + heights[type] - 4} y2={y} />
      <circle class="pin-dot" cx={at} cy={y} r={5} />
      <text class="mark-label" {...text} y={top + heights.names}>
        {fiberNames[type]}
      </text>
      <text class="mark-label" {...text} y={top + heights.names + 16}>
        {minuteLabel(usual)}
      </text>
      <text class="tick" {...text} y={top + heights.names + 32}>
        {bandLabel(run.exchange[type])}
      </text>
      <text class="tick" {...text} y={top + heights.names + 47}>
        {bandReason}
      </text>
    </g>
  );
}

/** The end of the hard strip, which the reader moves. */
function Handle({ frame, minutes }: { readonly frame: Frame; readonly minutes: number }) {
  const at = tenth(frame.x(minutes));
  const middle = frame.top + (heights.I + heights.IIa + hardHeight) / 2;
  return (
    <g class="strip-handle after-guess">
      <line x1={at} x2={at} y1={middle - 23} y2={middle + 23} />
      <circle cx={at} cy={middle} r={13} />
      <path d={`M${at - 3},${middle - 5}l-5,5 5,5M${at + 3},${middle - 5}l5,5 -5,5`} />
    </g>
  );
}

/** Both strips with what stands on them. What the guess must not see has the class "after-guess". */
export const strips =
  (run: HardRun): Mark =>
  (frame) => {
    const { left, right, top } = frame;
    const easyMinutes = easyRun.duration / 60;
    return (
      <g class="strips">
        <text class="row-label" x={left} y={top + heights.easyLabel}>
          {easyLabel}
        </text>
        <text class="strip-signal" x={right} y={top + heights.easyLabel} text-anchor="end">
          {easySignalLabel}
        </text>
        <path class="easy-minutes" d={minuteBoxes(frame, 0, easyMinutes, top + heights.easy, easyHeight)} />
        <text class="row-label" x={left} y={top + heights.hardLabel}>
          {hardLabel(run.intensity)}
          <tspan class="after-guess">: {minuteLabel(run.duration)}</tspan>
        </text>
        <text class="strip-signal after-guess" x={right} y={top + heights.hardLabel} text-anchor="end">
          {signalLabel(run.duration, run.exchange)}
        </text>
        {comparedTypes.map((type) => (
          <TypeStrip key={type} frame={frame} run={run} type={type} />
        ))}
        <g class="after-guess">
          {comparedTypes.map((type) => (
            <Pin key={type} frame={frame} run={run} type={type} />
          ))}
        </g>
        <Handle frame={frame} minutes={run.duration / 60} />
      </g>
    );
  };
