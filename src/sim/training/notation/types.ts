/** A session as a coach writes it in one line, and what is said of a line that cannot be read. SI units. */
import type { Amount } from "../week/types.ts";
import type { Band } from "../zones.ts";

export type WrittenStep =
  | { readonly part: "warm-up" | "easy" | "long" | "cool-down"; readonly length: Amount }
  | {
      readonly part: "repeats";
      readonly count: number;
      /** m or s, as it was written. */
      readonly work: Amount;
      readonly band: Band;
      /** Jogged between the repeats; null for a single one. */
      readonly recovery: Amount | null;
    };

export interface WrittenSession {
  /** At least one. */
  readonly steps: readonly WrittenStep[];
}

export interface NotationError {
  /** The characters of the text that are wrong: from `start`, up to and without `end`. Empty where something is missing. */
  readonly start: number;
  readonly end: number;
  /** "1000 what?" */
  readonly wrong: string;
  /** "Write 1000m or 1000s." */
  readonly allowed: string;
  /** Texts to put in the place of the wrong characters, the likeliest first; may be empty. */
  readonly suggestions: readonly string[];
}

export type ParsedSession =
  { readonly ok: true; readonly session: WrittenSession } | { readonly ok: false; readonly error: NotationError };
