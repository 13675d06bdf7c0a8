/** Scales under each other on one axis, as thin as a ruler: who draws which line, and what was measured. */
import { tenth, textWidth, type Frame } from "../frame.ts";
import type { Mark } from "../mark.ts";
import "./scale-rows.css";
import { spanOf } from "./span.ts";

export interface Stretch {
  /** What may be written in it: the longest that fits. */
  readonly names: readonly [string, ...string[]];
  readonly from: number;
  readonly to: number;
}

/**
 * `borders`: stretches that follow each other, with a mark at each border. `bars`: stretches with gaps, or over each other.
 * `measured`: a mean with two standard deviations to each side.
 */
export type ScaleRow =
  | { readonly kind: "borders" | "bars"; readonly label: string; readonly stretches: readonly Stretch[] }
  | {
      readonly kind: "measured";
      readonly label: string;
      readonly mean: number;
      readonly band: readonly [number, number];
      readonly note: string;
    };

export interface ScaleRowsOptions {
  /** px from the plot's upper side to the first row. Default 0. */
  readonly top?: number;
  /** px of each row. Default 37. */
  readonly height?: number;
}

/** The longest name that fits; null where none does. */
const fitting = (names: Stretch["names"], width: number): string | null =>
  names.find((name) => textWidth(name) * 0.92 <= width) ?? null;

function Row({ row, frame, above }: { readonly row: ScaleRow; readonly frame: Frame; readonly above: number }) {
  const { left, x } = frame;
  const y = above + 25;
  const label = (
    <text class="scale-name" x={left} y={above + 10}>
      {row.label}
    </text>
  );
  if (row.kind === "measured") {
    const [from, to] = row.band.map((at) => tenth(x(at))) as [number, number];
    return (
      <g class="scale-row">
        {label}
        <rect class="scale-band" x={from} y={y - 6} width={tenth(to - from)} height={12} />
        <circle class="dot-mark" cx={tenth(x(row.mean))} cy={y} r={5} />
        <text class="scale-name" x={to + 6} y={y + 4}>
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
    <g class="scale-row">
      {label}
      {!isBars && <line class="scale-rule" x1={ends[0]} x2={ends[1]} y1={y} y2={y} />}
      {spans.map(({ names, from, ...span }, index) => {
        const before = spans[index - 1];
        const isOver = before !== undefined && before.to > from;
        const border = before && tenth((before.right + span.left) / 2);
        const name = fitting(names, span.right - span.left - 4);
        return (
          <g key={from}>
            {isBars && (
              <line
                class="scale-bar"
                x1={tenth(span.left)}
                x2={tenth(span.right)}
                y1={y + (isOver ? 9 : 4)}
                y2={y + (isOver ? 9 : 4)}
              />
            )}
            {!isBars && border !== undefined && (
              <line class="scale-tick" x1={border} x2={border} y1={y - 7} y2={y + 7} />
            )}
            {name !== null && (
              <text
                class="scale-zone"
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

/** Rows keep their height at every width: what lies under them never moves. */
export const scaleRows =
  (rows: readonly ScaleRow[], { top = 0, height = 37 }: ScaleRowsOptions = {}): Mark =>
  (frame) => (
    <g class="scale-rows">
      {rows.map((row, index) => (
        <Row key={row.label} row={row} frame={frame} above={frame.top + top + index * height} />
      ))}
    </g>
  );
