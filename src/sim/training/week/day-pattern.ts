/** Which days of the week are run. 0 is Monday. Fixed patterns: a hard day at least two days from the next. */

const patterns: readonly (readonly number[])[] = [
  [6],
  [2, 6],
  [1, 3, 6],
  [0, 2, 4, 6],
  [1, 2, 4, 5, 6],
  [1, 2, 3, 4, 5, 6],
  [0, 1, 2, 3, 4, 5, 6],
];

const daysInWeek = 7;
export const longDay = 6;

export interface DayPattern {
  /** Days of the first run of each day, Monday to Sunday. */
  readonly first: readonly number[];
  /** A day for each session that was meant to be hard, in their order. */
  readonly special: readonly number[];
  /** Days that get a second run. */
  readonly second: readonly number[];
}

const firstDays = (runs: number): readonly number[] => patterns[Math.min(runs, daysInWeek) - 1] ?? [];

/**
 * Days for `count` hard sessions in a week of `runs`: never the day of the long run. Only three take the day after it
 * (Monday, Wednesday, Friday), a day after the long run's start: the other patterns of three put one on the eve of it.
 */
function hardDays(count: number, runs: number): readonly number[] {
  if (count === 0) return [];
  if (count === 1) return [runs === 3 ? 3 : 2];
  if (count === 3) return [0, 2, 4];
  return firstDays(runs).includes(1) ? [1, 4] : [2, 4];
}

/** Around the week: 6 and 0 are neighbors. */
const beside = (day: number, other: number): boolean =>
  [1, daysInWeek - 1].includes((day - other + daysInWeek) % daysInWeek);

/** Hard sessions take the pattern for as many as they are; the others go, where they can, away from hard and long days. */
function specialDays(isHard: readonly boolean[], runs: number): readonly number[] {
  const hard = hardDays(isHard.filter(Boolean).length, runs);
  const free = [...new Set([...hardDays(isHard.length, runs), ...firstDays(runs)])].filter(
    (day) => day !== longDay && !hard.includes(day),
  );
  const neighbors = (day: number): number => [...hard, longDay].filter((other) => beside(day, other)).length;
  const others = free.toSorted((a, b) => neighbors(a) - neighbors(b));
  const [nextHard, nextOther] = [hard.values(), others.values()];
  return isHard.flatMap((one) => (one ? nextHard : nextOther).next().value ?? []);
}

/** Easy days first, then the days in `special`, the day of the long run last. */
function secondDays(runs: number, special: readonly number[]): readonly number[] {
  const easy = firstDays(daysInWeek).filter((day) => day !== longDay && !special.includes(day));
  return [...easy, ...special, longDay].slice(0, Math.max(0, runs - daysInWeek));
}

/**
 * Days for every run of a week.
 *
 * @param runs 1 to 14
 * @param isHard for each session that was meant to be hard, whether it is; the others are easy runs in their place
 */
export function dayPattern(runs: number, isHard: readonly boolean[]): DayPattern {
  const special = specialDays(isHard, runs);
  return { first: firstDays(runs), special, second: secondDays(runs, special) };
}

/** Days from one hard session to the next at the closest, around the week; null without any. */
export function closestDays(hard: readonly number[]): number | null {
  if (hard.length === 0) return null;
  const sorted = [...hard].sort((a, b) => a - b);
  const next = (index: number): number => sorted[index + 1] ?? (sorted[0] ?? 0) + daysInWeek;
  return Math.min(...sorted.map((day, index) => next(index) - day));
}
