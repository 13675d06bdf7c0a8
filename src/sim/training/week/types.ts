/** What a week is planned from, and what a planned week is. SI units; the calculator has the words. */
import type { Counts } from "../counting.ts";
import type { PaceRange } from "../paces.ts";
import type { Band } from "../zones.ts";
import type { SessionLimits } from "../session-limits.ts";
import type { Reason } from "./reason.ts";

export const experiences = ["under-6-months", "6-months-to-3-years", "over-3-years"] as const;
export type Experience = (typeof experiences)[number];
/** The kinds of hard running that have a pace, in order of importance. */
export const pacedKinds = ["threshold", "interval", "repetition"] as const;
export type PacedKind = (typeof pacedKinds)[number];
export type HardKind = PacedKind | "fartlek";
export type SessionKind = HardKind | "easy" | "long" | "strides" | "race-pace" | "race";
export type Amount = { readonly distance: number } | { readonly time: number };

export interface WeekInput {
  /** m and s, in the domain of `vdot`; null for no recent race. */
  readonly race: { readonly distance: number; readonly time: number } | null;
  /** m from 1000 to 400 000, or s from 600 to 180 000. */
  readonly weekly: Amount;
  /** Whole number from 1 to 14, and no more than leave 500 m (5 minutes) of the week for each. */
  readonly runs: number;
  readonly experience: Experience;
  /** Longest run of the last 30 days: m from 500 to 200 000, or s from 300 to 86 400. */
  readonly longestRun?: Amount | undefined;
  /** The kind of hard running the reader asked about. */
  readonly focus?: PacedKind | undefined;
  /** Share of the week's time to spend at hard effort, above 0 to 1. Set only after the reader has confirmed it. */
  readonly goal?: { readonly timeInZoneShare: number } | undefined;
}

/** s and m; an estimate of distance where there is no pace. */
export interface Stretch {
  readonly time: number;
  readonly distance: number;
}

export type Step =
  | ({ readonly part: "warm-up" | "easy" | "cool-down" } & Stretch)
  /** Minutes of running and of walking in turn, s each. */
  | ({ readonly part: "walk-run"; readonly run: number; readonly walk: number } & Stretch)
  | {
      readonly part: "repeats";
      readonly count: number;
      readonly band: Band;
      readonly work: Stretch;
      /** Jogged between the repeats, so one fewer than `count`. */
      readonly recovery: Stretch;
    };

/** Keys of the talk test: what the runner can still say; repetitions are over before it means anything. */
export type Talk = "full-conversation" | "short-sentences" | "a-few-words" | "too-short-to-tell";

export interface Effort {
  /** Rating of perceived exertion, 0 to 10. */
  readonly rpe: readonly [low: number, high: number];
  readonly talk: Talk;
}

export interface Session {
  /** 0 Monday to 6 Sunday. */
  readonly day: number;
  readonly kind: SessionKind;
  readonly hard: boolean;
  readonly time: number;
  readonly distance: number;
  readonly steps: readonly Step[];
  /** Pace of the work (of the run, where it is easy); null where only effort is given. */
  readonly paceRange: PaceRange | null;
  readonly effort: Effort;
}

export interface Headline {
  readonly hardSessions: number;
  /** s at hard effort in the hard sessions, least and most; null without any. */
  readonly hardTime: { readonly least: number; readonly most: number } | null;
  /** Pace of the first hard kind asked for; null without pace. */
  readonly paceRange: PaceRange | null;
  /** Days from a hard session to the next at the closest; null without any. */
  readonly daysUntilNext: number | null;
  /** False below five runs, where "80/20" means nothing. */
  readonly eightyTwenty: boolean;
}

export interface Week {
  readonly sessions: readonly Session[];
  readonly headline: Headline;
  /** The planned week, s and m. */
  readonly time: number;
  readonly distance: number;
  readonly vdot: number | null;
  readonly effortOnly: boolean;
  /** Null where only effort is given. */
  readonly limits: SessionLimits | null;
  readonly counts: Counts;
  /** Why the week is as it is. */
  readonly reasons: readonly Reason[];
}
