/** Every decision of the planner, as a rule and its numbers. The calculator makes the sentences. */
import type { LimitBinding } from "../session-limits.ts";
import type { Amount, Experience, HardKind, PacedKind } from "./types.ts";

/** What a pass of the planner hands on, and why it came out so. */
export interface Explained<Result> {
  readonly result: Result;
  readonly reasons: readonly Reason[];
}

export type EffortReason = "under-6-months" | "no-race" | "slow-race" | "returning";
/** What takes the place of a hard session. */
export type Replacement = "fartlek" | "strides" | "easy";
/** What limits the hard running of one session: one of Daniels' limits, a share of the week's time, or a fixed time. */
export type WorkLimitRule = LimitBinding | "effort-share" | "fixed-time";
/** What limits the length of one run: the time of any run, the longest run of the last 30 days, or that of the block so far. */
export type RunLimitRule = "time" | "recent" | "growth";

export type Reason =
  | { readonly rule: "effort-only"; readonly why: EffortReason }
  | { readonly rule: "vdot-above-table"; readonly vdot: number }
  | { readonly rule: "assumed-easy-pace"; readonly pace: number }
  | {
      readonly rule: "hard-count";
      readonly runs: number;
      readonly limit: number;
      readonly experience: Experience;
      readonly count: number;
      /** Hard sessions where no goal asks for more. */
      readonly usual: number;
    }
  | { readonly rule: "focus-refused"; readonly focus: PacedKind }
  | {
      readonly rule: "work";
      readonly kind: HardKind;
      readonly time: number;
      readonly distance: number | null;
      readonly limit: number;
      readonly by: WorkLimitRule;
      /** The share of the week that gives the limit; null for an absolute limit. */
      readonly share: number | null;
    }
  | {
      readonly rule: "below-smallest";
      readonly kind: HardKind;
      readonly limit: number;
      readonly instead: Replacement;
    }
  | { readonly rule: "shortened"; readonly kind: HardKind; readonly limit: number }
  | { readonly rule: "does-not-fit"; readonly kind: HardKind; readonly limit: number; readonly instead: Replacement }
  /** Few runs a week for a beginner, and little time on the feet. */
  | {
      readonly rule: "beginner-week";
      readonly asked: Amount;
      readonly planned: Amount;
      readonly askedRuns: number;
      readonly runs: number;
    }
  /** More runs than the days hold. */
  | { readonly rule: "runs-reduced"; readonly asked: number; readonly runs: number; readonly days: number }
  | { readonly rule: "walk-breaks"; readonly run: number; readonly walk: number }
  /** Hard sessions hold less than allowed. */
  | { readonly rule: "work-scaled"; readonly scale: number }
  /** Threshold of two sessions on one day, m together, beside the limit of one. */
  | { readonly rule: "double-threshold"; readonly distance: number; readonly time: number; readonly limit: number }
  /** A third hard session would stand beside a long run of more than two hours. */
  | { readonly rule: "third-refused"; readonly time: number }
  /** Days that leave no room for as many hard sessions: never beside the long run or beside another. */
  | { readonly rule: "hard-days-limit"; readonly count: number }
  /** `limit`: m or s that the share makes in this week. */
  | { readonly rule: "long-run-share"; readonly share: number; readonly limit: Amount }
  /** Daniels' share falls at 40 miles a week; the long run does not. */
  | { readonly rule: "long-run-kept"; readonly share: number; readonly limit: Amount; readonly kept: Amount }
  /** A marathoner's long run passes the share. */
  | {
      readonly rule: "long-run-marathon";
      readonly share: number;
      readonly usualShare: number;
      readonly limit: Amount;
      readonly time: number;
    }
  | { readonly rule: "long-run-asked"; readonly time: number; readonly limit: number }
  | { readonly rule: "long-run-growth"; readonly distance: number }
  /** A day made easy, because a race or another demanding day is close. */
  | { readonly rule: "softened"; readonly day: number; readonly because: "race" | "neighbor" }
  | { readonly rule: "marathon-pace"; readonly distance: number; readonly limit: number }
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
      readonly why: RunLimitRule;
      readonly runs: number;
    }
  | { readonly rule: "short-runs"; readonly average: number; readonly suggestedRuns: number }
  | { readonly rule: "doubles"; readonly count: number }
  | { readonly rule: "long-day"; readonly time: number; readonly limit: number }
  | { readonly rule: "goal"; readonly asked: number; readonly reached: number; readonly met: boolean };
