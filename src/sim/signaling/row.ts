/** What a row of the signaling evidence says. */
import type { Grade } from "../parameters.ts";

/** What was measured in the muscle; `p-` is the phosphorylated form. */
export const signalingMarkers = [
  "PGC-1α mRNA",
  "p-AMPK",
  "p-CaMKII",
  "p-p38",
  "p-ATF-2",
  "p-CREB",
  "p-HDAC IIa",
  "p-p53",
  "p-AMPK, type I against II",
  "nuclear PGC-1α protein",
  "citrate synthase activity",
] as const;
export type SignalingMarker = (typeof signalingMarkers)[number];

/** What an intensity is a fraction of. Fractions of different things must never share an axis. */
export type IntensityBasis = "VO2max" | "VO2peak" | "peak power" | "all-out";

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface SignalingRow {
  /** A key of the bibliography. */
  readonly source: string;
  /** How many people; null where it was not read. */
  readonly people: number | null;
  readonly mode: "cycling" | "running" | "one-leg cycling";
  /** The session, in words. */
  readonly session: string;
  /** Fraction of `basis`; in work bouts where there are some. Null for all-out work, or where none was read. */
  readonly intensity: number | null;
  readonly basis: IntensityBasis | null;
  /** Length of the exercise as the study reports it, s. */
  readonly duration: number | null;
  /** What the study held equal between its conditions. */
  readonly comparison: string;
  readonly marker: SignalingMarker;
  /** When the biopsy was taken, counted from the end of exercise. */
  readonly time: "0 h" | "3 h" | "recovery" | "after training";
  /** In `unit`; null where the source gives no one number. No significant change is no number, and not 1. */
  readonly value: number | null;
  /** In `unit`, where the source gives bounds and no one number: nothing between them was read. */
  readonly bounds: Bounds | null;
  /** Whether the source says "about" of its number or bounds. */
  readonly about: boolean;
  readonly unit: "fold" | "percent" | "mmol/(kg protein min)" | null;
  /** What the source prints behind its ±. */
  readonly spread: number | null;
  /** What the source says where a number does not say it all. */
  readonly words: string | null;
  /** Whether the change was significant; null where the source compares in another way or it was not read. */
  readonly significant: boolean | null;
  readonly status: "verified" | "partly from memory";
  /** What was recalled and read nowhere; null for what is verified. */
  readonly fromMemory: string | null;
  /** Measured only where the value itself was read. */
  readonly grade: Grade;
}

const verified = { status: "verified", fromMemory: null, grade: "measured" } as const;
/** What most rows have in common. */
export const read = { ...verified, bounds: null, about: false, spread: null, words: null, significant: true } as const;
/** A value that was not significant: no number was read. */
export const unchanged = { value: null, words: "no significant change", significant: false } as const;
