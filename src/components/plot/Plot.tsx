/** A plot: axes, and marks drawn between them, laid out for the width it has in the page. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Axes } from "./Axes.tsx";
import type { Axis } from "./axis.ts";
import { FramesContext, frameOf, tenth, usualMargin, type Frame, type Margin } from "./frame.ts";
import type { Mark } from "./mark.ts";
import "./style.css";
import { useWidth } from "./use-width.ts";

/** One of several small plots under each other, all on the same axes. */
interface PlotRow {
  /** What this one shows, above it. */
  readonly label: string;
  /** Class that sets the color of what is drawn in it. */
  readonly tone?: string;
  readonly marks: readonly Mark[];
}

export interface PlotProps {
  /** What the picture shows, for a reader who cannot see it. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Drawn in their order, the last on top; in each row, where there are rows. */
  readonly marks: readonly Mark[];
  /** Small multiples: the same plot once for each row, with the row's own marks over the common ones. */
  readonly rows?: readonly PlotRow[];
  /**
   * px; with rows of each, without the labels of x under the last. It stays as it is at every width, so that the page
   * never moves. Default 240.
   */
  readonly height?: number;
  /** px: the width that the server draws for. Default 340, a phone's. */
  readonly width?: number;
  /** px. Default 26 above, 16 right, 42 below and 46 left. */
  readonly margin?: Partial<Margin>;
  /** What lies over the picture and can be operated (`Cursor`). With it the picture itself is not read out. */
  readonly over?: ComponentChildren;
}

/** Width of the plot's inside, px, below which the drawing shrinks with its letters. */
const leastInside = 100;

/** Below a row that is not the last, px: it has no labels there. */
const betweenRows = 10;

const seriesOf = (marks: readonly Mark[]) => marks.flatMap(({ series }) => series ?? []);

/** The frames of all rows, from the top; of a plot without rows its only one. */
function framesOf(
  { x, y, marks, rows, height = 240 }: Omit<PlotProps, "title" | "width" | "over">,
  width: number,
  margin: Margin,
): readonly Frame[] {
  if (rows === undefined) return [frameOf(x, y, { width, height }, margin, seriesOf(marks))];
  let above = 0;
  return rows.map((row, index) => {
    const bottom = index === rows.length - 1 ? margin.bottom : betweenRows;
    const size = { width, height: height + bottom };
    const frame = frameOf(x, y, size, { ...margin, bottom }, seriesOf([...marks, ...row.marks]));
    const inside = { top: frame.top + above, bottom: frame.bottom + above };
    above += size.height;
    return { ...frame, ...inside, y: frame.y.copy().range([inside.bottom, inside.top]) };
  });
}

const noMarks: readonly Mark[] = [];

export function Plot({ title, width: initial = 340, over, ...plot }: PlotProps) {
  const { x, y, marks, rows, height } = plot;
  const margin = { ...usualMargin, ...plot.margin };
  const { top, right, bottom, left } = margin;
  const [ref, width] = useWidth<SVGSVGElement>(initial, left + right + leastInside);
  const frames = useMemo(
    () => framesOf(plot, width, margin),
    [x, y, width, height, top, right, bottom, left, marks, rows],
  );
  const whole = Math.round(frames.reduce((sum, frame) => sum + frame.height, 0));
  // What is drawn stays as it is as long as only what lies over it moves.
  const drawing = useMemo(
    () =>
      frames.map((frame, index) => {
        const row = rows?.[index];
        return (
          <g key={index} class={row?.tone}>
            <Axes frame={frame} x={x} y={y} withX={index === frames.length - 1} withNames={row === undefined} />
            {row !== undefined && (
              <text class="row-label" x={frame.left} y={tenth(frame.top - 8)}>
                {row.label}
              </text>
            )}
            {[...marks, ...(row?.marks ?? noMarks)].map((mark, place) => (
              <g key={place}>{mark(frame)}</g>
            ))}
          </g>
        );
      }),
    [frames],
  );
  return (
    <svg
      ref={ref}
      class="chart"
      width="100%"
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      preserveAspectRatio="xMinYMid meet"
      role={over === undefined ? "img" : "group"}
      aria-label={title}
    >
      {over === undefined ? drawing : <g aria-hidden="true">{drawing}</g>}
      {over !== undefined && <FramesContext.Provider value={frames}>{over}</FramesContext.Provider>}
    </svg>
  );
}
