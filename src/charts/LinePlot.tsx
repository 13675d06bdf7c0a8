/** Curves of a model with measured points on them: one panel, labelled at the curves. Draws what it is given. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Axes } from "./Axes.tsx";
import { Bands, CurveLabels, Curves, type Band, type Curve } from "./Curves.tsx";
import { MarkLabels, Marks, type Mark } from "./Marks.tsx";
import { plotFrame, type Axis, type Size } from "./plot-frame.ts";
import { CursorDots, CursorLine, type Cursor } from "./PlotCursor.tsx";
import { RegionLabels, Regions, type Region } from "./Regions.tsx";

export type { Axis } from "./plot-frame.ts";

export interface LinePlotProps {
  /** What the picture shows, for who cannot see it. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Default 420 x 280. */
  readonly size?: Size;
  /** Stretches of x that are something apart, behind the curves. */
  readonly regions?: readonly Region[];
  readonly bands?: readonly Band[];
  readonly curves: readonly Curve[];
  readonly marks?: readonly Mark[];
  readonly cursor?: Cursor;
  /** What lies over the picture and can be operated. With it the picture is a group, and what is drawn is not read out. */
  readonly over?: ComponentChildren;
}

const none: readonly Mark[] = [];

export function LinePlot({
  title,
  x,
  y,
  size,
  regions = [],
  bands = [],
  curves,
  marks = none,
  cursor,
  over,
}: LinePlotProps) {
  // Axes and measured points that are the same as before are not drawn again: a hand that moves changes the curves.
  const frame = useMemo(() => plotFrame(x, y, size), [x, y, size]);
  const axes = useMemo(() => <Axes frame={frame} x={x} y={y} />, [frame, x, y]);
  const points = useMemo(() => <Marks frame={frame} marks={marks} />, [frame, marks]);
  const drawing = (
    <>
      <Regions frame={frame} regions={regions} />
      {axes}
      <Bands frame={frame} bands={bands} />
      <Curves frame={frame} curves={curves} />
      {cursor !== undefined && <CursorLine frame={frame} cursor={cursor} />}
      {points}
      <RegionLabels frame={frame} regions={regions} />
      <CurveLabels frame={frame} curves={curves} />
      <MarkLabels frame={frame} marks={marks} />
      {cursor !== undefined && <CursorDots frame={frame} cursor={cursor} />}
    </>
  );
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role={over === undefined ? "img" : "group"}
      aria-label={title}
    >
      {over === undefined ? drawing : <g aria-hidden="true">{drawing}</g>}
      {over}
    </svg>
  );
}
