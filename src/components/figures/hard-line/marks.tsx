/** What the picture is made of: the weeks as dots, the strip of steps, the axis, and the rows of scales under it. */
import type { CaseWeekId } from "../../../sim/index.ts";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import { line } from "../../plot/marks/line.tsx";
import { spanOf } from "../../plot/marks/span.ts";
import type { Mark } from "../../plot/mark.ts";
import type { Place } from "../../plot/series.ts";
import { blockTop, dotsPath, gridFor, type DotGrid } from "./dots.ts";
import { readingAt, type HardLineData } from "./data.ts";
import { borderRange, weekIds } from "./figure.ts";
import { axisName, blockHeight, rowTop, strip, weekRows } from "./layout.ts";
import type { ScaleRow, Stretch } from "./rows.ts";
import type { AxisScale } from "./scales.ts";
import { partName, shareText, weekNames } from "./words.ts";

/** px of one point of effort. */
const perPoint = ({ x }: Frame): number => x(1) - x(0);

function Week({
  data,
  week,
  row,
  hard,
  frame,
  grid,
}: {
  readonly data: HardLineData;
  readonly week: CaseWeekId;
  readonly row: (typeof weekRows)[number];
  readonly hard: number;
  readonly frame: Frame;
  readonly grid: DotGrid;
}) {
  const { left, right, top, x } = frame;
  const floor = top + row.floor;
  // Hard is what stands at the line or right of it: the hardest parts, down to the hard minutes.
  let above = 0;
  const parts = data.weeks[week]
    .toReversed()
    .map((part) => ({ ...part, isHard: (above += part.minutes) <= hard }))
    .toReversed();
  return (
    <g class="hard-week">
      <text class="row-label" x={left} y={top + row.title}>
        {weekNames[week]}
      </text>
      <text class="hard-count after-guess" x={right} y={top + row.title} text-anchor="end">
        {hard}
        <tspan class="hard-share"> min hard, {shareText(hard, data.weekLength)}</tspan>
      </text>
      <line class="grid" x1={left} x2={right} y1={floor + 1} y2={floor + 1} />
      {parts.map(({ effort, at, minutes, isHard }) => {
        const center = x(at);
        const ceiling = blockTop(minutes, grid, floor);
        const name = partName(effort);
        return (
          <g key={effort} class={isHard ? "hard-part is-hard" : "hard-part"}>
            <path
              class="hard-dots"
              stroke-width={tenth(0.72 * grid.pitch)}
              d={dotsPath(minutes, grid, center, floor)}
            />
            <path class="hard-place" d={`M${tenth(center)} ${floor + 2}l3.5 5h-7z`} />
            <text
              class="hard-minutes"
              x={tenth(center)}
              y={ceiling - (effort === "easy" ? 6 : 20)}
              text-anchor="middle"
            >
              {minutes} min
              {effort === "easy" ? (
                <tspan class="hard-name"> {name}</tspan>
              ) : (
                <tspan class="hard-name" x={tenth(center)} dy={14}>
                  {name}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Both weeks; what counts as hard is black. @param at where the line stands, percent of VO2max */
export const weeksMark =
  (data: HardLineData, at: number): Mark =>
  (frame) => {
    const { hard } = readingAt(data, at);
    const longest = Math.max(...weekIds.flatMap((week) => data.weeks[week].map(({ minutes }) => minutes)));
    const grid = gridFor(longest, perPoint(frame), blockHeight);
    return (
      <g class="hard-weeks">
        {weekIds.map((week, index) => {
          const row = weekRows[index];
          return row && <Week key={week} {...{ data, week, row, frame, grid }} hard={hard[week]} />;
        })}
      </g>
    );
  };

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
  const all = (borderRange.min + (thick[0]?.[0] ?? 0)) / 2;
  const [fall = 0] = thick[1] ?? [];
  const plateaus = [thick.slice(0, 1), thin.slice(0, -2)].flat();
  return (
    <>
      <text class="hard-quiet" x={left} y={top + strip.label}>
        Hard minutes, if the line stood here
      </text>
      <g class="after-guess">
        <text class="hard-step" x={tenth(x(all))} y={tenth(y(100) + 4)} text-anchor="middle">
          {data.weekLength}
        </text>
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

/** The strip's words, and the axis under it. */
export const axisMark =
  (data: HardLineData, scale: AxisScale): Mark =>
  (frame) => (
    <g class="hard-strip">
      <StepWords data={data} frame={frame} />
      <AxisOf frame={frame} scale={scale} />
    </g>
  );

/** The longest name that fits; null where none does. */
const fitting = (names: Stretch["names"], width: number): string | null =>
  names.find((name) => textWidth(name) * 0.92 <= width) ?? null;

function Row({ row, frame, above }: { readonly row: ScaleRow; readonly frame: Frame; readonly above: number }) {
  const { left, x } = frame;
  const y = above + 25;
  const label = (
    <text class="hard-quiet" x={left} y={above + 10}>
      {row.label}
    </text>
  );
  if (row.kind === "measured") {
    const [from, to] = row.band.map((at) => tenth(x(at))) as [number, number];
    return (
      <g class="hard-row">
        {label}
        <rect class="hard-band" x={from} y={y - 6} width={tenth(to - from)} height={12} />
        <circle class="dot-mark" cx={tenth(x(row.mean))} cy={y} r={5} />
        <text class="hard-quiet" x={to + 6} y={y + 4}>
          {row.note}
        </text>
      </g>
    );
  }
  const spans = row.stretches.flatMap((stretch) => {
    const span = spanOf(x, stretch.from, stretch.to, frame);
    return span === null ? [] : [{ ...stretch, ...span }];
  });
  const isBars = row.kind === "bars";
  const ends = [spans[0]?.left ?? left, spans.at(-1)?.right ?? left].map(tenth);
  return (
    <g class="hard-row">
      {label}
      {!isBars && <line class="hard-rule" x1={ends[0]} x2={ends[1]} y1={y} y2={y} />}
      {spans.map(({ names, from, ...span }, index) => {
        const before = spans[index - 1];
        const isOver = before !== undefined && before.to > from;
        const border = before && tenth((before.right + span.left) / 2);
        const name = fitting(names, span.right - span.left - 4);
        return (
          <g key={from}>
            {isBars && (
              <line
                class="hard-bar"
                x1={tenth(span.left)}
                x2={tenth(span.right)}
                y1={y + (isOver ? 9 : 4)}
                y2={y + (isOver ? 9 : 4)}
              />
            )}
            {!isBars && border !== undefined && (
              <line class="hard-tick" x1={border} x2={border} y1={y - 7} y2={y + 7} />
            )}
            {name !== null && (
              <text
                class="hard-zone"
                x={tenth((span.left + span.right) / 2)}
                y={isBars ? y - 1 : y + 4}
                text-anchor="middle"
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Who draws which line. */
export const rowsMark =
  ({ rows }: HardLineData): Mark =>
  (frame) => (
    <g class="hard-rows">
      {rows.map((row, index) => (
        <Row key={row.label} row={row} frame={frame} above={frame.top + rowTop(index)} />
      ))}
    </g>
  );
