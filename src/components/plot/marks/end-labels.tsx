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
  /** What is written for a curve, by its name; an empty text for nothing. Default the name itself. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Height of a line of text, px: names stand no closer. */
const lineHeight = 15;
/** Of a name above its curve, px. */
const above = 6;

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

function labelOf(series: Series, { at, names = {} }: EndLabelOptions, frame: Frame): Label | null {
  const { name = "", tone = "" } = series;
  const text = names[name] ?? name;
  const wished = typeof at === "object" ? at[name] : at;
  const place = text === "" ? null : namePlace(series, wished, frame);
  if (place === null) return null;
  const [x, y] = place;
  const width = textWidth(text);
  const fits = x - 2 - width >= frame.left && !(isFalling(series, wished, frame) && x + 2 + width <= frame.right);
  const [anchor, start, from] = fits ? (["end", x - 2, x - 2 - width] as const) : (["start", x + 2, x + 2] as const);
  return { text, tone, anchor, x: start, y: y - above, from, to: from + width };
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
