/** How hard glycolysis runs at an oxygen uptake, and what demand for energy the two meet together. */

export interface Glycolysis {
  readonly ks1: number;
  readonly ks2: number;
  /** Oxygen that the ATP of one millimole of lactate saves, ml. */
  readonly oxygenPerLactate: number;
  /** L/kg body mass. */
  readonly lactateSpace: number;
}

/** ADP^-3 in units of ks2, from v = 1 / (1 + ks1 / ADP^2). */
const weighted = ({ ks1, ks2 }: Glycolysis, v: number): number => ks2 * ((1 - v) / (ks1 * v)) ** 1.5;

/**
 * Gross production of lactate, mmol per liter of lactate space and minute.
 *
 * @param v oxygen uptake as a fraction of the maximum, 0 to 1
 * @see mader2003
 */
export const production = (model: Glycolysis, vlamax: number, v: number): number =>
  (60 * vlamax) / (1 + weighted(model, v));

/** Derivative of `production` by v, for v above 0. */
export const productionSlope = (model: Glycolysis, vlamax: number, v: number): number => {
  if (v >= 1) return 0;
  const cost = weighted(model, v);
  return (60 * vlamax * 1.5 * cost) / (v * (1 - v) * (1 + cost) ** 2);
};

/** Total demand for energy, as a fraction of VO2max: oxygen and glycolysis together. */
export const demandAt = (model: Glycolysis, vo2max: number, vlamax: number, v: number): number =>
  v + (production(model, vlamax, v) * model.lactateSpace * model.oxygenPerLactate) / vo2max;
