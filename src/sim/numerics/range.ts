/**
 * Guards for public arguments. Each returns the value it was given, or throws a `RangeError` that names the argument,
 * the value found and the values allowed.
 */

const shown = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value));

/** A finite number from `low` to `high`, both included. */
export function requireBetween(name: string, value: number, low: number, high: number): number {
  if (!(typeof value === "number" && value >= low && value <= high && Number.isFinite(value))) {
    throw new RangeError(`${name} is ${shown(value)}; allowed is a number from ${low} to ${high}`);
  }
  return value;
}

/** A finite number greater than `low`. */
export function requireAbove(name: string, value: number, low: number): number {
  if (!(typeof value === "number" && value > low && Number.isFinite(value))) {
    throw new RangeError(`${name} is ${shown(value)}; allowed is a finite number greater than ${low}`);
  }
  return value;
}

/** A whole number from `low` to `high`, both included. */
export function requireWhole(name: string, value: number, low: number, high: number): number {
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    throw new RangeError(`${name} is ${shown(value)}; allowed is a whole number from ${low} to ${high}`);
  }
  return value;
}
