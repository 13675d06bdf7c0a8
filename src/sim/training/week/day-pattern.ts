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
const sunday = 6;

/** The days that a runner has. */
export interface DayChoice {
  /** Days that can be run on, 0 Monday to 6 Sunday. Default all. */
  readonly days?: readonly number[] | undefined;
  /** Default Sunday, or the last of `days`. */
  readonly longDay?: number | undefined;
}

export interface DayPattern {
  /** Days of the first run of each day, Monday to Sunday. */
  readonly first: readonly number[];
  /** A day for each session that was meant to be hard, in their order. */
  readonly special: readonly number[];
  /** Days that get a second run. */
  readonly second: readonly number[];
}

/** Days from one day to another, around the week, whichever way is shorter. */
const apart = (day: number, other: number): number => {
  const ahead = (day - other + daysInWeek) % daysInWeek;
  return Math.min(ahead, daysInWeek - ahead);
};
/** Around the week: 6 and 0 are neighbors. */
const beside = (day: number, other: number): boolean => apart(day, other) === 1;
const closest = (day: number, others: readonly number[]): number =>
  Math.min(...others.map((other) => apart(day, other)));

export const longDayOf = ({ days, longDay }: DayChoice): number => longDay ?? (days ? Math.max(...days) : sunday);

const hasAllDays = ({ days }: DayChoice): boolean => days === undefined || new Set(days).size === daysInWeek;

/** Runs by the fixed patterns, turned so that the long run has its day. */
function patternDays(runs: number, longDay: number): readonly number[] {
  const pattern = patterns[Math.min(runs, daysInWeek) - 1] ?? [];
  return pattern.map((day) => (day + longDay + 1) % daysInWeek).sort((a, b) => a - b);
}

/**
 * Hard days of the fixed patterns: never the day of the long run. Only three take the day after it (Monday, Wednesday,
 * Friday), a day after the long run's start: the other patterns of three put one on the eve of it.
 */
function patternHardDays(count: number, runs: number, longDay: number): readonly number[] {
  const ofSunday = count === 1 ? [runs === 3 ? 3 : 2] : count === 3 ? [0, 2, 4] : [runs === 4 ? 2 : 1, 4];
  return count === 0 ? [] : ofSunday.map((day) => (day + longDay + 1) % daysInWeek);
}

/** Every way to take hard days two days apart out of the days that are not the long run's and not beside it. */
function hardChoices(days: readonly number[], longDay: number): readonly (readonly number[])[] {
  const free = days.filter((day) => apart(day, longDay) >= 2);
  return free.reduce<readonly (readonly number[])[]>(
    (sets, day) => [...sets, ...sets.filter((set) => closest(day, set) >= 2).map((set) => [...set, day])],
    [[]],
  );
}

const sortedDays = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => a - b);

/** Hard days that the days of a runner leave room for. */
export function hardDaysAtMost(runs: number, choice: DayChoice): number {
  if (hasAllDays(choice)) return 3;
  const most = hardChoices(sortedDays(choice.days ?? []), longDayOf(choice)).map((set) => set.length);
  return Math.min(Math.max(...most), Math.max(0, runs - 1));
}

/** Of some days only: the hard days farthest from each other and from the long run. */
function chosenHardDays(count: number, days: readonly number[], longDay: number): readonly number[] {
  const gap = (set: readonly number[]): number =>
    Math.min(...set.map((day) => closest(day, [longDay, ...set.filter((other) => other !== day)])));
  const sets = hardChoices(days, longDay).filter((set) => set.length === count);
  return sets.reduce((best, set) => (gap(set) > gap(best) ? set : best), sets[0] ?? []);
}

/** Of some days only: each further run on the day that is farthest from the others. */
function chosenDays(runs: number, days: readonly number[], fixed: readonly number[]): readonly number[] {
  const chosen = [...fixed];
  while (chosen.length < Math.min(runs, days.length)) {
    const left = days.filter((day) => !chosen.includes(day));
    chosen.push(left.reduce((best, day) => (closest(day, chosen) > closest(best, chosen) ? day : best)));
  }
  return chosen.sort((a, b) => a - b);
}

/**
 * Days for every run of a week.
 *
 * @param runs 1 to 14, at most two for each day of `choice`
 * @param isHard for each session that was meant to be hard, whether it is; the others are easy runs in their place
 * @param isDouble whether the first hard day holds a second hard run, which `runs` does not count
 */
export function dayPattern(
  runs: number,
  isHard: readonly boolean[],
  choice: DayChoice = {},
  isDouble = false,
): DayPattern {
  const longDay = longDayOf(choice);
  const all = hasAllDays(choice);
  const days = sortedDays(choice.days ?? []);
  const hardFor = (count: number): readonly number[] =>
    all ? patternHardDays(count, runs, longDay) : chosenHardDays(count, days, longDay);
  const hard = hardFor(isHard.filter(Boolean).length);
  const first = all ? patternDays(runs, longDay) : chosenDays(runs, days, [longDay, ...hard]);
  const neighbors = (day: number): number => [...hard, longDay].filter((other) => beside(day, other)).length;
  const others = [...new Set([...hardFor(isHard.length), ...first])]
    .filter((day) => first.includes(day) && day !== longDay && !hard.includes(day))
    .toSorted((a, b) => neighbors(a) - neighbors(b));
  // Hard sessions take the pattern for as many as they are; the others go, where they can, away from hard and long days.
  const [nextHard, nextOther] = [hard.values(), others.values()];
  const special = isHard.flatMap((one) => (one ? nextHard : nextOther).next().value ?? []);
  const easy = first.filter((day) => day !== longDay && !special.includes(day));
  const doubled = isDouble ? hard.slice(0, 1) : [];
  const second = [...easy, ...special, longDay].filter((day) => !doubled.includes(day));
  return { first, special, second: second.slice(0, Math.max(0, runs - first.length)) };
}

/** Days from one hard session to the next at the closest, around the week; null without any. */
export function closestDays(hard: readonly number[]): number | null {
  if (hard.length === 0) return null;
  const sorted = [...hard].sort((a, b) => a - b);
  const next = (index: number): number => sorted[index + 1] ?? (sorted[0] ?? 0) + daysInWeek;
  return Math.min(...sorted.map((day, index) => next(index) - day));
}
