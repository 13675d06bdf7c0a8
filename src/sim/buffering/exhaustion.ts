/**
 * Muscle at exhaustion, in mmol/kg dry mass: the lactic acid that it holds, quoted from memory, and the phosphate that its
 * phosphocreatine has released, which we chose.
 */
export const exhaustion = { load: 110, releasedPhosphate: 55 } as const;
