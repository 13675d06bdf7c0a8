/** The painted weeks: what each holds, the stretches that they form, and what a brush does to them. Weeks count from 1. */
export const weekKinds = ["easy", "hard", "lift", "stop"] as const;
export type WeekKind = (typeof weekKinds)[number];

/** Three times the three months of the study. */
export const weekCount = 39;

/** Neighboring weeks of one kind, its first and last week included. */
export interface Stretch {
  readonly kind: WeekKind;
  readonly from: number;
  readonly to: number;
}

type Weeks = readonly WeekKind[];

export const stretchesOf = (weeks: Weeks): readonly Stretch[] =>
  weeks.reduce<readonly Stretch[]>((found, kind, index) => {
    const last = found.at(-1);
    return last?.kind === kind
      ? [...found.slice(0, -1), { ...last, to: index + 1 }]
      : [...found, { kind, from: index + 1, to: index + 1 }];
  }, []);

/** As a link has them: "l13s13h13". */
export const textOf = (weeks: Weeks): string =>
  stretchesOf(weeks)
    .map(({ kind, from, to }) => `${kind.charAt(0)}${to - from + 1}`)
    .join("");

/** The weeks of a text, or undefined where it does not name each of them once. */
export function weeksOf(text: string): Weeks | undefined {
  if (!/^([ehls]\d{1,2})+$/.test(text)) return undefined;
  const weeks = [...text.matchAll(/([ehls])(\d+)/g)].flatMap(([, letter, count]) =>
    weekKinds
      .filter((kind) => kind.startsWith(letter ?? "-"))
      .flatMap((kind) => Array<WeekKind>(Number(count)).fill(kind)),
  );
  return weeks.length === weekCount ? weeks : undefined;
}

export const insideWeeks = (week: number): number => Math.min(weekCount, Math.max(1, Math.round(week)));

/** The weeks with a kind from one week to another, in either direction. */
export function painted(weeks: Weeks, a: number, b: number, kind: WeekKind): Weeks {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return weeks.map((before, index) => (index + 1 >= from && index + 1 <= to ? kind : before));
}

/** The stretch that a week belongs to. */
export function stretchAt(weeks: Weeks, week: number): Stretch {
  const found = stretchesOf(weeks).find(({ from, to }) => week >= from && week <= to);
  if (found === undefined) throw new RangeError(`week is ${week}; allowed is a whole number from 1 to ${weeks.length}`);
  return found;
}

/** Which end of a stretch is moved. */
export type Side = "start" | "end";

/**
 * The weeks with an end of a stretch moved. It covers its neighbors. What it leaves goes to the neighbor or, at the strip's
 * own end, becomes a week off. A stretch keeps one week at least.
 *
 * @param to the week that then begins (start) or ends (end) the stretch
 */
export function withEnd(weeks: Weeks, { kind, from, to: last }: Stretch, side: Side, to: number): Weeks {
  if (side === "start") {
    const first = Math.min(last, insideWeeks(to));
    const before = weeks[from - 2] ?? "stop";
    return painted(first > from ? painted(weeks, from, first - 1, before) : weeks, first, last, kind);
  }
  const end = Math.max(from, insideWeeks(to));
  const after = weeks[last] ?? "stop";
  return painted(end < last ? painted(weeks, end + 1, last, after) : weeks, from, end, kind);
}
