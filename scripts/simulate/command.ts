/** What a model offers on the command line, and how its options are read. */

type Cell = string | number | null;

export interface Result {
  /** Names with units: "time (s)". */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader of the numbers must know; printed to standard error, or into the JSON. */
  readonly notes?: readonly string[];
}

export interface Option {
  /** What it sets, with unit and range. */
  readonly says: string;
  /** What holds when it is left out, as it would be typed. */
  readonly usual: string;
}

export interface Command {
  readonly name: string;
  readonly says: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (options: Options) => Result;
}

/** A mistake in what was typed: told in one line, without a stack. */
export class UsageError extends Error {}

/** The options of one call, each read as what it must be. */
export class Options {
  readonly #typed: Readonly<Record<string, string>>;
  readonly #known: Command["options"];

  constructor(known: Command["options"], typed: Readonly<Record<string, string>>) {
    this.#known = known;
    this.#typed = typed;
  }

  text(name: string): string {
    return this.#typed[name] ?? this.#known[name]?.usual ?? "";
  }

  /** A number; with limits, one between them, both included. */
  number(name: string, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): number {
    const value = toNumber(`--${name}`, this.text(name));
    if (value < low || value > high) {
      throw new UsageError(`--${name} is ${value}; allowed is a number from ${low} to ${high}`);
    }
    return value;
  }

  whole(name: string, low: number, high: number): number {
    const value = this.number(name);
    if (!(Number.isInteger(value) && value >= low && value <= high)) {
      throw new UsageError(`--${name} is ${value}; allowed is a whole number from ${low} to ${high}`);
    }
    return value;
  }

  word<T extends string>(name: string, allowed: readonly T[]): T {
    const text = this.text(name);
    const found = allowed.find((word) => word === text);
    if (found === undefined) throw new UsageError(`--${name} is ${shown(text)}; allowed is ${allowed.join(", ")}`);
    return found;
  }

  yes(name: string): boolean {
    return this.word(name, ["yes", "no"]) === "yes";
  }

  /** "180@1.1,420@rest": a number, a sign, and a number or one of some words. */
  pairs<Word extends string = never>(
    name: string,
    form: string,
    words: readonly Word[] = [],
  ): readonly (readonly [before: number, after: number | Word])[] {
    return this.text(name)
      .split(",")
      .map((piece) => {
        const [before, after, ...more] = piece.split("@");
        if (before === undefined || after === undefined || more.length > 0) {
          throw new UsageError(`--${name} holds ${shown(piece)}; allowed is ${form}`);
        }
        const word = words.find((one) => one === after);
        return [toNumber(`--${name}`, before), word ?? toNumber(`--${name}`, after)] as const;
      });
  }
}

const shown = (text: string): string => JSON.stringify(text);

export function toNumber(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) {
    throw new UsageError(`${name} is ${shown(text)}; allowed is a number`);
  }
  return value;
}
