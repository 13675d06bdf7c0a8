/** States of the adaptation model to speak of: only oxidative capacity is given, the rest is untrained. */
import fc from "fast-check";
import type { AdaptationState } from "../../src/sim/index.ts";

export const trainedTo = (whole: number, I = whole, IIa = whole, IIx = whole): AdaptationState => ({
  iixShare: 0.093,
  hasTrained: false,
  oxidative: { I, IIa, IIx, II: (IIa + IIx) / 2, whole },
  mct4: 0,
  mct1: 0,
  buffering: 0,
  neural: 0,
  hypertrophy: 0,
});

const rise = fc.double({ min: 0, max: 1, noNaN: true });

export const trainedStates: fc.Arbitrary<AdaptationState> = fc
  .tuple(rise, rise, rise, rise)
  .map(([whole, I, IIa, IIx]) => trainedTo(whole, I, IIa, IIx));

/** What no sentence may hold. */
export const broken = /NaN|Infinity|undefined|null|\[object|[−-]0(?![.\d])|e[+-]\d|\s{2}|\s[.,;:]/;
