/** What was before, and what was undone: plain values, so that any state can be kept. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps that can be taken back. */
const kept = 100;

export const historyFrom = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new present; what was undone is forgotten. The same present again is no step. */
export function withStep<T>(history: History<T>, next: T, same: (a: T, b: T) => boolean = Object.is): History<T> {
  const { past, present } = history;
  if (same(present, next)) return history;
  return { past: [...past, present].slice(-kept), present: next, future: [] };
}

/** The last step goes on to a new present. It is gone where it leads back to what was before it. */
export function withLongerStep<T>(
  { past, present }: History<T>,
  next: T,
  same: (a: T, b: T) => boolean = Object.is,
): History<T> {
  const before = past.at(-1);
  if (past.length === 0) return withStep({ past, present, future: [] }, next, same);
  const isBack = same(before as T, next);
  return { past: isBack ? past.slice(0, -1) : past, present: next, future: [] };
}

/** One step back; unchanged where there is none. */
export function stepBack<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (past.length === 0) return { past, present, future };
  return { past: past.slice(0, -1), present: last as T, future: [present, ...future] };
}

/** One step forward again; unchanged where there is none. */
export function stepForward<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (future.length === 0) return { past, present, future };
  return { past: [...past, present], present: next as T, future: later };
}

/** The same steps, each changed alike. */
export const mapHistory = <T>({ past, present, future }: History<T>, change: (value: T) => T): History<T> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
});
