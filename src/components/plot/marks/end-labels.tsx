/** The names of a plot's curves, each beside the end of its curve, moved apart where they would touch. */
import { tenth, textWidth, type Frame } from "../frame.ts";
import type { Mark } from "../mark.ts";
import { placesOf, valueAt, type Place, type Series } from "../series.ts";
import { clipCurve } from "./clip.ts";
import { labelHeights } from "./label-heights.ts";

export interface EndLabelOptions {
  /**
   * Where along x the names stand: left of it, or right of it on a curve that falls, which would run through the name.
   * Default, and for a curve that is not in the plot there, the end of each curve.
   */
  readonly at?: number;
  /** What is written for a curve, by its name; an empty text for nothing. Default the name itself. */
  readonly names?: Readonly<Record<string, string>>;
  /**
   * "plot" writes a name above its curve; "margin" right of the plot, as high as its curve at `at` or at its end, so that it
   * covers no other curve: give the plot a right margin with room for the names. Default "plot".
   */
  readonly side?: "plot" | "margin";
}

/** Height of a line of text, px: names stand no closer. */
const lineHeight = 15;
/** Of a name above its curve, px. */
const above = 6;
/** From the plot's right side to a name in the margin, and from a curve's height down to the foot of its name there, px. */
const beside = { right: 9, below: 4 } as const;

/** Where a curve's name belongs, px: on the curve at a value of x, or where the curve ends; null for one out of sight. */
function namePlace(series: Series, at: number | undefined, frame: Frame): Place | null {
  const value = at === undefined ? null : valueAt(series, at);
  const wished = at === undefined || value === null ? [] : [[frame.x(at), frame.y(value)] as const];
  const [place] = clipCurve(wished, frame).runs.flat();
  return place ?? clipCurve(placesOf(series, frame), frame).runs.at(-1)?.at(-1) ?? null;
}

/** Whether a curve falls to the right of a value of x, on the screen. */
function isFalling(series: Series, at: number | undefined, frame: Frame): boolean {
  if (at === undefined) return false;
  const [here, beside] = [at, frame.x.invert(frame.x(at) + lineHeight)].map((x) => valueAt(series, x));
  return typeof here === "number" && typeof beside === "number" && frame.y(beside) > frame.y(here);
}

export const endLabels =
  ({ at, names = {}, side = "plot" }: EndLabelOptions = {}): Mark =>
  (frame) => {
    const labels = frame.series.flatMap((series) => {
      const text = series.name === undefined ? "" : (names[series.name] ?? series.name);
      const place = text === "" ? null : namePlace(series, at, frame);
      return place === null
        ? []
        : [{ text, tone: series.tone ?? "", x: place[0], y: place[1], falls: isFalling(series, at, frame) }];
    });
    const heights = labelHeights(
      labels.map(({ y }) => (side === "margin" ? y + beside.below : y - above)),
      [frame.top + 10, frame.bottom - 4],
      lineHeight,
    );
    return (
      <g class="end-labels">
        {labels.map(({ text, tone, x, falls }, index) => {
          const width = textWidth(text);
          const fits = side === "plot" && x - 2 - width >= frame.left && !(falls && x + 2 + width <= frame.right);
          return (
            <text
              key={index}
              class={`mark-label ${tone}`}
              x={tenth(side === "margin" ? frame.right + beside.right : fits ? x - 2 : x + 2)}
              y={tenth(heights[index] ?? 0)}
              text-anchor={fits ? "end" : "start"}
            >
              {text}
            </text>
          );
        })}
      </g>
    );
  };
