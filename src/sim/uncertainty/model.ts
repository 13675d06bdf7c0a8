import { refusal, requireArray, requireObject } from "../numerics/range.ts";
import type { Parameter } from "../parameters.ts";

/** A model whose answer is a curve, as a function of those of its parameters that are uncertain. */
export interface UncertainModel {
  /** The parameters to be drawn, by name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Where the curve is asked for: days, seconds, fractions. */
  readonly x: readonly number[];
  /**
   * The curve for one set of values: a number for each x, or null where the model has none. A set that the model
   * refuses with a RangeError counts as failed, unless that error is the engine's, of a call stack that overflowed.
   */
  readonly run: (values: Readonly<Record<string, number>>) => readonly (number | null)[];
}

/** A range as it was drawn from. */
export interface DrawnRange {
  readonly name: string;
  readonly symbol: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Null where the source states the range; otherwise why this one was chosen. */
  readonly chosen: string | null;
}

const isFinite = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** The ranges of an uncertain model, in its own order; refuses a model that cannot be sampled. */
export function rangesOf(model: UncertainModel): DrawnRange[] {
  requireObject("model", model);
  if (typeof (model.run as unknown) !== "function") throw refusal("model.run", model.run, "a function");
  // Not forEach, which would pass over the holes of a sparse array.
  for (const [index, x] of requireArray("model.x", model.x).entries()) {
    if (!isFinite(x)) throw refusal(`model.x[${index}]`, x, "a finite number");
  }
  const entries = Object.entries(requireObject("model.parameters", model.parameters));
  return entries.map(([name, parameter]) => {
    const place = `model.parameters.${name}`;
    const { range, symbol, unit, chosen } = requireObject(place, parameter);
    const [low, high] = requireArray(`${place}.range`, range);
    if (!isFinite(low) || !isFinite(high) || low > high) {
      throw refusal(`${place}.range`, range, "a finite number and one that is not smaller");
    }
    return { name, symbol, unit, low, high, chosen };
  });
}

/** Refuses options that the draws would silently replace. */
export function requireUndrawn(options: object, drawn: readonly string[]): void {
  for (const name of drawn) {
    if (Object.hasOwn(options, name))
      throw refusal(`options.${name}`, (options as Record<string, unknown>)[name], "none: it is drawn");
  }
}
