/**
 * Days that the reader changed by hand, as a short text for the link: "5.2=;5.3=@5.1;5.4=wu 2km, 5x1000m@I r2min, cd 2km".
 * A day is its week and its number (1 Monday). What it holds is "@" with the day of the plan that it takes over, or a
 * session as a coach writes it; "+" parts two runs of one day. All other days stay as planned.
 */
import type { BlockDay } from "../../../sim/training/block/types.ts";

export const sameDay = (a: BlockDay, b: BlockDay): boolean => a.week === b.week && a.day === b.day;

/** A run of a day: one of the plan's, or one of the reader's own. */
export type Run = { readonly from: BlockDay; readonly index: number } | { readonly text: string };

/** What each changed day holds. */
export type Edits = readonly (readonly [at: BlockDay, runs: readonly Run[]])[];

/** How many runs the plan has on each day of each week. */
export type RunCounts = readonly (readonly number[])[];

const dayText = ({ week, day }: BlockDay): string => `${week + 1}.${day + 1}`;

function dayOf(text: string): BlockDay | null {
  const match = /^(\d{1,2})\.([1-7])$/.exec(text);
  return match === null ? null : { week: Number(match[1]) - 1, day: Number(match[2]) - 1 };
}

const runText = (run: Run): string =>
  "text" in run ? run.text : `@${dayText(run.from)}${run.index === 0 ? "" : `.${run.index + 1}`}`;

function runOf(text: string): Run | null {
  const match = /^@(\d{1,2}\.[1-7])(?:\.([1-9]))?$/.exec(text);
  if (match === null) return text === "" ? null : { text };
  const from = dayOf(match[1] ?? "");
  return from === null ? null : { from, index: Number(match[2] ?? 1) - 1 };
}

export const editsText = (edits: Edits): string =>
  edits.map(([at, runs]) => `${dayText(at)}=${runs.map(runText).join("+")}`).join(";");

/** What cannot be read is left out. */
export function readEdits(text: string): Edits {
  return text.split(";").flatMap((entry) => {
    const [day = "", runs = ""] = entry.split("=");
    const at = dayOf(day);
    if (at === null) return [];
    return [[at, runs.split("+").flatMap((run) => runOf(run) ?? [])] as const];
  });
}

const planned = (counts: RunCounts, { week, day }: BlockDay): number => counts[week]?.[day] ?? 0;

/** What a day holds now. */
export function runsAt(edits: Edits, counts: RunCounts, at: BlockDay): readonly Run[] {
  const changed = edits.find(([day]) => sameDay(day, at));
  if (changed !== undefined) return changed[1];
  return Array.from({ length: planned(counts, at) }, (_, index) => ({ from: at, index }));
}

/** Whether runs are just what the plan has on that day. */
const isPlanned = (runs: readonly Run[], counts: RunCounts, at: BlockDay): boolean =>
  runs.length === planned(counts, at) &&
  runs.every((run, index) => !("text" in run) && sameDay(run.from, at) && run.index === index);

/** The edits after a day has been given other runs. A day that is again as planned is no edit. */
export function withRuns(edits: Edits, counts: RunCounts, at: BlockDay, runs: readonly Run[]): Edits {
  const others = edits.filter(([day]) => !sameDay(day, at));
  if (isPlanned(runs, counts, at)) return others;
  return [...others, [at, runs] as const].sort(([a], [b]) => a.week - b.week || a.day - b.day);
}

/** Two days change places, so that a week keeps its runs. */
export function swapped(edits: Edits, counts: RunCounts, a: BlockDay, b: BlockDay): Edits {
  const [ofA, ofB] = [runsAt(edits, counts, a), runsAt(edits, counts, b)];
  return withRuns(withRuns(edits, counts, a, ofB), counts, b, ofA);
}
