/** Where a reader stands on a plot: a line from top to bottom, with a dot on each curve. */
import { tenth, type PlotFrame } from "./plot-frame.ts";

export interface Cursor {
  readonly x: number;
  readonly dots: readonly {
    readonly y: number;
    readonly tone?: string | undefined;
    /** The curve that is being read. Default false. */
    readonly strong?: boolean;
  }[];
}

interface Props {
  readonly frame: PlotFrame;
  readonly cursor: Cursor;
}

export function CursorLine({ frame: { top, bottom, x }, cursor }: Props) {
  const at = tenth(x(cursor.x));
  return <line class="cursor" x1={at} x2={at} y1={top - 6} y2={bottom} />;
}

export function CursorDots({ frame: { x, y }, cursor }: Props) {
  return cursor.dots.map(({ y: value, tone, strong }, index) => (
    <circle
      key={index}
      class={`cursor-dot ${tone ?? ""}`}
      cx={tenth(x(cursor.x))}
      cy={tenth(y(value))}
      r={strong === true ? 7 : 4}
    />
  ));
}
