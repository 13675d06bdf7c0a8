/** What is drawn in the plot: the leaders of the muscles, the curve, what was measured, and the strip of weeks under it. */
import type { Axis } from "../../plot/axis.ts";
import { guessMask } from "../../controls/GuessMask.tsx";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { area } from "../../plot/marks/area.tsx";
import { dot } from "../../plot/marks/dot.tsx";
import { line } from "../../plot/marks/line.tsx";
import type { Place } from "../../plot/series.ts";
import type { Alternative, Course } from "./course.ts";
import type { BandWeek } from "./band.ts";
import type { MeasuredShare } from "./measured.ts";
import { shareText, alternativeNames, stretchName, weeksText } from "./words.ts";
import { stretchesOf, weekCount, type WeekKind } from "./weeks.ts";

/** Heights of the strip and of the gap over it, px. */
export const strip = { gap: 9, height: 34, names: 20, handles: 34 } as const;

export const margin = {
  top: 44,
  right: 24,
  bottom: strip.gap + strip.height + strip.names + strip.handles,
  left: 40,
} as const;

export const plotHeight = margin.top + 170 + margin.bottom;

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
          const name = names.find((each) => textWidth(each) < right - left - 6);
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
    Share of the
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

/**
 * The name of another plan at the end of its line: inside the break where it fits, else behind it. Under a line that rises it
 * stands below all of the line that it is as long as.
 */
function nameOf(alternative: Alternative, isLow: boolean): Mark {
  const { off, course } = alternative;
  const end = course.at(-1)?.iixShare ?? 0;
  return ({ x, y }) => {
    const room = x(off.to) - x(off.from - 1) - 20;
    const [long, short] = alternativeNames(alternative);
    const name = [long, short].find((each) => textWidth(each) < room);
    const isBehind = name === undefined && off.to < weekCount;
    const days = Math.ceil((7 * textWidth(name ?? short)) / (x(1) - x(0)));
    const lowest = Math.min(...course.slice(-days).map(({ iixShare }) => iixShare));
    const height = isBehind ? y(100 * end) + 4 : isLow ? y(100 * end) - 5 : y(100 * lowest) + 15;
    return (
      <text
        class="mark-label tone-c"
        x={tenth(x(off.to) + (isBehind ? 5 : -5))}
        y={tenth(height)}
        text-anchor={isBehind ? "start" : "end"}
      >
        {name ?? short}
      </text>
    );
  };
}

/** The thin line of another plan for a break. */
const alternativeMarks = (alternative: Alternative): readonly Mark[] => {
  const { off, course } = alternative;
  return [
    line(places(course, 7 * (off.from - 1)), { tone: "tone-c", look: "reference" }),
    nameOf(alternative, (course.at(-1)?.iixShare ?? 0) < 0.04),
  ];
};

/** The values of what was measured, beside their dots, where the curve leaves room. */
const measuredNames =
  (measured: readonly MeasuredShare[]): Mark =>
  ({ x, y, right, width }) => (
    <g>
      {measured.map(({ week, share }) => {
        const [at, height] = [x(week), y(100 * share)];
        const full = `${shareText(share)}, measured`;
        const isLow = share < 0.05;
        return (
          <text
            key={week}
            class="mark-label tone-ink"
            x={tenth(at + (isLow ? -6 : 8))}
            y={tenth(height + (isLow ? -11 : -3))}
            text-anchor={isLow ? "end" : "start"}
          >
            {!isLow && width > 500 && at + 8 + textWidth(full) < right ? full : shareText(share)}
          </text>
        );
      })}
    </g>
  );

const dots = (measured: readonly MeasuredShare[]): Mark =>
  dot(
    measured.map(({ week, share, spread }) => ({
      x: week,
      y: 100 * share,
      low: 100 * (share - spread),
      high: 100 * (share + spread),
      tone: "tone-ink",
    })),
  );

/** In the place of the curve: what was measured before any training stays in sight. */
const mask = guessMask(
  ({ x, right, width, top, bottom }) => ({
    left: x(0) + (width > 500 ? 136 : 56),
    right,
    top: top + 34,
    bottom: bottom - 6,
  }),
  ["Your guess opens the share", "after each stretch of weeks"],
);

export interface Drawn {
  readonly weeks: readonly WeekKind[];
  readonly course: Course;
  readonly alternatives: readonly Alternative[];
  readonly band: readonly BandWeek[];
  readonly measured: readonly MeasuredShare[];
  /** The weeks after which a muscle is drawn. */
  readonly shown: readonly number[];
  readonly isGuessed: boolean;
}

export function marksOf({ weeks, course, alternatives, band, measured, shown, isGuessed }: Drawn): readonly Mark[] {
  const [before, after] = [measured.filter(({ week }) => week === 0), measured.filter(({ week }) => week > 0)];
  return [
    borders(weeks),
    leaders(shown),
    weeksMark(weeks),
    afterGuess(
      area(
        band.map(({ week, low, high }) => [week, 100 * low, 100 * high] as const),
        { tone: "tone-a" },
      ),
    ),
    ...alternatives.flatMap(alternativeMarks).map(afterGuess),
    afterGuess(line(places(course, 0), { name: "share of IIx", tone: "tone-a" })),
    ...(isGuessed ? [] : [mask]),
    dots(before),
    measuredNames(before),
    afterGuess(dots(after)),
    afterGuess(measuredNames(after)),
    curveName,
  ];
}
