/**
 * Studies in rows, signal by signal: the two sessions of each on the axis of its own kind of percent, and how many times as
 * strong the signal was after the harder one.
 */
import { scaleOf, type Axis, type Scale } from "../../plot/axis.ts";
import { tenth, textWidth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import type { IntensityBasis } from "../../../sim/index.ts";
import { sessionsOf, signalBases, type SignalGroup, type SignalRow } from "./signals.ts";

interface ResultProps {
  readonly row: SignalRow;
  readonly frame: Frame;
  /** px */
  readonly y: number;
}

/** How much more signal a harder session gave. */
export const ratioAxis: Axis = {
  domain: [0.78, 3.7],
  type: "log",
  label: "",
  ticks: [
    { value: 1, label: "same signal" },
    { value: 2, label: "2 times" },
    { value: 3, label: "3 times" },
  ],
};

interface SignalLook {
  /** px, of the whole drawing. */
  readonly width: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** px, of a row and of the name over its group. */
  readonly row: number;
  readonly head: number;
}

/** A wide drawing has all words and the axes of intensities left of the ratios, a narrow one has words over each dot. */
export const signalLooks = {
  narrow: { width: 328, margin: { top: 6, right: 4, bottom: 26, left: 4 }, row: 42, head: 26 },
  wide: { width: 960, margin: { top: 24, right: 4, bottom: 26, left: 660 }, row: 36, head: 0 },
} as const satisfies Readonly<Record<string, SignalLook>>;

/** px, in the wide drawing: where the words about a study begin, and the axes of intensities. */
const studyLeft = 150;
const basesLeft = 345;
const basisWidth = 105;
/** Percent, of whatever a study counts. */
const intensityAxis: Axis = { domain: [30, 145], label: "" };

/** The axis of intensities of one basis: its left end, px, and its scale. */
function basisAxis(basis: IntensityBasis): { readonly left: number; readonly scale: Scale } {
  const left = basesLeft + signalBases.findIndex((each) => each === basis) * basisWidth;
  return { left, scale: scaleOf(intensityAxis, [left, left + basisWidth - 26]) };
}
/** Between groups, px. */
const gap = 10;

/** The fourth signal of the essay has no study. */
const unstudied = "Lactate";
/** px */
const unstudiedRow = 24;
const unstudiedWords = "we know of no test for mitochondria in people";

export function signalsHeight(groups: readonly SignalGroup[], { row, head, margin }: SignalLook): number {
  const rows = groups.reduce((sum, group) => sum + head + gap + row * group.rows.length, 0);
  return margin.top + rows + head + gap + unstudiedRow + margin.bottom;
}

function Result({ row: { ratio, isMore, result }, frame, y }: ResultProps) {
  const { x, right } = frame;
  const same = tenth(x(1));
  const hasArrow = ratio === null && isMore;
  const [from, to] = [tenth(x(ratio?.low ?? 1)), tenth(x(ratio?.high ?? 1))];
  const behind = hasArrow ? same + 33 : Math.max(to, same) + 11;
  const fits = behind + textWidth(result) <= right;
  const dot = ratio === null ? "dot-mark dot-hollow" : "dot-mark";
  return (
    <>
      {hasArrow && <path class="signal-arrow" d={`M${same + 3} ${y}h22m-6 -4.5l6 4.5l-6 4.5`} />}
      {!hasArrow && from === to && <circle class={dot} cx={from} cy={y} r={5} />}
      {from !== to && <line class="signal-bounds" x1={from} x2={to} y1={y} y2={y} />}
      <text
        class={isMore ? "mark-label signal-more" : "mark-label"}
        x={fits || hasArrow ? behind : from - 11}
        y={y + 4}
        text-anchor={fits || hasArrow ? "start" : "end"}
      >
        {result}
      </text>
    </>
  );
}

/** Two sessions on the axis of what their percents are shares of. */
function Sessions({ row, y }: { readonly row: SignalRow; readonly y: number }) {
  const { scale: x } = basisAxis(row.basis);
  const [lower, higher] = [row.lower, row.higher].map((each) => Math.round(100 * each)) as [number, number];
  return (
    <g class="signal-sessions">
      <line x1={tenth(x(lower))} x2={tenth(x(higher))} y1={y} y2={y} />
      <circle class="session-easier" cx={tenth(x(lower))} cy={y} r={3.5} />
      <circle cx={tenth(x(higher))} cy={y} r={3.5} />
      <text class="tick" x={tenth(x(lower) - 7)} y={y + 4} text-anchor="end">
        {lower}
      </text>
      <text class="tick" x={tenth(x(higher) + 7)} y={y + 4}>
        {higher}
      </text>
    </g>
  );
}

/** The heads of the columns of a wide drawing, and a line down at 100 % of each basis. */
function Heads({ frame: { top, bottom, x } }: { readonly frame: Frame }) {
  return (
    <>
      {signalBases.map((basis) => {
        const { left, scale } = basisAxis(basis);
        const whole = tenth(scale(100));
        return (
          <g key={basis}>
            <text class="tick" x={left} y={top - 10}>
              % of {basis}
            </text>
            <line class="grid" x1={whole} x2={whole} y1={top} y2={bottom} />
            <text class="tick" x={whole} y={bottom + 17} text-anchor="middle">
              100
            </text>
          </g>
        );
      })}
      <text class="tick" x={tenth(x(1))} y={top - 10}>
        signal after the harder session
      </text>
    </>
  );
}

export const signalRows =
  (groups: readonly SignalGroup[], look: SignalLook): Mark =>
  (frame) => {
    const { top, bottom, left, right, x } = frame;
    const isWide = left > studyLeft;
    const { row, head } = look;
    const first = isWide ? 0 : left;
    let next = top;
    const groupTops = [...groups, { signal: unstudied, rows: [null] }].map((group) => {
      const at = next;
      next += head + gap + row * group.rows.length;
      return { ...group, at };
    });
    return (
      <g class="signals tone-ink">
        {isWide && <Heads frame={frame} />}
        {[1, 2, 3].map((at) => (
          <line
            key={at}
            class={at === 1 ? "signal-same" : "grid"}
            x1={tenth(x(at))}
            x2={tenth(x(at))}
            y1={top}
            y2={bottom}
          />
        ))}
        {groupTops.map(({ signal, rows, at }) => (
          <g key={signal}>
            <line class="signal-rule" x1={first} x2={right} y1={at} y2={at} />
            <text class="row-label signal-words" x={first} y={isWide ? at + gap / 2 + row / 2 + 4 : at + 19}>
              {signal}
            </text>
            {rows.map((each, index) => {
              const start = at + head + gap / 2 + index * row;
              const y = isWide ? start + row / 2 : start + 27;
              if (each === null)
                return (
                  <text key="none" class="mark-label" x={isWide ? studyLeft : first} y={isWide ? y + 4 : start + 12}>
                    {unstudiedWords}
                  </text>
                );
              return (
                <g key={each.source}>
                  {isWide ? (
                    <>
                      <text class="mark-label" x={studyLeft} y={y - 3}>
                        {each.name}
                      </text>
                      <text class="tick" x={studyLeft} y={y + 12}>
                        {each.mode}, {each.held}
                      </text>
                      <Sessions row={each} y={y} />
                    </>
                  ) : (
                    <text class="tick signal-words" x={first} y={start + 12}>
                      <tspan class="signal-study">{each.name}</tspan>
                      {each.mode === "running" ? ", running at " : ", "}
                      {sessionsOf(each)}
                    </text>
                  )}
                  <Result row={each} frame={frame} y={y} />
                </g>
              );
            })}
          </g>
        ))}
      </g>
    );
  };
