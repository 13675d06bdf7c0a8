/** The two fits behind the model, made again from the rows and costs that stand in it. */
import { gainResiduals } from "../../src/sim/adaptation/calibration.ts";
import { activationExponent, oxidativeGainI, oxidativeGainII } from "../../src/sim/adaptation/constants.ts";
import { toleranceResiduals } from "../../src/sim/tolerance/calibration.ts";
import { fatigueScale, recoveryTime } from "../../src/sim/tolerance/constants.ts";
import { leastSquares, type Fit } from "./least-squares.ts";

/** Factor of fatigue (1) and time constant of recovery (s), fitted to times that runners held. */
export const fitTolerance = (): Fit<"fatigueScale" | "recoveryTime"> =>
  leastSquares({ fatigueScale, recoveryTime }, (rules) => toleranceResiduals(rules).map(({ residual }) => residual));

/**
 * Gains of type I and type II (1/min), fitted to gains of oxidative capacity.
 *
 * @param exponent power of activation in the stimulus, 0.1 to 20
 */
export const fitGains = (exponent: number = activationExponent): Fit<"oxidativeGainI" | "oxidativeGainII"> =>
  leastSquares({ oxidativeGainI, oxidativeGainII }, (gains) =>
    gainResiduals({ ...gains, activationExponent: exponent }).map(({ residual }) => residual),
  );
