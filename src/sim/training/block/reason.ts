/** Every decision about a block, as a rule and its numbers. The calculator makes the sentences. */
import type { CountMethod } from "../counting.ts";
import type { HardKind, PacedKind } from "../week/types.ts";
import type { Scheme } from "../zones.ts";
import type { DoublesChoice, Recovery } from "./types.ts";

/** Times in s, distances in m, shares of 1; weeks count from 0. */
export type BlockReason =
  /** The race time is so slow or so fast that it is probably mistyped: ask before anything else. Planned without it. */
  | { readonly rule: "race-doubtful"; readonly distance: number; readonly time: number }
  /** No running until well. Hard sessions are cancelled and not made up. */
  | { readonly rule: "fever" }
  /** Under 18: plan with a coach and parents; no doubles, one hard session at most. */
  | { readonly rule: "minor"; readonly age: number }
  /** Fewer runs, because no day has two. */
  | { readonly rule: "doubles-choice"; readonly doubles: DoublesChoice; readonly runs: number }
  /** Two threshold sessions a day are for the experienced with many runs, paces and good recovery. */
  | { readonly rule: "double-threshold-refused" }
  /** `count`: hard sessions at most, null where they are made smaller instead, to `scale`. */
  | {
      readonly rule: "recovery-limit";
      readonly recovery: Recovery;
      readonly count: number | null;
      readonly scale: number;
    }
  | {
      readonly rule: "target";
      readonly asked: number;
      readonly reached: number;
      readonly by: CountMethod;
      readonly scheme: Scheme;
    }
  /** The first session of the kind that is added back, and the hard time of one session of what it replaces. */
  | {
      readonly rule: "added-back";
      readonly kind: HardKind;
      readonly replaces: PacedKind | null;
      readonly time: number;
      readonly replacedTime: number | null;
    }
  /** Share of the volume in the first week, and the first week with hard running. The old race gives no paces. */
  | { readonly rule: "returning"; readonly share: number; readonly hardFromWeek: number }
  | { readonly rule: "volume-steps"; readonly step: number; readonly lighterEvery: number; readonly lighter: number }
  /** Pyramidal first, then polarized (Filipas 2022, trained men). */
  | { readonly rule: "sharpening"; readonly fromWeek: number }
  | { readonly rule: "stays-pyramidal" }
  /** Bosquet 2007, competitive athletes: shares of the usual volume in the first and the second half of the days. */
  | { readonly rule: "taper"; readonly days: number; readonly early: number; readonly late: number }
  | { readonly rule: "race-outside-block"; readonly inDays: number };
