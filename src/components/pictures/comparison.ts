/** A measured number and the model's number for the same thing. */
import { fileValue } from "../kit/csv.ts";

export type Role =
  /** We knew it when we chose the model's numbers: agreement shows nothing. */
  | "calibration"
  /** Agreement that rests on a choice of ours: it shows that the parts fit together, no more. */
  | "consistency"
  /** The model had not seen it. */
  | "validation";

/** What agreement means in a row of each role, in the reader's words. */
export const meanings: Readonly<Record<Role, string>> = {
  calibration: "we knew this result when we chose the model's numbers, so agreement shows nothing.",
  consistency: "we made a choice that leads to agreement. It shows only that the parts fit together.",
  validation: "we did not use this result to choose the model's numbers.",
};

export interface Compared {
  /** What was measured, in whom. */
  readonly quantity: string;
  /** The key of the work that reports it. */
  readonly source: string;
  readonly unit: string;
  /** Null where the study gives no number; `reported` then says what it found. */
  readonly measured: number | null;
  /** What the study found, in words: "rose", "no significant change". */
  readonly reported?: string;
  /** The interval around it, and what that is ("SD", "SE", "95 % CI", "range"). */
  readonly interval?: { readonly low: number; readonly high: number; readonly kind: string };
  /** What the model gives for the same thing. */
  readonly model: number;
  /** What the model gives under other settings. */
  readonly modelRemark?: string;
  /** Decimals worth printing. */
  readonly places: number;
  readonly role: Role;
  /** How far the model is off, in plain words. Every miss has such words. */
  readonly miss?: string;
  /** What else the reader must know: an assumed session, plasma instead of blood. */
  readonly remark?: string;
}

/** Durations are in seconds in a file. */
export const fileUnit = (unit: string): string => (unit === "min" ? "s" : unit);
export const inFileUnit = (value: number, unit: string): string => fileValue(unit === "min" ? 60 * value : value);

/** The two ends of a line that holds all values, with room to the right. It starts at zero, unless a value is lower. */
export function lineFor(rows: readonly Compared[]): [from: number, to: number] {
  const values = rows.flatMap(({ measured, model, interval }) => [
    ...(measured === null ? [] : [measured]),
    model,
    ...(interval === undefined ? [] : [interval.low, interval.high]),
  ]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  // A pH moves by tenths around seven: from zero, every row would look alike. Anything else would look worse than it is.
  const isPH = rows.every(({ unit }) => unit === "") && low > 5 && high < 9;
  const from = isPH ? low - (high - low || high * 0.05) : Math.min(0, low);
  return [from, high + 0.05 * (high - from)];
}
