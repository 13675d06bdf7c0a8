/** What is drawn: a row for each loss with a small muscle, the reader's own row, and above them the bar of buffers. */
import { polygonsIn } from "../../../muscle/polygon-path.ts";
import { ovalSize } from "../../../muscle/oval.ts";
import type { Polygon } from "../../../muscle/polygon.ts";
import { fiberTypes } from "../../../sim/index.ts";
import type { Axis } from "../../plot/axis.ts";
import { tenth, type Frame } from "../../plot/frame.ts";
import { maskClass } from "../../controls/GuessMask.tsx";
import type { Mark } from "../../plot/mark.ts";
import { acidTypes, type Acidity, type Doubt, type Kind, type Loss } from "./defenses.ts";
import { barMark } from "./bar.tsx";
import { flood } from "./flood.ts";
import { bar, muscleWidth, ownTop, row, rowsTop } from "./layout.ts";
import type { Outlines } from "./outlines.ts";
import { lossName, pHText } from "./words.ts";

/** The most acid pH on the axis. */
const mostAcid = 5.2;
export const pHAxis: Axis = {
  domain: [7.1, mostAcid],
  label: "pH, falling to the right: more acid →",
  ticks: [7, 6.5, 6, 5.5],
  format: (value) => value.toFixed(1),
};

/** What stands as it is until other fibers are chosen. */
interface Rows {
  readonly kind: Kind;
  readonly losses: readonly Loss[];
  readonly usual: number;
  readonly usualDoubt: Doubt;
  /** Of the small muscles. */
  readonly small: Outlines;
}

/** The reader's muscle. */
interface Own {
  readonly acidity: Acidity;
  readonly doubt: Doubt;
  readonly usual: number;
}

/** Hidden until the reader has guessed. */
const afterGuess =
  (mark: Mark): Mark =>
  (frame) => <g class="after-guess">{mark(frame)}</g>;

/** Of a pH on the axis; what is more acid stands at its end. */
const placeOf = ({ x, right }: Pick<Frame, "x" | "right">, pH: number | null): number =>
  pH === null ? right : tenth(Math.min(right, x(pH)));

const bandBox = (frame: Frame, { low, high }: Doubt, y: number, height: number) => {
  const [from, to] = [placeOf(frame, high), placeOf(frame, low)];
  return <rect class="acid-doubt" x={from} y={y} width={tenth(Math.max(0, to - from))} height={height} />;
};

/** All defenses in place: a line through all rows, with its band. */
const usualMark =
  ({ usual, usualDoubt }: Rows): Mark =>
  (frame) => {
    const at = placeOf(frame, usual);
    return (
      <g>
        {bandBox(frame, usualDoubt, rowsTop, frame.bottom - rowsTop)}
        <line class="acid-usual" x1={at} x2={at} y1={rowsTop - 6} y2={frame.bottom} />
        <text class="mark-label tone-ink" x={at - 6} y={rowsTop - 10} text-anchor="start">
          all in place: pH {pHText(usual)}
        </text>
      </g>
    );
  };

/** What samples of muscle had at rest and at exhaustion (Sahlin and others, 1976): dots on the axis. */
export const measured = { rest: 7.08, exhaustion: 6.6 } as const;

const measuredMark: Mark = ({ x, bottom }) => (
  <g>
    {[measured.rest, measured.exhaustion].map((pH) => (
      <circle key={pH} class="acid-measured" cx={tenth(x(pH))} cy={bottom} r={4.5} />
    ))}
    <text class="tick" x={tenth(x(measured.rest))} y={bottom - 9} text-anchor="middle">
      rest
    </text>
  </g>
);

/** Outlines of the drawing's own px. */
const inPixels = (paths: string): readonly Polygon[] =>
  polygonsIn(paths).map((cell) =>
    cell.map(([x, y]) => [(x * muscleWidth) / ovalSize.width, (y * muscleWidth) / ovalSize.width] as const),
  );

/** Between the first lines of a small muscle, px. */
const smallGap = 5.6;

/** The same cells in each row; only those of the chosen fibers turn acid. */
function SmallMuscle({ outlines, lines }: { readonly outlines: Outlines; readonly lines: string }) {
  return (
    <>
      <g transform={`scale(${muscleWidth / ovalSize.width})`}>
        {fiberTypes.map((type) => (
          <path key={type} class={`type-${type} acid-cell`} d={outlines[type]} />
        ))}
      </g>
      <path class="acid-lines after-guess" d={lines} />
    </>
  );
}

