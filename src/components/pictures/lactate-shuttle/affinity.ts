/** What an experiment would call the Km of MCT4, and the model's K that gives it: not the same number. */
import { lactateParameters } from "../../../sim/lactate/parameters.ts";

/** Km into a side without lactate over K. */
const ratio = 2 - 1 / lactateParameters.mct4TransAcceleration.value;

/** Km, mmol/L, that the carrier's K shows in an experiment. */
export const kmOf = (affinity: number): number => affinity * ratio;
/** The K that shows as a Km. */
export const affinityOf = (km: number): number => km / ratio;
