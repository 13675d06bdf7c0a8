/** The one door to the model: re-exports only. */
export type { Grade, Parameter } from "./parameters.ts";
export { createMotorUnitPool, type MotorUnitPool } from "./motor-units/pool.ts";
export type { MotorUnitPoolOverrides } from "./motor-units/overrides.ts";
export { firingRates } from "./motor-units/firing-rates.ts";
export { activations, excitationFor, force } from "./motor-units/force.ts";
export { hold, type HeldUnits, type Hold, type HoldSample } from "./motor-units/hold.ts";
export type { HoldOptions, HoldParameters } from "./motor-units/hold-options.ts";
export { fuglevandMeanForce, fuglevandPool, meanTwitchForce, type FuglevandPool } from "./motor-units/twitch.ts";
export { longestModeled, sustainableLimit } from "./tolerance/constants.ts";
export { durationAtIntensity } from "./tolerance/duration-curve.ts";
export { timeToExhaustion, type ToleranceAthlete, type ToleranceParameters } from "./tolerance/time-to-exhaustion.ts";
export type { Tolerance, ToleranceVerdict } from "./tolerance/tolerance.ts";
export { usualTolerance } from "./tolerance/usual-tolerance.ts";
export {
  simulateSession,
  type Bout,
  type SessionCourse,
  type SessionOptions,
  type SessionSample,
} from "./tolerance/session-course.ts";
export {
  compositions,
  fiberTypes,
  type Composition,
  type CompositionId,
  type FiberShares,
  type FiberType,
} from "./fibers/compositions.ts";
export { cumulativeFiberShare, unitTypes } from "./fibers/unit-types.ts";
export { defaultPool } from "./fibers/default-pool.ts";
export {
  excitationAt,
  intensityAt,
  lastRecruitment,
  recruitment,
  type Recruitment,
  type TypeRecruitment,
} from "./fibers/recruitment.ts";
export { adapt, type AdaptationDay, type AdaptOptions } from "./adaptation/adapt.ts";
export { allowedTimes, type Allowance } from "./adaptation/allowed-times.ts";
export type { AdaptingAthlete } from "./adaptation/athlete.ts";
export {
  fitnessFatigue,
  type FitnessFatigueDay,
  type FitnessFatigueParameters,
} from "./adaptation/fitness-fatigue/fitness-fatigue.ts";
export {
  variableDoseResponse,
  type DoseResponseDay,
  type DoseResponseParameters,
} from "./adaptation/fitness-fatigue/variable-dose-response.ts";
export { gainAcross, type GainAt, type GainBlock } from "./adaptation/gain-across.ts";
export { shiftedMix } from "./adaptation/iix-shift.ts";
export { adaptWeeks, type TrainedWeek } from "./adaptation/lifting/adapt-weeks.ts";
export type { TrainingPhase, TrainingPlan, WeeklySession } from "./adaptation/plan.ts";
export type { SessionPart, TrainedSession } from "./adaptation/session.ts";
export type { AdaptationParameters } from "./adaptation/settings.ts";
export type { AdaptationState } from "./adaptation/state.ts";
export { adaptationStudies, compareStudies, type StudyComparison } from "./adaptation/studies.ts";
export type { AdaptationStudy, StudyFinding, StudyOutcome } from "./adaptation/studies/study.ts";
export { trainingStimulus, type PerType, type StimulusOptions } from "./adaptation/stimulus.ts";
export { withinStudyContrasts, type SignalingContrast } from "./signaling/contrasts.ts";
export { signalingEvidence } from "./signaling/evidence.ts";
export { signalingMarkers, type IntensityBasis, type SignalingMarker, type SignalingRow } from "./signaling/row.ts";
export * from "./training/index.ts";
export { bandOf, effortBands, type EffortBand, type EffortBandId } from "./training/effort-band.ts";
export {
  danielsNames,
  fiveZoneBorders,
  fiveZones,
  heartRateShare,
  lactateLevel,
  stretchAt,
  talkTest,
  threeZones,
  type ScaleStretch,
} from "./training/intensity-scales.ts";
export { bufferSets, type MuscleBuffers } from "./buffering/buffer-sets.ts";
export { exhaustion } from "./buffering/exhaustion.ts";
export { protonsPerPhosphocreatine } from "./buffering/phosphocreatine.ts";
export { protonatedFraction } from "./buffering/protonation.ts";
export type { BufferChemistry, TitrationOptions } from "./buffering/settings.ts";
export {
  bufferCapacity,
  loadFor,
  titrate,
  type BufferCapacity,
  type BufferName,
  type Titration,
  type Unbalanced,
} from "./buffering/titrate.ts";
export {
  oxygenSteps,
  resistancesAfter,
  resistanceShares,
  vo2maxGain,
  workingLegs,
  type OxygenChainOptions,
  type OxygenStep,
  type PerStep,
  type WorkingLegs,
} from "./oxygen-chain/oxygen-chain.ts";
export type { DrawnRange, UncertainModel } from "./uncertainty/model.ts";
export { sample, sampleStepwise, type UncertaintyBands } from "./uncertainty/sample.ts";
export type { Athlete, AthleteName, LactateWarning, LactateWarningCode, Metabolism } from "./lactate/athletes.ts";
export { carrierFlux, type Carrier, type Side } from "./lactate/carrier.ts";
export { steadyLactateEffort } from "./lactate/steady-effort.ts";
export { maderSteadyState, type MaderPoint, type MaderSteadyState } from "./lactate/mader.ts";
export {
  maderConstants,
  type MaderConstants,
  type MaderConstantsName,
  type MaderOptions,
} from "./lactate/mader-constants.ts";
export { simulateShuttle } from "./lactate/shuttle.ts";
export type { ShuttleCourse, Truncation, TruncationCode } from "./lactate/shuttle-course.ts";
export type { ShuttleOptions, ShuttleStage } from "./lactate/shuttle-options.ts";
export type { ShuttleParameters } from "./lactate/shuttle-parameters.ts";
export { changesSince, modelHistory, type VersionedChange } from "./model-history.ts";
export { modelVersion } from "./version.ts";
