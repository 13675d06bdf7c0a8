/** What the training model offers; src/sim/index.ts passes it on. */
export {
  sessionLimits,
  type LimitBinding,
  type SessionLimit,
  type SessionLimits,
  type SessionLimitsInput,
} from "./session-limits.ts";
export { blockLimits, checkBlock } from "./block/check/check.ts";
export { withRepeats } from "./block/edits.ts";
export { planBlock } from "./block/plan.ts";
export type { BlockReason } from "./block/reason.ts";
export type {
  Block,
  BlockDay,
  BlockEvent,
  BlockInput,
  BlockTarget,
  BlockWeek,
  DoublesChoice,
  HardChoice,
  NextHard,
  Phase,
  Recovery,
  TiredChoice,
} from "./block/types.ts";
export type { BlockWarning, Repair, Severity, WarningRule } from "./block/warning.ts";
export { caseRunner, caseRuns } from "./case-runs.ts";
export { caseWeekIds, caseWeeks, minutesFrom, type CaseWeekId, type WeekPart } from "./case-weeks.ts";
export { longestSession } from "./constants.ts";
export {
  countIntensity,
  type Count,
  type CountedSession,
  type CountedWork,
  type CountMethod,
  type Counts,
} from "./counting.ts";
export { distributedWeek } from "./distributed-week.ts";
export {
  classifyDistribution,
  type Distribution,
  type DistributionLabel,
  type DistributionReason,
} from "./distribution.ts";
export { intensityAtPace, paceAtIntensity } from "./intensity-pace.ts";
export { banisterTrimp, edwardsTrimp, luciaTrimp, type TrimpCoefficients } from "./load.ts";
export { dailyLoads, sessionLoad, trainingMonotony, type Monotony } from "./monotony.ts";
export { trainingPaces, type PaceRange, type TrainingPaces } from "./paces.ts";
export { paceRanges, type PaceRanges } from "./pace-ranges.ts";
export { raceEquivalents, type RaceEquivalent } from "./race-equivalents.ts";
export { thresholdPaceRange, thresholdVdot } from "./threshold-vdot.ts";
export { heartRateRanges, zoneHeartRates, type HeartRates, type ZoneHeartRates } from "./zone-systems/heart-rates.ts";
export { zoneSystems } from "./zone-systems/systems.ts";
export type { Bounds, TrainingZone, ZoneSystem, ZoneSystemId } from "./zone-systems/types.ts";
export { nearestLabel, type LabelChange } from "./nearest-label.ts";
export { polarizationIndex, type PolarizationBranch, type PolarizationIndex } from "./polarization.ts";
export {
  publishedDistributions,
  type PublishedDistribution,
  type PublishedDistributionId,
} from "./published-distributions.ts";
export { costMethods, recoveryCost, timeForCost, type CostMethod } from "./recovery-cost.ts";
export type { Amounts } from "./shares.ts";
export { raceTime, vdot } from "./vdot.ts";
export type { Reason } from "./week/reason.ts";
export { planWeek } from "./week/plan.ts";
export { hardTime } from "./week/work.ts";
export type {
  Amount,
  Effort,
  Experience,
  HardKind,
  Headline,
  PacedKind,
  Session,
  SessionKind,
  Step,
  Stretch,
  Talk,
  Week,
  WeekInput,
} from "./week/types.ts";
export { schemes, zoneOf, zones, type Band, type Scheme, type Zone } from "./zones.ts";
