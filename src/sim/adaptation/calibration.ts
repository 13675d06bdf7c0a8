/** How far the model's gains lie from those of the studies it was fitted to, and what the fit of its two gains makes small. */
import { sumOfSquares } from "../numerics/sum-of-squares.ts";
import type { AdaptationParameters } from "./settings.ts";
import { compareStudies, type StudyComparison } from "./studies.ts";

export interface GainResidual extends StudyComparison {
  /** (model - target) / spread, of the finding's aim. */
  readonly residual: number;
}

/**
 * The findings that the fit aimed at, with cap and gate off, as it was made.
 *
 * @param parameters other numbers than the usual ones
 * @throws RangeError for an unknown parameter or a bad value
 */
export function gainResiduals(parameters: Partial<AdaptationParameters> = {}): readonly GainResidual[] {
  return compareStudies({ cap: false, gate: false, parameters }).flatMap((comparison) => {
    const { aim } = comparison.finding;
    return aim === undefined ? [] : [{ ...comparison, residual: (comparison.model - aim.target) / aim.spread }];
  });
}

/** Sum of the squared residuals: the cost that k_I and k_II were fitted to make small. */
export const gainCost = (parameters: Partial<AdaptationParameters> = {}): number =>
  sumOfSquares(gainResiduals(parameters).map(({ residual }) => residual));
