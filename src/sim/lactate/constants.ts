/**
 * Mader's steady state and the five-compartment shuttle. Volumes, flows, carriers and clearances are those of a 70-kg
 * runner; rates run per minute, as the equations print them. Metadata of each number: `parameters.ts`.
 */

/** Half-activation of oxidative phosphorylation, in squared arbitrary units of ADP. */
export const ks1 = 0.0625;
/** Half-activation of glycolysis, in cubed arbitrary units of ADP. */
export const ks2 = 1.331;
/** Oxygen that the ATP of one millimole of lactate saves, ml. */
export const oxygenPerLactate = 22.4 / 4.3;
/** Lactate burned per oxygen, by the classic constants, mmol/ml. */
export const classicLactatePerOxygen = 0.01576;
/** The same by Hauser's constants, mmol/ml. */
export const hauserLactatePerOxygen = 0.02049;
/** The same fitted to cyclists, mmol/L/min per ml/kg/min: already divided by the lactate space. */
export const cyclingCombustion = 0.04719406;
/** The same fitted to runners, mmol/L/min per ml/kg/min. */
export const runningCombustion = 0.13466652;
/** `ks1` as Hauser rounds it. */
export const hauserKs1 = 0.0631;
/** `ks1` as the fits to cyclists and runners take it: 0.2512 squared. */
export const fittedKs1 = 0.06310144;
/** Space that lactate spreads in, L/kg body mass. */
export const lactateSpace = 0.45;
/** Squared lactate at which the combustion of Mader's steady state is half its maximum, mmol^2/L^2. */
export const steadyKel = 2;

/** Body mass that all sizes below belong to, kg. */
export const referenceBodyMass = 70;
/** Maximum oxygen uptake of the trained athlete, ml/kg/min. */
export const trainedVo2max = 62;
/** Maximum rate of lactate formation of the trained athlete, mmol/L/s. */
export const trainedVlamax = 0.4;
/** Maximum oxygen uptake of the untrained athlete, ml/kg/min. */
export const untrainedVo2max = 42;
/** Maximum rate of lactate formation of the untrained athlete, mmol/L/s. */
export const untrainedVlamax = 0.5;

/** Lactate burned per oxygen where nothing else is burned, mmol/ml: stoichiometry. */
export const lactatePerOxygen = 0.01488;
/** Squared lactate at which a fiber's combustion is half its maximum, mmol^2/L^2. */
export const muscleKel = 5;
/** Time constant of oxygen uptake, s. */
export const uptakeTime = 30;
/** Time constant of glycolysis, s. */
export const glycolysisTime = 10;
/** Time constant of phosphocreatine, s. */
export const phosphocreatineTime = 25;
/** Share of the active muscle's water in fast fibers. */
export const fastFiberShare = 0.45;
/** Active muscle, kg wet mass. */
export const activeMuscle = 14;
/** Cell water of muscle, L/kg wet mass. */
export const muscleCellWater = 0.67;
/** Water between the fibers, L/kg wet mass. */
export const interstitialWater = 0.1;
/** Blood, L. */
export const bloodVolume = 4.5;
/** Water of all other tissue that lactate reaches, L. */
export const otherVolume = 10;
/** Share of the muscle's oxygen that fast fibers use at no demand. */
export const fastOxygenShare = 0.28;
/** Rise of that share to a demand of 1. */
export const fastOxygenRise = 0.12;
/** Share of glycolysis in fast fibers at no demand. */
export const fastGlycolysisShare = 0.58;
/** Rise of that share to a demand of 1. */
export const fastGlycolysisRise = 0.08;
/** Vmax of MCT4 in fast fibers, whole body, mmol/min. */
export const mct4Fast = 37.5;
/** Vmax of MCT1 in fast fibers, mmol/min. */
export const mct1Fast = 5;
/** Vmax of MCT4 in slow fibers, mmol/min. */
export const mct4Slow = 8;
/** Vmax of MCT1 in slow fibers, mmol/min. */
export const mct1Slow = 34;
/** Affinity parameter K of MCT4, mmol/L at pH 7; its Km into a side without lactate is 4/3 of it. */
export const mct4Km = 20;
/** Exchange over zero-trans Vmax of MCT4. */
export const mct4TransAcceleration = 1.5;
/** Affinity parameter K of MCT1, mmol/L at pH 7. */
export const mct1Km = 4.5;
/** Exchange over zero-trans Vmax of MCT1. */
export const mct1TransAcceleration = 2;
/** Blood flow of the active muscle at rest, L/min. */
export const restingFlow = 0.5;
/** Its rise from no oxygen uptake to the maximum, L/min. */
export const flowRise = 18;
/** Exchange between blood and other tissue, L/min. */
export const otherExchange = 5.5;
/** Clearance of lactate by other tissue without exercise, L/min. */
export const restingClearance = 1.17;
/** Its rise from no oxygen uptake to the maximum, L/min. */
export const clearanceRise = 3.6;
/** Lactate at which that clearance is half saturated, mmol/L. */
export const clearanceKm = 52;
/** Lactate that other tissue makes, mmol/min. */
export const otherProduction = 1.2;
/** Oxygen uptake at rest, ml/kg/min. */
export const restingUptake = 3.5;
/** Share of oxygen uptake that the muscle has at least. */
export const leastMuscleUptake = 0.03;
/** Protons that leave by other ways than with lactate, tenths of mmol/L/min per unit of pH. */
export const protonTransport = 30;
/** Carnosine of fast fibers, mmol/kg dry mass. */
export const carnosineFast = 22;
/** Carnosine of slow fibers, mmol/kg dry mass. */
export const carnosineSlow = 12;
/** Phosphocreatine at rest, mmol/kg dry mass. */
export const phosphocreatine = 75;
/** Share of it that is split at maximum oxygen uptake. */
export const phosphocreatineSplit = 0.85;
/** Bicarbonate of blood at 1 mmol/L of lactate, mmol/L. */
export const bloodBicarbonate = 24.5;
/** Fall of bicarbonate per lactate in blood. */
export const bicarbonatePerLactate = 0.95;
/** Least bicarbonate of blood, mmol/L. */
export const leastBicarbonate = 2;
/** Pressure of carbon dioxide in blood at 1 mmol/L of lactate, mmHg. */
export const bloodPco2 = 40;
/** Its fall per lactate in blood, mmHg per mmol/L. */
export const pco2PerLactate = 0.75;
/** Least pressure of carbon dioxide in blood, mmHg. */
export const leastPco2 = 22;
/** How much more acid the water between fibers is than blood, pH units. */
export const interstitialAcidity = 0.05;
/** Rise of vesicle transport after training that raised MCT1 by 76 % and MCT4 by 32 %, as a factor. */
export const functionalTransport = 1.12;
/** pH of fast fibers below which the guard ends a course. */
export const guardPH = 6.3;
/** Lactate of fast fibers above which the guard ends a course, mmol/L. */
export const guardLactate = 60;
/** pH of any fiber below which a course ends with or without the guard: the buffers were set up for 6 to 7.6. */
export const leastPH = 6;
