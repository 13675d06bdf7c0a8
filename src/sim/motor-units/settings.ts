/** Numbers that a caller may replace, each within its limits. */
import { refusal, requireBetween, requireObject } from "../numerics/range.ts";

/** The usual value, the lowest and highest allowed, and the guard if it is not `requireBetween`. */
export type Limit = readonly [usual: number, low: number, high: number, guard?: typeof requireBetween];

/** Throws a RangeError where `given` holds a key that is not one of `known`. */
export function requireKeys(name: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw refusal(`a key of ${name}`, unknown, known.join(", "));
}

/**
 * The usual numbers with those given in their place.
 *
 * @param name of the argument, for the error
 * @throws RangeError for what is no object, an unknown key or a value outside its limits
 */
export function settingsWithin<K extends string>(
  name: string,
  given: Readonly<Partial<Record<K, number>>>,
  limits: Readonly<Record<K, Limit>>,
): Readonly<Record<K, number>> {
  requireObject(name, given);
  const keys = Object.keys(limits) as K[];
  requireKeys(name, given, keys);
  const settings = keys.map((key) => {
    const [usual, low, high, guard = requireBetween] = limits[key];
    const value = given[key];
    // Not `??`: null is no number, and must not pass as "unset".
    return [key, value === undefined ? usual : guard(key, value, low, high)];
  });
  return Object.fromEntries(settings) as Record<K, number>;
}
