/** Ends the reading of a line at the first thing that is wrong in it. */
import type { NotationError } from "./types.ts";

export class Problem extends Error {
  readonly error: NotationError;

  constructor(error: NotationError) {
    super(error.wrong);
    this.error = error;
  }
}

/** The characters of a line that something is said about. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function fail({ start, end }: Span, wrong: string, allowed: string, suggestions: readonly string[] = []): never {
  throw new Problem({ start, end, wrong, allowed, suggestions });
}
