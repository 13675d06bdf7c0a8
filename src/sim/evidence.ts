/**
 * What the model is held against: measured studies beside its own values, the signaling evidence, and the checks that a
 * reader can run. A door of its own, not behind `index.ts`, because it brings prose along.
 */
export { gainCost, gainResiduals, type GainResidual } from "./adaptation/calibration.ts";
export { adaptationStudies, compareStudies } from "./adaptation/studies.ts";
export { runCheck, type Check, type Checked } from "./checks/check.ts";
export { checks } from "./checks/checks.ts";
export { biopsies, type Biopsy, type Mark } from "./fibers/biopsies.ts";
export { recruitedShare } from "./fibers/recruited-share.ts";
export { lactateObservations, type LactateObservation } from "./lactate/observations.ts";
export { toleranceCost, toleranceResiduals, type ToleranceResidual } from "./tolerance/calibration.ts";
export { criticalSpeed } from "./tolerance/critical-speed.ts";
export { measuredRuns, type MeasuredRun, type SpeedBasis } from "./tolerance/measured-runs.ts";
export { runVerdict, type RunVerdict } from "./tolerance/run-verdict.ts";
export {
  chainObservations,
  oxygenTrials,
  type ChainObservation,
  type Trial,
  type TrialFinding,
} from "./oxygen-chain/trials.ts";
export { slowestEnding } from "./tolerance/slowest-ending.ts";
