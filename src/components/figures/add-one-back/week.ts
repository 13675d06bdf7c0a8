/** What a week of days holds: hard minutes by both counts, its hardest effort, and how far its hard days are apart. */
import { schemes, zoneOf, type Scheme } from "../../../sim/training/zones.ts";
import type { Day, Days, WorkKind } from "./days.ts";

export interface WeekCount {
  /** All minutes of the week. */
  readonly minutes: number;
  /** Hard minutes: with threshold as hard running (the essay), and by Seiler’s zones. */
  readonly hard: Readonly<Record<Scheme, number>>;
  /** Minutes at each effort; 0 where there are none. */
  readonly at: Readonly<Record<WorkKind | "easy", number>>;
  /** The days with a session above easy, 0 Monday to 6 Sunday. */
  readonly hardDays: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const minutesOf = ({ easy, work }: Day): number => easy + sum(work.map(({ minutes }) => minutes));

/** The hardest kind of running of a day; null on a day of rest. */
export function hardestOf({ easy, work }: Day): WorkKind | "easy" | null {
  const kinds = work.map(({ kind }) => kind);
  const hardest = (["repetition", "interval", "threshold"] as const).find((kind) => kinds.includes(kind));
  return hardest ?? (easy > 0 ? "easy" : null);
}

export function countOf(days: Days): WeekCount {
  const all = days.flatMap(({ work }) => work);
  const at = (kind: WorkKind): number => sum(all.filter((work) => work.kind === kind).map(({ minutes }) => minutes));
  const hardBy = (scheme: Scheme): number =>
    sum(all.filter(({ kind }) => zoneOf(kind, scheme) === "high").map(({ minutes }) => minutes));
  const [article, seiler] = schemes.map(hardBy);
  return {
    minutes: sum(days.map(minutesOf)),
    hard: { article: article ?? 0, seiler: seiler ?? 0 },
    at: {
      easy: sum(days.map(({ easy }) => easy)),
      threshold: at("threshold"),
      interval: at("interval"),
      repetition: at("repetition"),
    },
    hardDays: days.flatMap(({ work }, day) => (work.length > 0 ? [day] : [])),
  };
}

/** Two hard days that follow each other in the week, and the hours between them. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly hours: number;
}

export const gapsOf = (hardDays: readonly number[]): readonly Gap[] =>
  hardDays.slice(1).map((to, index) => {
    const from = hardDays[index] ?? to;
    return { from, to, hours: 24 * (to - from) };
  });

/** The least hours from a hard day to the next, over the end of the week too; null with fewer than two. */
export function leastGap(hardDays: readonly number[]): number | null {
  const [first, last] = [hardDays[0], hardDays.at(-1)];
  if (first === undefined || last === undefined || hardDays.length < 2) return null;
  return Math.min(...gapsOf(hardDays).map(({ hours }) => hours), 24 * (first + 7 - last));
}
