/** What the reader drew, with the answer over it once there is one. */
import type { Curve } from "../../../charts/Curves.tsx";
import { LinePlot, type LinePlotProps } from "../../../charts/LinePlot.tsx";
import { plotFrame, type Axis } from "../../../charts/plot-frame.ts";
import { linesOf } from "./drawn.ts";

export interface Guess {
  /** What was to be drawn: "Oxidative capacity over eight weeks". */
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Where in x the reader sets a point, rising. Up to nine leave each room enough for a finger. */
  readonly positions: readonly number[];
  /** One per position; null where nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** Where the line begins, before the first position, if that is given. */
  readonly start?: readonly [x: number, y: number];
  readonly spokenX: (x: number) => string;
  readonly spokenY: (y: number) => string;
  /** Shown once the guess stands. */
  readonly answer?: Pick<LinePlotProps, "curves" | "marks" | "bands" | "regions"> | undefined;
}

/** Units of the drawing from the guess to its label. */
const above = 12;

/** In the plot above the last point, its text running to where there is more room. */
function labelAt([x, y]: readonly [number, number], { x: xAxis, y: yAxis }: Guess): NonNullable<Curve["label"]> {
  const frame = plotFrame(xAxis, yAxis);
  return {
    text: "your guess",
    x,
    y: frame.y.invert(Math.max(frame.top + above, frame.y(y) - above)),
    anchor: frame.x(x) > (frame.left + frame.right) / 2 ? "end" : "start",
  };
}

/** What was drawn, in words. */
function said({ positions, values, spokenX, spokenY }: Guess): string {
  const points = positions.flatMap((position, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [`${spokenX(position)}, ${spokenY(value)}`];
  });
  return points.length === 0 ? "You drew no guess." : `Your guess: ${points.join("; ")}.`;
}

export function GuessBesideAnswer(guess: Guess) {
  const { name, x, y, positions, values, start, answer } = guess;
  const lines = values.every((value) => value === null) ? [] : linesOf(positions, values, start);
  const yours = lines.map((points, index): Curve => {
    const last = index === lines.length - 1 ? points.at(-1) : undefined;
    return { look: "yours", points, ...(last === undefined ? {} : { label: labelAt(last, guess) }) };
  });
  return (
    <LinePlot
      title={`${name}. ${said(guess)}`}
      x={x}
      y={y}
      {...answer}
      curves={[...yours, ...(answer?.curves ?? [])]}
    />
  );
}
