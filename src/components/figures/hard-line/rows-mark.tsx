/** The rows under the axis: who draws which line. */
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { spanOf } from "../../plot/marks/span.ts";
import type { HardLineData } from "./data.ts";
import { rowTop } from "./layout.ts";
import type { ScaleRow, Stretch } from "./rows.ts";

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
