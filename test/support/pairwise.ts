/** States in which every pair of values occurs: what breaks, mostly breaks where two settings meet. */

/** The values that each field may have. */
export type Choices<State> = { readonly [Name in keyof State]: readonly State[Name][] };

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rows are picked from so many attempts. */
const attempts = 20;

/** The pair of value `i` of field `a` and value `j` of field `b`, as text. */
const pairOf = (a: number, i: number, b: number, j: number): string =>
  a < b ? `${a}.${i}-${b}.${j}` : `${b}.${j}-${a}.${i}`;

/** Values by their place in each field's list; -1 is not chosen yet. */
type Row = readonly number[];

const newPairs = (row: Row, field: number, value: number, left: ReadonlySet<string>): number =>
  row.filter((chosen, other) => other !== field && chosen >= 0 && left.has(pairOf(field, value, other, chosen))).length;

function everyPair(counts: readonly number[]): Set<string> {
  const pairs = new Set<string>();
  for (const [a, countA] of counts.entries()) {
    for (const [b, countB] of counts.entries()) {
      if (b <= a) continue;
      for (let i = 0; i < countA; i++) for (let j = 0; j < countB; j++) pairs.add(pairOf(a, i, b, j));
    }
  }
  return pairs;
}

const pairsIn = (row: Row): string[] =>
  row.flatMap((value, field) => row.slice(0, field).map((other, before) => pairOf(before, other, field, value)));

/** One row that begins with a pair that is left. Each further field, in any order, gets the value with most new pairs. */
function attempt(counts: readonly number[], left: ReadonlySet<string>, random: () => number): Row {
  const row = counts.map(() => -1);
  const pairs = [...left];
  const start = pairs[Math.floor(random() * pairs.length)] ?? "";
  for (const [, field, value] of start.matchAll(/(\d+)\.(\d+)/g)) row[Number(field)] = Number(value);
  const order = counts.map((_, field) => ({ field, key: random() })).sort((a, b) => a.key - b.key);
  for (const { field } of order) {
    if ((row[field] ?? -1) >= 0) continue;
    const gains = Array.from({ length: counts[field] ?? 0 }, (_, value) => ({
      value,
      gain: newPairs(row, field, value, left) + random() / 2,
    }));
    row[field] = gains.sort((a, b) => b.gain - a.gain)[0]?.value ?? 0;
  }
  return row;
}

/**
 * States in which all pairs of values of any two fields occur, as far as `limit` states allow; the same ones for the same
 * seed. The states with most new pairs come first.
 */
export function pairwise<State extends object>(choices: Choices<State>, seed: number, limit = Infinity): State[] {
  const names = Object.keys(choices) as (keyof State)[];
  const counts = names.map((name) => choices[name].length);
  const random = randomOf(seed);
  const left = everyPair(counts);
  const states: State[] = [];
  while (left.size > 0 && states.length < limit) {
    const rows = Array.from({ length: attempts }, () => {
      const row = attempt(counts, left, random);
      return { row, gain: pairsIn(row).filter((pair) => left.has(pair)).length };
    });
    const best = rows.sort((a, b) => b.gain - a.gain)[0];
    if (best === undefined) break;
    for (const pair of pairsIn(best.row)) left.delete(pair);
    states.push(
      Object.fromEntries(names.map((name, field) => [name, choices[name][best.row[field] ?? 0]])) as unknown as State,
    );
  }
  return states;
}
