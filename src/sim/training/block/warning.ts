/** What a check of an edited block finds. */
import type { Session } from "../week/types.ts";

/**
 * The rules, with what `found` and `allowed` are:
 * - `beginner-hard`: hard running in the first six months (s; 0)
 * - `ill-run`: a run with fever (s; 0)
 * - `two-a-day`: runs on a day
 * - `work-limit`: work of one band in a session (s at the effort)
 * - `repeat-length`: a single interval or repetition (s)
 * - `hard-count`: days with hard sessions in the week
 * - `spacing`: days from one demanding day to the next
 * - `before-race`: days from a demanding day to the race
 * - `run-time`: a run (s)
 * - `long-run-share`: the long run, as a share of the week
 * - `longest-growth`: a run over the longest of four weeks (m)
 * - `week-jump`: the week over the largest of the three before (m)
 * - `hard-share`: hard time over all time
 * - `no-hard`: weeks in a row without a demanding day
 * - `monotony`: Foster's, over the week
 */
export type WarningRule =
  | "beginner-hard"
  | "ill-run"
  | "two-a-day"
  | "work-limit"
  | "repeat-length"
  | "hard-count"
  | "spacing"
  | "before-race"
  | "run-time"
  | "long-run-share"
  | "longest-growth"
  | "week-jump"
  | "hard-share"
  | "no-hard"
  | "monotony";

/** `stop`: do not run it. `warning`: a coach would change it. `note`: good to know. */
export type Severity = "stop" | "warning" | "note";

export interface Repair {
  readonly action: "fewer-repeats" | "made-easy" | "moved" | "shortened" | "removed";
  /** The session that it changes: its week, its day, and the day it is moved to. */
  readonly week: number;
  readonly day: number;
  readonly toDay: number | null;
  /** All sessions of the block after the repair. */
  readonly weeks: readonly (readonly Session[])[];
}

export interface BlockWarning {
  readonly rule: WarningRule;
  readonly severity: Severity;
  readonly week: number;
  /** Null where the whole week is meant. */
  readonly day: number | null;
  readonly found: number;
  readonly allowed: number;
  /** A key of the bibliography, or "ours". */
  readonly source: string;
  readonly repair: Repair | null;
}
