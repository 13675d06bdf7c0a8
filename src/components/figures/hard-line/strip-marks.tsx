/** The strip of steps (hard minutes wherever the line stands), and the axis under it. */
import type { CaseWeekId } from "../../../sim/index.ts";
import { guessMask } from "../../controls/GuessMask.tsx";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { line } from "../../plot/marks/line.tsx";
import type { Place } from "../../plot/series.ts";
import { readingAt, type HardLineData } from "./data.ts";
import { borderRange, weekIds } from "./figure.ts";
import { axisName, strip } from "./layout.ts";
import type { AxisScale } from "./scales.ts";
import { weekNames } from "./words.ts";

/** The line stands at an effort and still counts it: the count falls just above. */
const justAbove = 0.001;

/** From just above the easy minutes: below, the count is the whole week. */
const stepsOf = (data: HardLineData, week: CaseWeekId): readonly Place[] => [
  ...data.weeks[week].map(({ at }): Place => [at + justAbove, readingAt(data, at + 1).hard[week]]),
  [borderRange.max, 0],
];

const afterGuess = (mark: Mark): Mark =>
  Object.assign((frame: Frame) => <g class="after-guess">{mark(frame)}</g>, mark.series && { series: mark.series });

const looks = { "with-intervals": "reference", "threshold-only": "model" } as const;

/** Hard minutes wherever the line stands: a curve for each week, which the cursor reads. */
export const stepCurves = (data: HardLineData): readonly Mark[] =>
  weekIds.map((week) =>
    afterGuess(
      line(stepsOf(data, week), { name: weekNames[week], tone: "tone-ink", curve: "step", look: looks[week] }),
    ),
  );

function StepWords({ data, frame: { x, y, left, top } }: { readonly data: HardLineData; readonly frame: Frame }) {
  const [thin, thick] = [stepsOf(data, "with-intervals"), stepsOf(data, "threshold-only")];
  const [fall = 0] = thick[1] ?? [];
  const plateaus = [thick.slice(0, 1), thin.slice(0, -2)].flat();
  return (
    <>
      <text class="hard-quiet" x={left} y={top + strip.label}>
        Hard minutes, if the line stood here
      </text>
      <g class="after-guess">
        {plateaus.map(([at, minutes]) => (
          <text
            key={minutes}
            class="hard-step"
            x={tenth(x(at) + 4)}
            // A step under another one has its number below it: over it stands a name.
            y={tenth(y(minutes) + (at === fall ? 13 : -5))}
          >
            {minutes}
          </text>
        ))}
        {weekIds.map((week) => (
          <text
            key={week}
            class={week === "threshold-only" ? "mark-label" : "hard-step"}
            x={tenth(x(fall) + 8)}
            y={tenth(y(stepsOf(data, week)[0]?.[1] ?? 0) + 4)}
          >
            {weekNames[week].toLowerCase()}
          </text>
        ))}
      </g>
    </>
  );
}

function AxisOf({ frame, scale }: { readonly frame: Frame; readonly scale: AxisScale }) {
  const { left, right, top, x } = frame;
  const zero = top + strip.zero;
  // A label that would touch the one before it is left out.
  let end = -Infinity;
  const placed = scale.ticks.map((tick) => {
    const [middle, half] = [x(tick.value), textWidth(tick.label) / 2];
    const fits = middle - half > Math.max(0, end + 4) && middle + half < right + 6;
    if (fits) end = middle + half;
    return { ...tick, fits };
  });
  return (
    <g class="axes">
      <line class="hard-axis" x1={left} x2={right} y1={zero} y2={zero} />
      {placed.map(({ value, label, fits }) => (
        <g key={value}>
          <line class="notch" x1={tenth(x(value))} x2={tenth(x(value))} y1={zero} y2={zero + 5} />
          {fits && (
            <text class="tick" x={tenth(x(value))} y={zero + 18} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      {scale.gap !== null && (
        <text class="hard-quiet" x={right} y={zero + 18} text-anchor="end">
          {scale.gap}
        </text>
      )}
      <text class="axis" x={right} y={top + axisName} text-anchor="end">
        {scale.label}
      </text>
    </g>
  );
}

/** In the place of the steps. */
const mask = guessMask(
  ({ left, right, top }) => ({ left, right, top: top + strip.label + 9, bottom: top + strip.zero - 6 }),
  ["Your guess opens the count of hard minutes"],
);

/** The strip's words, and the axis under it. */
export const axisMark =
  (data: HardLineData, scale: AxisScale, isGuessed = true): Mark =>
  (frame) => (
    <g class="hard-strip">
      <StepWords data={data} frame={frame} />
      {!isGuessed && mask(frame)}
      <AxisOf frame={frame} scale={scale} />
    </g>
  );