function rowMark(loss: Loss, index: number, { usual, kind, small }: Rows): Mark {
  // Here, and not when it is drawn: a row is drawn again whenever another one changes.
  const cells = acidTypes(kind).flatMap((type) => inPixels(small[type]));
  const lines = flood(cells, loss.pH, smallGap);
  return (frame) => {
    const top = rowsTop + index * row.height;
    const [start, end] = [placeOf(frame, usual), placeOf(frame, loss.pH)];
    const middle = top + row.middle;
    const isGain = end < start;
    return (
      <g class={loss.of === "carnosine" || loss.of === "supplement" ? "acid-row acid-famous" : "acid-row"}>
        <g transform={`translate(0 ${top + 6})`}>
          <SmallMuscle outlines={small} lines={lines} />
        </g>
        <text class="acid-row-name" x={start + 8} y={top + row.name}>
          {lossName(loss)}
        </text>
        <g class="after-guess">
          {bandBox(frame, loss.doubt, middle - 9, 18)}
          <rect
            class="acid-fall"
            x={Math.min(start, end)}
            y={middle - row.thick / 2}
            width={tenth(Math.abs(end - start))}
            height={row.thick}
          />
          <text class="mark-label acid-value" x={(isGain ? start : end) + 7} y={middle + 5}>
            {pHText(loss.pH)}
          </text>
        </g>
      </g>
    );
  };
}

/** The reader's own muscle. */
const ownMark =
  ({ acidity: { pH }, doubt, usual }: Own): Mark =>
  (frame) => {
    const [start, end] = [placeOf(frame, usual), placeOf(frame, pH)];
    const middle = ownTop + row.middle;
    const isBeyond = pH === null || pH < mostAcid;
    const isFar = end > frame.right - 60;
    return (
      <g class="acid-own">
        <line class="acid-border" x1="0" x2={frame.right} y1={ownTop - 3} y2={ownTop - 3} />
        <text class="mark-label tone-a" x={start + 8} y={ownTop + row.name + 1}>
          your muscle
        </text>
        {bandBox(frame, doubt, middle - 9, 18)}
        <rect
          class="acid-moved"
          x={tenth(Math.min(start, end) - (start === end ? 2 : 0))}
          y={middle - row.thick / 2}
          width={tenth(Math.max(Math.abs(end - start), start === end ? 4 : 0))}
          height={row.thick}
        />
        {isBeyond && <path class="acid-moved" d={`M${frame.right - 1} ${middle - 11}l11 11l-11 11z`} />}
        <text
          class="mark-label tone-a acid-value"
          x={isFar ? frame.right : Math.max(start, end) + 7}
          y={isFar ? ownTop + row.name + 1 : middle + 5}
          text-anchor={isFar ? "end" : "start"}
        >
          {pHText(pH)}
        </text>
      </g>
    );
  };

export const rowMarks = (rows: Rows): readonly Mark[] => [
  usualMark(rows),
  ...rows.losses.map((loss, index) => rowMark(loss, index, rows)),
  measuredMark,
];

/** The empty bar and rows, until there is a guess. */
export const lockedMark =
  (usual: number, rows: number): Mark =>
  (frame) => {
    const start = placeOf(frame, usual);
    return (
      <g class={maskClass} aria-hidden="true">
        <rect x="0.75" y={bar.top} width={tenth(frame.width - 1.5)} height={bar.height} />
        <text x={tenth(frame.width / 2)} y={bar.top + bar.height / 2 + 4} text-anchor="middle">
          Who takes up the acid? Your guess shows it.
        </text>
        {Array.from({ length: rows }, (_, index) => {
          const middle = rowsTop + index * row.height + row.middle;
          return (
            <g key={index}>
              <line x1={start + 8} x2={frame.right - 14} y1={middle} y2={middle} />
              <text x={frame.right} y={middle + 4} text-anchor="end">
                ?
              </text>
            </g>
          );
        })}
      </g>
    );
  };

export const ownMarks = (own: Own): readonly Mark[] => [afterGuess(barMark(own.acidity)), ownMark(own)];
