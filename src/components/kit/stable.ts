/** A computed object that stays the same object while nothing in it differs: what hangs on it is not solved again. */
import { computed, type ReadonlySignal } from "@preact/signals";

export const isAlike = (a: object, b: object): boolean => {
  const [from, to] = [Object.entries(a), Object.entries(b)];
  return (
    from.length === to.length &&
    from.every(([name, value], index) => {
      const [otherName, other] = to[index] ?? [];
      return name === otherName && Object.is(value, other);
    })
  );
};

export function stable<T extends object>(make: () => T): ReadonlySignal<T> {
  let last: T | null = null;
  return computed(() => {
    const next = make();
    if (last === null || !isAlike(last, next)) last = next;
    return last;
  });
}
