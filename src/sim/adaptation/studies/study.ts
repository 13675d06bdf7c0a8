/** What is said of a study that the adaptation model is held against. */
import type { Grade } from "../../parameters.ts";
import type { TrainingPhase, TrainingPlan } from "../plan.ts";
import type { AdaptationState } from "../state.ts";

/** What was compared. All but two are fractions above the untrained value, or above the value on day 0. */
export type StudyOutcome =
  /** Oxidative capacity of a fiber type, of all type II fibers, or of the whole muscle. */
  | "I"
  | "IIa"
  | "IIx"
  | "II"
  | "whole"
  /** Change of the whole muscle's oxidative capacity over its value on day 0, which need not be untrained. */
  | "wholeSinceStart"
  /** Days in which half of the gain in oxidative capacity is lost. */
  | "halfTime"
  /** Share of IIx in myosin. */
  | "iixShare"
  /** Change of that share over its value on day 0, as a fraction of it. */
  | "iixSinceStart"
  | "mct1"
  | "mct4"
  | "buffering"
  | "neural";

export interface StudyFinding {
  readonly outcome: StudyOutcome;
  /** Day of the plan that the finding belongs to. */
  readonly day: number;
  /** How the source puts it. Not significant is not zero: in a handful of people a real rise can go unseen. */
  readonly reported: "value" | "rise" | "not significant";
  /** The value where one was read, significant or not, in fractions or days; null otherwise. */
  readonly measured: number | null;
  /** What the source prints behind its ±, or what we derive from that; null where it prints none. */
  readonly spread: number | null;
  /** Where the spread is not printed but derived by us: from what. */
  readonly derivedFrom?: string;
  /** Measured only where the finding itself was read. */
  readonly grade: Grade;
  /**
   * "fits": within ± or, where none is printed, a third of the value measured; at least +5 % for a rise, below +10 %
   * for what was not significant. By the model as the site runs it, cap and gate on.
   */
  readonly verdict: "fits" | "misses";
  readonly words: string;
  /**
   * What the fit of the oxidative gains aimed at, as a fraction, and how far it was allowed to stray; left out where the
   * finding took no part. The target is the value read or, where a rise was not significant, a small one that we assume.
   */
  readonly aim?: { readonly target: number; readonly spread: number };
}

export interface AdaptationStudy {
  /** A key of the bibliography. */
  readonly source: string;
  /** Which group of the study. */
  readonly arm: string;
  /** The study's training as the model's sessions. */
  readonly plan: TrainingPlan;
  /** State at the start; untrained where left out. */
  readonly initial?: Partial<AdaptationState>;
  /** Which part of plan or start was not read but assumed; null for nothing. */
  readonly assumed: string | null;
  /** "fitted": its values were used to set the model's numbers, so that agreement is no evidence. */
  readonly role: "fitted" | "out of sample";
  readonly findings: readonly StudyFinding[];
}

/** A phase of one kind of session. Intensity as a fraction of VO2max. */
export const phaseOf = (days: number, intensity: number, minutes: number, perWeek: number): TrainingPhase => ({
  days,
  sessions: [{ session: { intensity, duration: minutes * 60 }, perWeek }],
});

export const value = (measured: number, spread: number | null = null) =>
  ({ reported: "value", measured, spread, grade: "measured" }) as const;
export const rise = { reported: "rise", measured: null, spread: null, grade: "measured" } as const;
export const notSignificant = { reported: "not significant", measured: null, spread: null, grade: "measured" } as const;

const aim = (target: number, spread: number) => ({ aim: { target, spread } }) as const;
/** A value that the fit aimed at. */
export const aimedAt = (measured: number, allowed: number, spread: number | null = null) =>
  ({ ...value(measured, spread), ...aim(measured, allowed) }) as const;
/** A change that was not significant; the fit aimed at a small one. */
export const aimedAtLittle = (target: number, allowed: number) =>
  ({ ...notSignificant, ...aim(target, allowed) }) as const;
