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
      "With 0.80 the first IIx fibers join at 75 %, but biopsies saw none there at first. With 0.90 a fifth of IIa rests at 75 %, but biopsies saw IIa work there from the start.",
    source: "ours",
    grade: "illustrative",
    note: "We chose it so that IIa works from the start at 75 % and IIx does not.",
  },
  intensityExponent: {
    symbol: "n",
    value: constants.intensityExponent,
    unit: "1",
    range: [1.1, 1.4],
    chosen:
      "With 1.1 nearly a third of IIa works at 50 %, but biopsies saw none there. With 1.4 an eighth of IIa rests at 75 %, but biopsies saw IIa work there from the start.",
    source: "ours",
    grade: "illustrative",
    note: "We chose it. With 1 a third of IIa would work at 50 %, but a biopsy study saw no sign of fast fibers there. 1.25 halves that.",
  },
  innervationExponent: {
    symbol: "alpha",
    value: constants.innervationExponent,
    unit: "1",
    range: [0.9, 1],
    chosen: null,
    source: "ours",
    grade: "illustrative",
    note: "Nobody knows well how many fibers a human unit holds. It is 0.9 if larger, stronger fibers give part of the force range.",
  },
};
