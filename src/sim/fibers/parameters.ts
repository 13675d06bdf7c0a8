/** Metadata of the constants of fibers: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

export const fiberParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  intensityScale: {
    symbol: "I_0",
    value: constants.intensityScale,
    unit: "1",
    range: [0.8, 0.9],
    chosen:
      "At 0.80 the first IIx fibers join at 75 %, where biopsies saw none at first; at 0.90 a fifth of IIa waits at 75 %, where they saw IIa from the start.",
    source: "ours",
    grade: "illustrative",
    note: "Chosen, not fitted: so that IIa works from the start at 75 % and IIx does not.",
  },
  intensityExponent: {
    symbol: "n",
    value: constants.intensityExponent,
    unit: "1",
    range: [1.1, 1.4],
    chosen:
      "At 1.1 nearly a third of IIa works at 50 %, where biopsies saw none; at 1.4 an eighth of IIa waits at 75 %, where they saw IIa from the start.",
    source: "ours",
    grade: "illustrative",
    note: "Chosen, not fitted: with 1 a third of IIa would work at 50 %, where a biopsy study saw no sign of fast fibers. 1.25 halves that.",
  },
  innervationExponent: {
    symbol: "alpha",
    value: constants.innervationExponent,
    unit: "1",
    range: [0.9, 1],
    chosen: null,
    source: "ours",
    grade: "illustrative",
    note: "Human innervation ratios are poorly known; 0.9 if larger, stronger fibers carry part of the force range.",
  },
};
