/** A plot: axes, and marks drawn between them, laid out for the width it has in the page. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Axes } from "./Axes.tsx";
import type { Axis } from "./axis.ts";
import { FrameContext, frameOf, type Margin } from "./frame.ts";
import type { Mark } from "./mark.ts";
import { useWidth } from "./use-width.ts";

export interface PlotProps {
  /** What the picture shows, for a reader who cannot see it. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Drawn in their order, the last on top. */
  readonly marks: readonly Mark[];
  /** px. It stays as it is at every width, so that the page never moves. Default 240. */
  readonly height?: number;
  /** px: the width that the server draws for. Default 340, a phone's. */
  readonly width?: number;
  readonly margin?: Margin;
  /** What lies over the picture and can be operated (`Cursor`). With it the picture itself is not read out. */
  readonly over?: ComponentChildren;
}

/** The curves among marks. */
const seriesOf = (marks: readonly Mark[]) => marks.flatMap(({ series }) => series ?? []);

export function Plot({ title, x, y, marks, height = 240, width: initial = 340, margin, over }: PlotProps) {
  const [ref, width] = useWidth<SVGSVGElement>(initial);
  const frame = useMemo(
    () => frameOf(x, y, { width, height }, margin, seriesOf(marks)),
    [x, y, width, height, margin, marks],
  );
  const axes = useMemo(() => <Axes frame={frame} x={x} y={y} />, [frame.x, frame.y, x, y]);
  const drawing = (
    <>
      {axes}
      {marks.map((mark, index) => (
        <g key={index}>{mark(frame)}</g>
      ))}
    </>
  );
  return (
    <svg
      ref={ref}
      class="plot"
      width="100%"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      role={over === undefined ? "img" : "group"}
      aria-label={title}
    >
      {over === undefined ? drawing : <g aria-hidden="true">{drawing}</g>}
      {over !== undefined && <FrameContext.Provider value={frame}>{over}</FrameContext.Provider>}
    </svg>
  );
}
