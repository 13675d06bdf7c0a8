/**
 * What the model is held against: measured studies beside its own values, the signaling evidence, and the checks that a
 * reader can run. A door of its own, not behind `index.ts`, because it brings prose along.
 */
export { gainCost, gainResiduals, type GainResidual } from "./adaptation/calibration.ts";
export { adaptationStudies, compareStudies } from "./adaptation/studies.ts";
export { runCheck, type Check, type Checked } from "./checks/check.ts";
export { checks } from "./checks/checks.ts";
export { lactateObservations, type LactateObservation } from "./lactate/observations.ts";
export { toleranceCost, toleranceResiduals, type ToleranceResidual } from "./tolerance/calibration.ts";
export { measuredRuns, type MeasuredRun } from "./tolerance/measured-runs.ts";
