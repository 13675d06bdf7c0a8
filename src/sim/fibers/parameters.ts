/** Metadata of the constants of fibers: for pages, tests and the uncertainty worker, never for models. */
import type { Parameter } from "../parameters.ts";
import * as constants from "./constants.ts";

export const fiberParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  intensityScale: {
    symbol: "I_0",
    value: constants.intensityScale,
    unit: "1",
    range: [0.7, 0.95],
    chosen: "From below the value that other fiber mixes would need (0.71) to as far above the one used.",
    source: "ours",
    grade: "illustrative",
    note: "Fitted to four glycogen-depletion rows, three of which are recalled from a study whose text was not at hand.",
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
