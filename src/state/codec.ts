/**
 * A typed codec between a state and a URL query. Keys are short, defaults are left out, and a value that cannot be
 * used falls back to its default and is reported: a damaged link still opens.
 */
import { modelVersion } from "../sim/version.ts";

export interface Field<T> {
  /** Key in the URL. */
  readonly key: string;
  readonly default: T;
  /** The value a text stands for, or undefined where it stands for none. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** What is allowed, in words. */
  readonly allowed: string;
}

export interface Refused {
  readonly key: string;
  readonly value: string;
  readonly allowed: string;
}

export interface Codec<State> {
  readonly defaults: State;
  /** Without "?"; empty where everything is the default. `encode({ intensity: 85 })` is `v=2&i=85`. */
  readonly encode: (state: State) => string;
  /** Never throws. Unknown keys are ignored. */
  readonly decode: (query: string) => { readonly state: State; readonly refused: readonly Refused[] };
}

interface Range {
  readonly min: number;
  readonly max: number;
  /** Values are rounded to min plus a whole number of steps. */
  readonly step: number;
}

const clean = (value: number): number => Number(value.toPrecision(12));

function readNumber(text: string, { min, max, step }: Range): number | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? Math.min(max, clean(min + Math.round((value - min) / step) * step)) : undefined;
}

const numberAllowed = ({ min, max }: Range): string => `a number from ${min} to ${max}`;

export const number = (key: string, range: Range & { readonly default: number }): Field<number> => ({
  key,
  default: range.default,
  read: (text) => readNumber(text, range),
  write: String,
  allowed: numberAllowed(range),
});

/** A number that may be absent: null is the default. */
export const optionalNumber = (key: string, range: Range): Field<number | null> => ({
  key,
  default: null,
  read: (text) => readNumber(text, range),
  write: String,
  allowed: numberAllowed(range),
});

export const choice = <T extends string>(key: string, values: readonly T[], fallback: T): Field<T> => ({
  key,
  default: fallback,
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
  allowed: values.join(", "),
});

export const text = (
  key: string,
  options: { readonly maxLength: number; readonly default: string },
): Field<string> => ({
  key,
  default: options.default,
  read: (value) => (value.length <= options.maxLength ? value : undefined),
  write: (value) => value.slice(0, options.maxLength),
  allowed: `text of at most ${options.maxLength} characters`,
});

type Table<State> = { readonly [Name in keyof State]: Field<State[Name]> };

/**
 * @param format version of the table itself, for a codec whose keys may change: links then carry it before the model's
 * version, `v=1.2`
 */
export function createCodec<State extends object>(table: Table<State>, format?: string): Codec<State> {
  const written = format === undefined ? modelVersion : `${format}.${modelVersion}`;
  const names = Object.keys(table) as (keyof State)[];
  const defaults = Object.fromEntries(names.map((name) => [name, table[name].default])) as State;

  function encode(state: State): string {
    const changed = names.filter((name) => state[name] !== table[name].default);
    const pairs = changed.map((name) => [table[name].key, table[name].write(state[name])]);
    return pairs.length === 0 ? "" : new URLSearchParams([["v", written], ...pairs]).toString();
  }

  function decode(query: string): { state: State; refused: Refused[] } {
    const given = new URLSearchParams(query);
    const state = { ...defaults };
    const refused: Refused[] = [];
    const version = given.get("v");
    if (version !== null && version !== written) refused.push({ key: "v", value: version, allowed: written });
    for (const name of names) {
      const { key, read, allowed } = table[name];
      const value = given.get(key);
      if (value === null) continue;
      const found = read(value);
      if (found === undefined) refused.push({ key, value, allowed });
      else state[name] = found;
    }
    return { state, refused };
  }

  return { defaults, encode, decode };
}
