/** Every decision about a block, as a rule and its numbers. The calculator makes the sentences. */
import type { PacedKind } from "../week/types.ts";
import type { DoublesChoice, HardChoice, Recovery, TiredChoice } from "./types.ts";

export type BlockReason =
  /** The race time is so slow or so fast that it is probably mistyped: ask before anything else. */
  | { readonly rule: "race-doubtful"; readonly distance: number; readonly time: number }
  /** Fever: no running until well, nothing is made up. */
  | { readonly rule: "fever" }
  | { readonly rule: "returning"; readonly share: number; readonly hardFromWeek: number }
  /** A minor: plan with a coach and parents; no doubles, one hard session at most. */
  | { readonly rule: "minor"; readonly age: number }
  /** What is added back, what it takes the place of, and the hard minutes of both (s). */
  | {
      readonly rule: "added-back";
      readonly kind: PacedKind;
      readonly replaces: PacedKind | null;
      readonly time: number;
      readonly replacedTime: number | null;
    }
  | { readonly rule: "hard-choice"; readonly choice: HardChoice; readonly kinds: readonly PacedKind[] }
  | {
      readonly rule: "recovery-limit";
      readonly recovery: Recovery;
      readonly count: number;
      readonly whenTired: TiredChoice | null;
    }
  | { readonly rule: "doubles-choice"; readonly doubles: DoublesChoice; readonly runs: number }
  | { readonly rule: "volume-steps"; readonly step: number; readonly lighterEvery: number; readonly lighter: number }
  /** Pyramidal first, then polarized (Filipas 2022, trained men); a marathon stays pyramidal. */
  | { readonly rule: "sharpening"; readonly fromWeek: number }
  | { readonly rule: "stays-pyramidal" }
  /** Bosquet 2007, competitive athletes. */
  | { readonly rule: "taper"; readonly days: number; readonly less: number }
  | { readonly rule: "race-outside-block"; readonly inDays: number };
