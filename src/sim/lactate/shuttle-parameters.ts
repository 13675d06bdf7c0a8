/** The numbers of the shuttle that may be varied, each with the limits within which it stays a body. */
import * as buffers from "../buffering/constants.ts";
import type { Limits } from "../numerics/limits.ts";
import * as usual from "./constants.ts";

/** A third to three times, for what is known to its order of magnitude only. */
const aroundThree = (value: number): readonly [number, number, number] => [value, value / 3, value * 3];
/** Half to twice, for sizes and flows. */
const aroundTwo = (value: number): readonly [number, number, number] => [value, value / 2, value * 2];

/** By the name of the constant: its usual value, lowest and highest. */
export const shuttleLimits = {
  ks1: aroundTwo(usual.ks1),
  ks2: aroundTwo(usual.ks2),
  oxygenPerLactate: aroundTwo(usual.oxygenPerLactate),
  lactateSpace: aroundTwo(usual.lactateSpace),
  lactatePerOxygen: aroundTwo(usual.lactatePerOxygen),
  muscleKel: [usual.muscleKel, 0.2, 50],
  uptakeTime: aroundThree(usual.uptakeTime),
  glycolysisTime: aroundThree(usual.glycolysisTime),
  phosphocreatineTime: aroundThree(usual.phosphocreatineTime),
  fastFiberShare: [usual.fastFiberShare, 0.2, 0.8],
  activeMuscle: aroundTwo(usual.activeMuscle),
  muscleCellWater: [usual.muscleCellWater, 0.5, 0.8],
  interstitialWater: aroundTwo(usual.interstitialWater),
  bloodVolume: aroundTwo(usual.bloodVolume),
  otherVolume: aroundTwo(usual.otherVolume),
  fastOxygenShare: [usual.fastOxygenShare, 0.1, 0.6],
  fastOxygenRise: [usual.fastOxygenRise, 0, 0.3],
  fastGlycolysisShare: [usual.fastGlycolysisShare, 0.2, 0.75],
  fastGlycolysisRise: [usual.fastGlycolysisRise, 0, 0.2],
  mct4Fast: aroundThree(usual.mct4Fast),
  mct1Fast: aroundThree(usual.mct1Fast),
  mct4Slow: aroundThree(usual.mct4Slow),
  mct1Slow: aroundThree(usual.mct1Slow),
  mct4TransAcceleration: [usual.mct4TransAcceleration, 1, 5],
  mct1Km: [usual.mct1Km, 1, 15],
  mct1TransAcceleration: [usual.mct1TransAcceleration, 1, 5],
  restingFlow: aroundThree(usual.restingFlow),
  flowRise: aroundTwo(usual.flowRise),
  otherExchange: aroundThree(usual.otherExchange),
  restingClearance: aroundThree(usual.restingClearance),
  clearanceRise: aroundThree(usual.clearanceRise),
  clearanceKm: aroundThree(usual.clearanceKm),
  otherProduction: aroundThree(usual.otherProduction),
  restingUptake: [usual.restingUptake, 2.5, 5],
  protonTransport: aroundThree(usual.protonTransport),
  carnosineFast: [usual.carnosineFast, 0, 80],
  carnosineSlow: [usual.carnosineSlow, 0, 80],
  protein: aroundTwo(buffers.protein),
  phosphate: aroundThree(buffers.phosphateMixed),
  hexosePhosphate: [buffers.hexosePhosphate, 0, 30],
  restingPH: [buffers.restingPH, 6.95, 7.2],
  musclePco2: [buffers.musclePco2, 20, 120],
  phosphocreatine: aroundTwo(usual.phosphocreatine),
  phosphocreatineSplit: [usual.phosphocreatineSplit, 0.4, 1],
  leastMuscleUptake: [usual.leastMuscleUptake, 0.005, 0.1],
  // So narrow that at rest lactate between the fibers weighs less than twice its amount: the steps' stability counts on it.
  bloodBicarbonate: [usual.bloodBicarbonate, 15, 35],
  bicarbonatePerLactate: [usual.bicarbonatePerLactate, 0, 1.5],
  leastBicarbonate: [usual.leastBicarbonate, 1, 6],
  bloodPco2: [usual.bloodPco2, 25, 50],
  pco2PerLactate: [usual.pco2PerLactate, 0, 2],
  leastPco2: [usual.leastPco2, 12, 30],
  interstitialAcidity: [usual.interstitialAcidity, 0, 0.2],
  carnosinePK: [buffers.carnosinePK, 6, 7.5],
  phosphatePK: [buffers.phosphatePK, 6, 7.5],
  proteinPK: [buffers.proteinPK, 6, 7.5],
  hexosePhosphatePK: [buffers.hexosePhosphatePK, 5.5, 7],
  bicarbonatePK: [buffers.bicarbonatePK, 6, 6.2],
  co2Solubility: [buffers.co2Solubility, 0.025, 0.035],
  cellWater: aroundTwo(buffers.cellWater),
} as const satisfies Limits<string>;

/**
 * The shuttle's numbers by the names that `parameters.ts` of lactate and of buffering describe them under (`phosphate`
 * is `phosphateMixed` there), at the size of a 70-kg runner. Not among them: the athlete's own, the affinity of MCT4,
 * which is an option, and the limits at which a course is ended.
 */
export type ShuttleParameters = Readonly<Record<keyof typeof shuttleLimits, number>>;
