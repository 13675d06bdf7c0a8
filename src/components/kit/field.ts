/** One thing that a reader can set: how it stands in a link, and which values it may have. */

export interface Field<T> {
  /** Key in the link. */
  readonly key: string;
  readonly default: T;
  /** The value a text stands for, or undefined where it stands for none. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** What is allowed, in words. */
  readonly allowed: string;
  /**
   * Where a link carries it: "public" in the query, "private" in the fragment, which no server is sent. Default "public".
   */
  readonly visibility?: "public" | "private";
  /** What a reader calls it, where it is told that a change was taken back: "effort". Without one it is not told of. */
  readonly name?: string;
}

/** The fields of a figure, by the names of its state. */
export type FieldTable<State> = { readonly [Name in keyof State]: Field<State[Name]> };

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Values are rounded to min plus a whole number of steps. */
  readonly step: number;
}

const clean = (value: number): number => Number(value.toPrecision(12));

function readNumber(text: string, { min, max, step }: NumberRange): number | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? Math.min(max, clean(min + Math.round((value - min) / step) * step)) : undefined;
}

const numberAllowed = ({ min, max }: NumberRange): string => `a number from ${min} to ${max}`;

export const numberField = (key: string, range: NumberRange & { readonly default: number }): Field<number> => ({
  key,
  default: range.default,
  read: (text) => readNumber(text, range),
  write: String,
  allowed: numberAllowed(range),
});

/** A number that may be absent: null is the default. */
export const optionalNumberField = (key: string, range: NumberRange): Field<number | null> => ({
  key,
  default: null,
  read: (text) => readNumber(text, range),
  write: String,
  allowed: numberAllowed(range),
});

/**
 * A fraction that links and readers know as a percentage: 0.85 is written "85".
 *
 * @param percent the range in percent
 */
export const percentField = (key: string, percent: NumberRange & { readonly default: number }): Field<number> => ({
  key,
  default: percent.default / 100,
  read: (text) => {
    const value = readNumber(text, percent);
    return value === undefined ? undefined : clean(value / 100);
  },
  write: (value) => String(clean(100 * value)),
  allowed: numberAllowed(percent),
});

/**
 * A time in s that links and readers know in minutes: 2700 is written "45".
 *
 * @param minutes the range in minutes
 */
export const minutesField = (key: string, minutes: NumberRange & { readonly default: number }): Field<number> => ({
  key,
  default: 60 * minutes.default,
  read: (text) => {
    const value = readNumber(text, minutes);
    return value === undefined ? undefined : 60 * value;
  },
  write: (value) => String(clean(value / 60)),
  allowed: numberAllowed(minutes),
});

export const choiceField = <T extends string>(key: string, values: readonly T[], fallback: T): Field<T> => ({
  key,
  default: fallback,
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
  allowed: values.join(", "),
});

export const textField = (
  key: string,
  options: { readonly maxLength: number; readonly default: string },
): Field<string> => ({
  key,
  default: options.default,
  read: (value) => (value.length <= options.maxLength ? value : undefined),
  write: (value) => value.slice(0, options.maxLength),
  allowed: `text of at most ${options.maxLength} characters`,
});

/** The same field, carried where no server is sent it. */
export const privately = <T>(field: Field<T>): Field<T> => ({ ...field, visibility: "private" });

/** The same field with a name in plain words. */
export const called = <T>(name: string, field: Field<T>): Field<T> => ({ ...field, name });
