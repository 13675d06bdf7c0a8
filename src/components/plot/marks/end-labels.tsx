/** The names of a plot's curves, each beside the end of its curve, moved apart where they would touch. */
import { tenth, textWidth, type Frame } from "../frame.ts";
import type { Anchor, Mark } from "../mark.ts";
import { placesOf, valueAt, type Place, type Series } from "../series.ts";
import { clipCurve } from "./clip.ts";
import { labelHeights } from "./label-heights.ts";

export interface EndLabelOptions {
  /**
   * Where along x the names stand, for all curves or for each by its name: left of it, or right of it on a curve that
   * falls, which would run through the name. Default, and for a curve that is not in the plot there, the end of each curve.
   */
  readonly at?: number | Readonly<Record<string, number>>;
  /** Names that stand under their curves: left of the place on a curve that falls, else right of it. Default none. */
  readonly below?: readonly string[];
  /**
   * "right" is to the right of each curve's end; "margin" right of the plot, as high as the curve is at `at` or at its end,
   * so that a name covers no other curve. Both need a right margin with room for the names. Default "left".
   */
  readonly side?: "left" | "right" | "margin";
  /** What is written for a curve, by its name; an empty text for nothing. Default the name itself. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Height of a line of text, px: names stand no closer. */
const lineHeight = 15;
/** From the place on the curve to the name's baseline, and from the plot's right side to a name in the margin, px. */
const offset = { above: -6, below: 15, beside: 4, margin: 9 } as const;

/** Where a curve's name belongs, px: on the curve at a value of x, or where the curve ends; null for one out of sight. */
function namePlace(series: Series, at: number | undefined, frame: Frame): Place | null {
  const value = at === undefined ? null : valueAt(series, at);
  const wished = at === undefined || value === null ? [] : [[frame.x(at), frame.y(value)] as const];
  const [place] = clipCurve(wished, frame).runs.flat();
  return place ?? clipCurve(placesOf(series, frame), frame).runs.at(-1)?.at(-1) ?? null;
}

/** Whether a curve falls within a name to the right of a value of x, on the screen. */
function isFalling(series: Series, at: number | undefined, width: number, frame: Frame): boolean {
  if (at === undefined) return false;
  const here = valueAt(series, at);
  return [lineHeight, width / 2].some((distance) => {
    const beside = valueAt(series, frame.x.invert(frame.x(at) + distance));
    return here !== null && beside !== null && frame.y(beside) > frame.y(here);
  });
}

interface Label {
  readonly text: string;
  readonly tone: string;
  readonly anchor: Anchor;
  /** Of its anchor, px. */
  readonly x: number;
  /** Wished, px. */
  readonly y: number;
  /** Ends of the text, px. */
  readonly from: number;
  readonly to: number;
}

function labelOf(series: Series, { at, below = [], side, names = {} }: EndLabelOptions, frame: Frame): Label | null {
  const { name = "", tone = "" } = series;
  const text = names[name] ?? name;
  const wished = typeof at === "object" ? at[name] : at;
  const place = text === "" ? null : namePlace(series, wished, frame);
  if (place === null) return null;
  const [x, y] = place;
  const width = textWidth(text);
  if (side === "margin") {
    const from = frame.right + offset.margin;
    return { text, tone, anchor: "start", x: from, y: y + offset.beside, from, to: from + width };
  }
  const isBelow = below.includes(name);
  const gap = side === "right" ? 6 : 2;
  // On this side the curve does not run through the name.
  const isFree = wished !== undefined && isFalling(series, wished, width, frame) !== isBelow;
  const isRight = side === "right" || (isFree && x + gap + width <= frame.right) || x - gap - width < frame.left;
  const from = isRight ? x + gap : x - gap - width;
  return {
    ...{ text, tone, from, to: from + width },
    anchor: isRight ? "start" : "end",
    x: isRight ? from : x - gap,
    y: y + offset[side === "right" ? "beside" : isBelow ? "below" : "above"],
  };
}

/** Labels in groups: those of different groups share no x, so that none has to make room for the other. */
function groupsOf(labels: readonly Label[]): readonly (readonly Label[])[] {
  const groups: Label[][] = [];
  let end = -Infinity;
  for (const label of labels.toSorted((a, b) => a.from - b.from)) {
    if (label.from < end) groups.at(-1)?.push(label);
    else groups.push([label]);
    end = Math.max(end, label.to);
  }
  return groups;
}

export const endLabels =
  (options: EndLabelOptions = {}): Mark =>
  (frame) => {
    const labels = frame.series.flatMap((series) => labelOf(series, options, frame) ?? []);
    const heights = new Map<Label, number>();
    for (const group of groupsOf(labels)) {
      const wished = group.map(({ y }) => y);
      const found = labelHeights(wished, [frame.top + 10, frame.bottom - 4], lineHeight);
      for (const [index, label] of group.entries()) heights.set(label, found[index] ?? label.y);
    }
    return (
      <g class="end-labels">
        {labels.map((label, index) => (
          <text
            key={index}
            class={`mark-label ${label.tone}`}
            x={tenth(label.x)}
            y={tenth(heights.get(label) ?? label.y)}
            text-anchor={label.anchor}
          >
            {label.text}
          </text>
        ))}
      </g>
    );
  };
