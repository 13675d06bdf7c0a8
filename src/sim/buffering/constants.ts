/** What a muscle's buffers are and how much of each it holds. Metadata of each number: `parameters.ts`. */

/** pK of carnosine's imidazole ring. */
export const carnosinePK = 6.83;
/** pK of inorganic phosphate, at rest and when phosphocreatine releases it. */
export const phosphatePK = 6.75;
/** One pK that stands for protein histidine and whatever else is fixed in the cell. */
export const proteinPK = 6.7;
/** pK of hexose monophosphates. */
export const hexosePhosphatePK = 6.11;
/** Apparent pK of carbon dioxide and bicarbonate. */
export const bicarbonatePK = 6.1;
/** Dissolved carbon dioxide per unit of pressure, mmol/L per mmHg. */
export const co2Solubility = 0.0307;

/** Carnosine of mixed human muscle, mmol/kg dry mass. */
export const carnosineMixed = 20;
/** Carnosine of type I fibers, mmol/kg dry mass. */
export const carnosineI = 10.5;
/** Carnosine of type IIa fibers, mmol/kg dry mass. */
export const carnosineIIa = 21;
/** Carnosine of type IIx fibers, mmol/kg dry mass. */
export const carnosineIIx = 25;
/** Inorganic phosphate of mixed muscle at rest, mmol/kg dry mass. */
export const phosphateMixed = 10;
/** Inorganic phosphate of type I fibers at rest, mmol/kg dry mass. */
export const phosphateI = 14;
/** Inorganic phosphate of type II fibers at rest, mmol/kg dry mass. */
export const phosphateII = 9;
/** Protein histidine and other fixed buffers, mmol/kg dry mass. */
export const protein = 160;
/** The same, scaled so that the capacity from pH 7.1 to 6.5 is 123 mmol/kg dry mass. */
export const proteinBeforeTraining = 116.9677;
/** The same, scaled so that the capacity from pH 7.1 to 6.5 is 153 mmol/kg dry mass. */
export const proteinAfterTraining = 171.7807;
/** Hexose monophosphates, mmol/kg dry mass. */
export const hexosePhosphate = 3;

/** Cell water per dry mass, L/kg. */
export const cellWater = 3;
/** pH of resting muscle. */
export const restingPH = 7.08;
/** Pressure of carbon dioxide in muscle, mmHg. */
export const musclePco2 = 46;
