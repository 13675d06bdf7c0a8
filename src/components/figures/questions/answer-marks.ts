/** What the plot of a drawn question shows once it is answered. */
import type { Axis } from "../../plot/axis.ts";
import type { Mark } from "../../plot/mark.ts";
import { dot, type Dot } from "../../plot/marks/dot.tsx";
import { endLabels } from "../../plot/marks/end-labels.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region } from "../../plot/marks/region.tsx";
import type { Place } from "../../plot/series.ts";

/** A question that is drawn, as the page hands it to its island. */
export interface DrawnQuestion {
  /** What is to be drawn. */
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Where in x the reader sets a point. Up to nine leave each room enough for a finger. */
  readonly positions: readonly number[];
  /** Where the line begins, if that is given. */
  readonly start?: Place;
  /** What an arrow key adds to y. */
  readonly step: number;
  /** Behind a value: "% of VO2max". */
  readonly units: { readonly x: string; readonly y: string };
  /** The model's. */
  readonly curve: readonly Place[];
  /** Where along x the curve's name stands. Default its end. */
  readonly nameAt?: number;
  /** What studies measured. */
  readonly dots?: readonly Dot[];
  /** All that follows a value of x, and what it is. */
  readonly beyond?: { readonly from: number; readonly label: string };
}

/** Where along x the name of a guess stands free of its own line: in its middle, whether it rises or falls. */
function guessNameAt(guess: readonly Mark[]): number | undefined {
  const points = guess.at(-1)?.series?.points ?? [];
  return points[points.length >> 1]?.[0];
}

/** Both names where they are alone. */
function names(guess: readonly Mark[], nameAt: number | undefined): readonly Mark[] {
  const at = guessNameAt(guess);
  return [
    endLabels({ ...(nameAt !== undefined && { at: nameAt }), names: { [guessName]: "" } }),
    ...(at === undefined ? [] : [endLabels({ at, names: { model: "" } })]),
  ];
}

/** What the reader's own line is called. */
export const guessName = "your guess";

/** @param guess the reader's own lines, under the model's curve */
export const answerMarks = (
  { curve, nameAt, dots = [], beyond }: DrawnQuestion,
  guess: readonly Mark[] = [],
): readonly Mark[] => [
  ...(beyond === undefined ? [] : [region(beyond.from, Infinity, { label: beyond.label })]),
  ...guess,
  line(curve, { name: "model", tone: "tone-ink" }),
  dot(dots),
  ...names(guess, nameAt),
];
