/** Bars in rows, to compare two or more things in each: what a model gives, with what studies measured on it. */
import { tenth, textWidth, type Frame } from "../frame.ts";
import type { Mark } from "../mark.ts";

export interface Bar {
  /** Where the bar ends, in x; it begins at 0. */
  readonly value: number;
  /** Written behind the bar. */
  readonly label: string;
  /** "soft" tells one bar of a row from the other without a second color. Default "solid". */
  readonly look?: "solid" | "soft";
  /** Class of the bar with its label. */
  readonly class?: string;
  /** What studies measured of the same thing: a dot on the bar, with the interval that was reported. */
  readonly measured?: { readonly value: number; readonly low: number; readonly high: number };
}

export interface BarRow {
  /** Above the bars. */
  readonly label: string;
  /** Class that sets the color. */
  readonly tone?: string;
  readonly bars: readonly Bar[];
}

/** Of a row's label above its bars, px. */
const labelHeight = 17;
/** Between two bars, px. */
const gap = 3;
/** Below a row, px. */
const below = 9;

interface Place {
  /** Upper edge, px. */
  readonly y: number;
  /** px */
  readonly height: number;
}

function barIn({ x, right }: Frame, { value, label, look = "solid", measured }: Bar, { y, height }: Place) {
  const [from, to] = [x(0), x(value)];
  const middle = tenth(y + height / 2);
  const behind = Math.max(from, to, measured === undefined ? 0 : x(measured.high)) + 7;
  const fits = behind + textWidth(label) <= right;
  return (
    <>
      <rect
        class={`bar bar-${look}`}
        x={tenth(Math.min(from, to))}
        y={tenth(y)}
        width={tenth(Math.max(1, Math.abs(to - from)))}
        height={tenth(height)}
      />
      {measured !== undefined && (
        <g class="plot-dot">
          {["bar-halo", "dot-interval"].map((name) => (
            <line
              key={name}
              class={name}
              x1={tenth(x(measured.low))}
              x2={tenth(x(measured.high))}
              y1={middle}
              y2={middle}
            />
          ))}
          <circle class="dot-mark" cx={tenth(x(measured.value))} cy={middle} r={4} />
        </g>
      )}
      <text
        class="mark-label"
        x={tenth(fits ? behind : right)}
        y={tenth(y + height / 2 + 4.5)}
        text-anchor={fits ? "start" : "end"}
      >
        {label}
      </text>
    </>
  );
}

/** Rows share the plot's height evenly, and the bars of a row its own. */
export const barRows =
  (rows: readonly BarRow[]): Mark =>
  (frame) => {
    const { left, top, bottom } = frame;
    const each = (bottom - top) / rows.length;
    return (
      <g class="bar-rows">
        {rows.map(({ label, tone = "", bars }, row) => {
          const above = top + row * each;
          const height = (each - labelHeight - below - (bars.length - 1) * gap) / bars.length;
          return (
            <g key={label} class={`bar-row ${tone}`}>
              <text class="row-label" x={left} y={tenth(above + 12)}>
                {label}
              </text>
              {bars.map((bar, index) => (
                <g key={index} class={bar.class}>
                  {barIn(frame, bar, { y: above + labelHeight + index * (height + gap), height })}
                </g>
              ))}
            </g>
          );
        })}
      </g>
    );
  };
