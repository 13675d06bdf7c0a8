/** A drawn guess as curves of a plot. */
import { line } from "../marks/line.tsx";
import type { Mark } from "../mark.ts";
import type { Place } from "../series.ts";

export interface Guess {
  /** Where in x the reader sets a point, rising. */
  readonly positions: readonly number[];
  /** One per position; null where nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** Where the line begins, before the first position, if that is given. */
  readonly start?: Place | undefined;
}

/** Points side by side are joined; where one is missing, the line is broken. */
export function linesOf({ positions, values, start }: Guess): readonly (readonly Place[])[] {
  if (start !== undefined) return linesOf({ positions: [start[0], ...positions], values: [start[1], ...values] });
  const lines: Place[][] = [];
  let isOpen = false;
  for (const [index, position] of positions.entries()) {
    const value = values[index] ?? null;
    if (value !== null) {
      if (isOpen) lines.at(-1)?.push([position, value]);
      else lines.push([[position, value]]);
    }
    isOpen = value !== null;
  }
  return lines;
}

/**
 * The guess as the reader's own dotted lines; a guess without a drawn point is none.
 *
 * @param name what the last line is called at its end (`endLabels`). Default nothing
 */
export function guessLines(guess: Guess, name?: string): readonly Mark[] {
  const lines = linesOf(guess);
  return lines.map((points, index) =>
    line(points, { look: "yours", tone: "yours", ...(index === lines.length - 1 && name !== undefined && { name }) }),
  );
}
