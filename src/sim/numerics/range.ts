/**
 * Guards for public arguments. Each returns the value it was given, or throws a `RangeError` that names the argument,
 * the value found and the values allowed.
 */

/** Any value in words, also an object that cannot be turned into text. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  return ArrayBuffer.isView(value) || Array.isArray(value) ? "an array" : "an object";
}

/** The error all guards throw. */
export const refusal = (name: string, value: unknown, allowed: string): RangeError =>
  new RangeError(`${name} is ${shown(value)}; allowed is ${allowed}`);

/** A finite number from `low` to `high`, both included. */
export function requireBetween(name: string, value: number, low: number, high: number): number {
  if (!(typeof value === "number" && value >= low && value <= high && Number.isFinite(value))) {
    throw refusal(name, value, `a number from ${low} to ${high}`);
  }
  return value;
}

/** A finite number greater than `low`. */
export function requireAbove(name: string, value: number, low: number): number {
  if (!(typeof value === "number" && value > low && Number.isFinite(value))) {
    throw refusal(name, value, `a finite number greater than ${low}`);
  }
  return value;
}

/** A whole number from `low` to `high`, both included. */
export function requireWhole(name: string, value: number, low: number, high: number): number {
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    throw refusal(name, value, `a whole number from ${low} to ${high}`);
  }
  return value;
}

/** An object: neither null nor an array. */
export function requireObject<T extends object>(name: string, value: T): T {
  // The compiler trusts the type; a caller without one may pass anything.
  const found: unknown = value;
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw refusal(name, found, "an object");
  return value;
}

/** An array. */
export function requireArray<T>(name: string, value: readonly T[]): readonly T[] {
  const found: unknown = value;
  if (!Array.isArray(found)) throw refusal(name, found, "an array");
  return value;
}

/** True or false. */
export function requireFlag(name: string, value: boolean): boolean {
  const found: unknown = value;
  if (typeof found !== "boolean") throw refusal(name, found, "true or false");
  return value;
}

/** One of the words allowed. */
export function requireOneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (!allowed.includes(value)) throw refusal(name, value, allowed.map((word) => JSON.stringify(word)).join(", "));
  return value;
}
