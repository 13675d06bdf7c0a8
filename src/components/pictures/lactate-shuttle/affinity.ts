/** The Km that an experiment would find for MCT4, and the model's K that gives it. They are not the same number. */
import { lactateParameters } from "../../../sim/lactate/parameters.ts";

/** Km into a side without lactate, divided by K. */
const ratio = 2 - 1 / lactateParameters.mct4TransAcceleration.value;

/** The Km that an experiment would find for a K, both in mmol/L. */
export const kmOf = (affinity: number): number => affinity * ratio;
/** The K, mmol/L, that an experiment would find as this Km. */
export const affinityOf = (km: number): number => km / ratio;
