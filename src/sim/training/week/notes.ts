/** Every decision of the planner, as a rule and its numbers. The calculator makes the sentences. */
import type { Binding } from "../caps.ts";
import type { Amount, Experience, HardKind, QualityKind } from "./types.ts";

export type EffortReason = "under-6-months" | "no-race" | "slow-race";
export type Instead = "fartlek" | "strides" | "easy";

export type Note =
  | { readonly rule: "effort-only"; readonly why: EffortReason }
  | { readonly rule: "vdot-above-table"; readonly vdot: number }
  | { readonly rule: "assumed-easy-pace"; readonly pace: number }
  | {
      readonly rule: "hard-count";
      readonly runs: number;
      readonly cap: number;
      readonly experience: Experience;
      readonly count: number;
    }
  | { readonly rule: "focus-refused"; readonly focus: QualityKind }
  | {
      readonly rule: "work";
      readonly kind: HardKind;
      readonly time: number;
      readonly distance: number | null;
      readonly allowed: number;
      readonly by: Binding | "ceiling" | "effort-share";
    }
  | { readonly rule: "below-smallest"; readonly kind: HardKind; readonly allowed: number; readonly instead: Instead }
  | { readonly rule: "shortened"; readonly kind: HardKind; readonly limit: number }
  | { readonly rule: "does-not-fit"; readonly kind: HardKind; readonly limit: number; readonly instead: Instead }
  | { readonly rule: "long-run-share"; readonly share: number }
  | {
      readonly rule: "long-run-share-unreachable";
      readonly share: number;
      readonly runs: number;
      readonly length: number;
    }
  | { readonly rule: "long-run-time"; readonly limit: number }
  | { readonly rule: "long-run-recent"; readonly longest: Amount }
  | { readonly rule: "long-run-unchecked"; readonly time: number }
  | {
      readonly rule: "week-reduced";
      readonly asked: Amount;
      readonly planned: Amount;
      readonly why: "time" | "recent";
      readonly runs: number;
    }
  | { readonly rule: "short-runs"; readonly average: number; readonly suggestedRuns: number }
  | { readonly rule: "doubles"; readonly count: number }
  | { readonly rule: "long-day"; readonly time: number; readonly limit: number }
  | { readonly rule: "goal"; readonly asked: number; readonly reached: number; readonly met: boolean };
