/** What is drawn in the plot: the leaders of the muscles, the curve, what was measured, and the strip of weeks under it. */
import type { Axis } from "../../plot/axis.ts";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { dot } from "../../plot/marks/dot.tsx";
import { line } from "../../plot/marks/line.tsx";
import type { Place } from "../../plot/series.ts";
import type { Alternative, Course } from "./course.ts";
import type { MeasuredShare } from "./measured.ts";
import { shareText, alternativeName, stretchName, weeksText } from "./words.ts";
import { stretchesOf, weekCount, type WeekKind } from "./weeks.ts";

/** Heights of the strip and of the gap over it, px. */
export const strip = { gap: 9, height: 34, names: 20, handles: 34 } as const;

export const margin = {
  top: 44,
  right: 12,
  bottom: strip.gap + strip.height + strip.names + strip.handles,
  left: 40,
} as const;

export const plotHeight = margin.top + 150 + margin.bottom;

export const xAxis: Axis = { domain: [0, weekCount], label: "", ticks: [] };
export const yAxis: Axis = { domain: [0, 22], label: "", ticks: [0, 10, 20], format: (value) => `${value} %` };

/** Upper side of the strip, px. */
export const stripTop = ({ bottom }: Pick<Frame, "bottom">): number => bottom + strip.gap;

/** Left and right side of a week's cell, px. */
export const cellSides = ({ x }: Pick<Frame, "x">, week: number): readonly [number, number] => [
  tenth(x(week - 1)),
  tenth(x(week)),
];

/** Each kind has a shape besides its gray: easy is low, lift is cut in two, stop is hollow. */
function cellPath(kind: WeekKind, [left, right]: readonly [number, number], top: number): string {
  const gap = right - left > 12 ? 1.5 : 0.9;
  const [from, wide] = [tenth(left + gap / 2), tenth(right - left - gap)];
  const box = (y: number, height: number): string => `M${from} ${y}h${wide}v${height}h${-wide}z`;
  if (kind === "easy") return box(top + strip.height / 2, strip.height / 2);
  return kind === "lift" ? box(top, 15) + box(top + 19, strip.height - 19) : box(top, strip.height);
}

/** The strip of weeks, with the names of its stretches where they fit. */
const weeksMark =
  (weeks: readonly WeekKind[]): Mark =>
  (frame) => {
    const top = stripTop(frame);
    return (
      <g class="tsl-strip">
        {weeks.map((kind, index) => (
          <path key={index} class={`tsl-week tsl-${kind}`} d={cellPath(kind, cellSides(frame, index + 1), top)} />
        ))}
        {stretchesOf(weeks).map(({ kind, from, to }) => {
          const [left, right] = [frame.x(from - 1), frame.x(to)];
          const names = [`${stretchName(kind)}, ${weeksText(to - from + 1)}`, stretchName(kind), kind];
          const name = names.find((each) => textWidth(each) < right - left + 6);
          if (name === undefined) return null;
          return (
            <text
              key={from}
              class="tsl-stretch"
              x={tenth((left + right) / 2)}
              y={top + strip.height + 15}
              text-anchor="middle"
            >
              {name}
            </text>
          );
        })}
      </g>
    );
  };

/** Where a stretch ends and the next begins. */
const borders =
  (weeks: readonly WeekKind[]): Mark =>
  (frame) => (
    <g>
      {stretchesOf(weeks).map(({ to }) => (
        <line
          key={to}
          class="tsl-border"
          x1={tenth(frame.x(to))}
          x2={tenth(frame.x(to))}
          y1={frame.top}
          y2={stripTop(frame)}
        />
      ))}
    </g>
  );

/** From under each muscle, which stand in equal columns over the plot, to its week. */
const leaders =
  (weeks: readonly number[]): Mark =>
  (frame) => (
    <g>
      {weeks.map((week, index) => (
        <path
          key={index}
          class="tsl-leader"
          d={`M${tenth((frame.width * (index + 0.5)) / weeks.length)} 4L${tenth(frame.x(week))} ${frame.top}`}
        />
      ))}
    </g>
  );

const curveName: Mark = ({ left, top }) => (
  <text class="mark-label tone-a" x={left + 6} y={top + 12}>
    <tspan>Share of the</tspan>
    <tspan x={left + 6} dy="1.25em">
      fastest fibers (IIx)
    </tspan>
  </text>
);

/** Hidden until the reader has guessed. */
const afterGuess =
  (mark: Mark): Mark =>
  (frame) => <g class="after-guess">{mark(frame)}</g>;

const places = (course: Course, firstDay: number): readonly Place[] =>
  course.map(({ iixShare }, day) => [(firstDay + day) / 7, 100 * iixShare]);

/** The thin line of another plan for a break, with its name at the end. */
function alternativeMarks(alternative: Alternative, isLow: boolean): readonly Mark[] {
  const { off, course } = alternative;
  const curve = places(course, 7 * (off.from - 1));
  const end = 100 * (course.at(-1)?.iixShare ?? 0);
  return [
    line(curve, { tone: "tone-c", look: "reference" }),
    ({ x, y }) => (
      <text class="mark-label tone-c" x={tenth(x(off.to) - 4)} y={tenth(y(end) + (isLow ? -5 : 15))} text-anchor="end">
        {alternativeName(alternative)}
      </text>
    ),
  ];
}

export interface Drawn {
  readonly weeks: readonly WeekKind[];
  readonly course: Course;
  readonly alternatives: readonly Alternative[];
  readonly measured: readonly MeasuredShare[];
  /** The weeks after which a muscle is drawn. */
  readonly shown: readonly number[];
}

export function marksOf({ weeks, course, alternatives, measured, shown }: Drawn): readonly Mark[] {
  return [
    borders(weeks),
    leaders(shown),
    weeksMark(weeks),
    ...alternatives
      .flatMap((each) => alternativeMarks(each, (each.course.at(-1)?.iixShare ?? 0) < 0.04))
      .map(afterGuess),
    afterGuess(line(places(course, 0), { name: "share of IIx", tone: "tone-a" })),
    afterGuess(
      dot(
        measured.map(({ week, share, spread }, index) => ({
          x: week,
          y: 100 * share,
          low: 100 * (share - spread),
          high: 100 * (share + spread),
          tone: "tone-ink",
          label: index === 2 ? `${shareText(share)}, measured` : shareText(share),
          anchor: week === 13 ? ("end" as const) : ("start" as const),
        })),
      ),
    ),
    afterGuess(curveName),
  ];
}
