/** Both weeks of the case as dots, one a minute. */
import type { CaseWeekId } from "../../../sim/index.ts";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { readingAt, type HardLineData, type Part } from "./data.ts";
import { blockTop, columnsOf, dotsPath, gridFor, type DotGrid } from "./dots.ts";
import { weekIds } from "./figure.ts";
import { blockHeight, tipHeight, weekRows } from "./layout.ts";
import { partName, shareText, weekNames } from "./words.ts";

/** px of one point of effort. */
const perPoint = ({ x }: Frame): number => x(1) - x(0);

/** Between two labels of one week, px. */
const labelGap = 6;

/** Between a label and the line, px. */
const lineGap = 5;
/** How much higher a label stands that has no room beside the next one, px. */
const raise = 32;

interface LabelPlace {
  /** px */
  readonly center: number;
  /** Whether it stands over its neighbors. */
  readonly isRaised: boolean;
}

/** Where the labels of parts stand: over their blocks, beside the line, and higher where the next label leaves no room. */
export function labelPlaces(
  parts: readonly Pick<Part, "effort" | "at" | "minutes">[],
  x: (at: number) => number,
  lineAt: number,
): readonly LabelPlace[] {
  const limits = { low: Infinity, high: Infinity };
  const lineX = x(lineAt);
  return parts
    .toReversed()
    .map(({ effort, at, minutes }) => {
      const half = 0.5 * Math.max(textWidth(partName(effort)), textWidth(`${minutes} min`));
      const clear = half + lineGap;
      const natural = x(at);
      const wanted = Math.abs(natural - lineX) < clear ? lineX + (natural >= lineX ? clear : -clear) : natural;
      const isRaised = wanted + half > limits.low && wanted + half <= limits.high;
      const level = isRaised ? "high" : "low";
      const center = Math.min(wanted, limits[level] - half);
      limits[level] = center - half - labelGap;
      return { center, isRaised };
    })
    .toReversed();
}

function Week({
  data,
  week,
  row,
  hard,
  at: lineAt,
  frame,
  grid,
}: {
  readonly data: HardLineData;
  readonly week: CaseWeekId;
  readonly row: (typeof weekRows)[number];
  readonly hard: number;
  readonly at: number;
  readonly frame: Frame;
  readonly grid: DotGrid;
}) {
  const { left, right, top, x } = frame;
  const floor = top + row.floor;
  const lowest = floor - tipHeight;
  // Hard is what stands at the line or right of it: the hardest parts, down to the hard minutes.
  let above = 0;
  const parts = data.weeks[week]
    .toReversed()
    .map((part) => ({ ...part, isHard: (above += part.minutes) <= hard }))
    .toReversed();
  const places = labelPlaces(parts, x, lineAt);
  return (
    <g class="hard-week">
      <text class="row-label" x={left} y={top + row.title}>
        {weekNames[week]}
      </text>
      <text class="hard-count after-guess" x={right} y={top + row.title} text-anchor="end">
        {hard}
        <tspan class="hard-share"> min hard, {shareText(hard, data.weekLength)}</tspan>
      </text>
      <line class="grid" x1={left} x2={right} y1={floor} y2={floor} />
      {parts.map(({ effort, at, minutes, isHard }, index) => {
        const center = x(at);
        const { center: labelCenter, isRaised } = places[index] ?? { center, isRaised: false };
        const label = tenth(labelCenter);
        const ceiling = blockTop(minutes, grid, lowest);
        const letters = ceiling - (effort === "easy" ? 6 : 20) - (isRaised ? raise : 0);
        const half = (columnsOf(minutes, grid) * grid.pitch) / 2;
        const name = partName(effort);
        return (
          <g key={effort} class={isHard ? "hard-part is-hard" : "hard-part"}>
            <path
              class="hard-dots"
              stroke-width={tenth(0.72 * grid.pitch)}
              d={dotsPath(minutes, grid, center, lowest)}
            />
            <path
              class="hard-place"
              d={`M${tenth(center)} ${floor}l-5 ${3 - tipHeight}H${tenth(center - half)}v-2H${tenth(center + half)}v2H${tenth(center + 5)}z`}
            />
            <text class="hard-minutes" x={label} y={letters} text-anchor="middle">
              {minutes} min
              {effort === "easy" ? (
                <tspan class="hard-name"> {name}</tspan>
              ) : (
                <tspan class="hard-name" x={label} dy={14}>
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
          return row && <Week key={week} {...{ data, week, row, at, frame, grid }} hard={hard[week]} />;
        })}
      </g>
    );
  };
