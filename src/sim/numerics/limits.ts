/** The guard for a set of named numbers, each with a usual value and limits. */
import { refusal, requireBetween, requireObject } from "./range.ts";

/** The usual value, the lowest and highest allowed, and the guard where it is not `requireBetween`. */
type Limit = readonly [usual: number, low: number, high: number, guard?: typeof requireBetween];
export type Limits<Name extends string> = Readonly<Record<Name, Limit>>;

/** Refuses a key that `allowed` does not hold: a misspelled option would otherwise pass as unset. */
export function requireKeys(name: string, given: object, allowed: readonly string[]): void {
  const unknown = Object.keys(requireObject(name, given)).find((key) => !allowed.includes(key));
  if (unknown !== undefined) throw refusal(`a key of ${name}`, unknown, allowed.join(", "));
}

/** The usual values with those given in their place. Throws a RangeError for an unknown key or a bad value. */
export function withinLimits<Name extends string>(
  name: string,
  limits: Limits<Name>,
  given: Partial<Readonly<Record<Name, number>>>,
): Readonly<Record<Name, number>> {
  const keys = Object.keys(limits) as Name[];
  requireKeys(name, given, keys);
  return Object.fromEntries(
    keys.map((key) => {
      const [usual, low, high, guard = requireBetween] = limits[key];
      const found = given[key];
      // Not `??`: null is no number, and must not pass as "unset".
      return [key, found === undefined ? usual : guard(`${name}.${key}`, found, low, high)];
    }),
  ) as Record<Name, number>;
}
