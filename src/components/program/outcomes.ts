/** What training changes in the muscle, by the adaptation model: each outcome is a curve over weeks, on an axis of its own. */
import type { AdaptationState } from "../../sim/index.ts";

type Value = (state: AdaptationState) => number;

export type OutcomeId = "whole" | "I" | "IIa" | "IIx" | "iixShare" | "mct4" | "mct1" | "buffering" | "neural";

export interface Outcome {
  readonly id: OutcomeId;
  readonly label: string;
  /** Class that sets the color. */
  readonly tone: string;
  /** Percent at the ends of the axis, and between. The same for every block, so that blocks can be compared by eye. */
  readonly ticks: readonly number[];
  /** What is counted. */
  readonly axis: string;
  /** A fraction. */
  readonly value: Value;
}

/** Gains of this share of the largest one or more count as alike. */
export const alikeShare = 0.8;

const rise = "rise, %";
const capacity = [0, 25, 50, 75, 100];

export const outcomes: readonly Outcome[] = [
  {
    id: "whole",
    label: "Whole muscle",
    tone: "tone-ink",
    ticks: capacity,
    axis: rise,
    value: ({ oxidative }) => oxidative.whole,
  },
  {
    id: "I",
    label: "Type I",
    tone: "type-I",
    ticks: capacity,
    axis: rise,
    value: ({ oxidative }) => oxidative.I,
  },
  {
    id: "IIa",
    label: "Type IIa",
    tone: "type-IIa",
    ticks: capacity,
    axis: rise,
    value: ({ oxidative }) => oxidative.IIa,
  },
  {
    id: "IIx",
    label: "Type IIx",
    tone: "type-IIx",
    ticks: capacity,
    axis: rise,
    value: ({ oxidative }) => oxidative.IIx,
  },
  {
    id: "iixShare",
    label: "Share of IIx",
    tone: "type-IIx",
    ticks: [0, 5, 10, 15, 20, 25],
    axis: "% of myosin, one study’s people",
    value: ({ iixShare }) => iixShare,
  },
  {
    id: "mct4",
    label: "MCT4, lactate out",
    tone: "tone-ink",
    ticks: [0, 20, 40, 60, 80],
    axis: rise,
    value: ({ mct4 }) => mct4,
  },
  {
    id: "mct1",
    label: "MCT1, lactate in",
    tone: "tone-ink",
    ticks: [0, 20, 40, 60, 80],
    axis: rise,
    value: ({ mct1 }) => mct1,
  },
  {
    id: "buffering",
    label: "Buffering",
    tone: "tone-ink",
    ticks: [0, 10, 20, 30, 40],
    axis: rise,
    value: ({ buffering }) => buffering,
  },
  {
    id: "neural",
    label: "Neural drive",
    tone: "tone-ink",
    ticks: [-20, -10, 0, 10, 20],
    axis: "change, %",
    value: ({ neural }) => neural,
  },
];
