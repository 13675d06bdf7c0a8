/** The equations of the five-compartment shuttle: one athlete, one demand at a time. Time runs in minutes. */
import * as buffering from "../buffering/constants.ts";
import { titrationSettings } from "../buffering/settings.ts";
import { createTitrator } from "../buffering/titrator.ts";
import { smallestReaching } from "../numerics/bisect.ts";
import { demandAt, production } from "./activation.ts";
import type { requireAthlete } from "./athletes.ts";
import { fluxBetween } from "./carrier.ts";
import * as constants from "./constants.ts";
import type { ShuttleSettings } from "./shuttle-options.ts";

/** Places in a state; the last five are amounts that have passed, in mmol. */
export const place = {
  uptake: 0,
  glycolysis: 1,
  phosphate: 2,
  fast: 3,
  slow: 4,
  interstitium: 5,
  blood: 6,
  other: 7,
  acidFast: 8,
  acidSlow: 9,
  producedFast: 10,
  producedSlow: 11,
  oxidizedFast: 12,
  oxidizedSlow: 13,
  oxidizedOther: 14,
} as const;
export const stateSize = 15;

/** What the equations find on their way to the slopes: fluxes and oxidation in mmol/min. */
interface ShuttleFlows {
  fast: number;
  slow: number;
  blood: number;
  oxidationFast: number;
  oxidationSlow: number;
  oxidationOther: number;
  /** mol/L. */
  protonsFast: number;
  protonsSlow: number;
}

/** Effective concentration is lactate times this at pH 7. */
const atPH7 = 1e7;
const interstitialFactor =
  10 ** (7 - buffering.bicarbonatePK + constants.interstitialAcidity) * buffering.co2Solubility;

/** The equations with an athlete's numbers in them; sizes follow body mass. */
export function createShuttleSystem(athlete: ReturnType<typeof requireAthlete>, settings: ShuttleSettings) {
  const { parameters, mct4Km } = settings;
  const { vo2max, vlamax, bodyMass } = athlete;
  const size = bodyMass / constants.referenceBodyMass;
  const muscle = parameters.activeMuscle * size;
  const volume = {
    fast: muscle * parameters.muscleCellWater * parameters.fastFiberShare,
    slow: muscle * parameters.muscleCellWater * (1 - parameters.fastFiberShare),
    interstitium: muscle * parameters.interstitialWater,
    blood: parameters.bloodVolume * size,
    other: parameters.otherVolume * size,
  };
  const mostUptake = vo2max * bodyMass;
  const restUptake = parameters.restingUptake * bodyMass;
  const { muscleKel: kel, lactatePerOxygen, restingPH, mct1Km, clearanceKm } = parameters;
  const { mct4TransAcceleration: a4, mct1TransAcceleration: a1 } = parameters;
  const mct4Fast = parameters.mct4Fast * settings.mct4 * size;
  const mct1Fast = parameters.mct1Fast * settings.mct1 * size;
  const mct4Slow = parameters.mct4Slow * settings.mct4 * size;
  const mct1Slow = parameters.mct1Slow * settings.mct1 * size;
  const restingFlow = parameters.restingFlow * size;
  const flowRise = parameters.flowRise * size;
  const otherExchange = parameters.otherExchange * size;
  const restingClearance = parameters.restingClearance * size * (1 + 1 / clearanceKm);
  const clearanceRise = parameters.clearanceRise * size * (1 + 1 / clearanceKm);
  const otherProduction = parameters.otherProduction * size;
  const exchange = 0.1 * parameters.protonTransport;

  const titration = titrationSettings({ bicarbonate: "open", restingPco2: parameters.musclePco2, restingPH }, "open");
  const buffers = (carnosine: number) => ({
    carnosine: carnosine * settings.carnosine,
    phosphate: parameters.phosphate,
    protein: parameters.protein,
    hexosePhosphate: parameters.hexosePhosphate,
  });
  const fastBuffers = createTitrator(buffers(parameters.carnosineFast), titration, false);
  const slowBuffers = createTitrator(buffers(parameters.carnosineSlow), titration, false);
  const { cellWater } = titration.chemistry;

  const carried = (mct4: number, mct1: number, inside: number, outside: number): number =>
    fluxBetween(mct4, mct4Km, a4, inside, outside) + fluxBetween(mct1, mct1Km, a1, inside, outside);
  const burnt = (share: number, uptake: number, lactate: number): number =>
    (lactatePerOxygen * share * uptake * lactate * lactate) / (kel + lactate * lactate);
  /** Oxygen uptake of the active muscle, ml/min. */
  const muscleUptake = (v: number): number => {
    const uptake = v * mostUptake;
    return Math.max(uptake - restUptake, 0) + constants.leastMuscleUptake * uptake;
  };
  const flow = (v: number): number => restingFlow + flowRise * v;
  const cleared = (v: number, lactate: number): number =>
    ((restingClearance + clearanceRise * v) * lactate) / (1 + lactate / clearanceKm);
  const bicarbonate = (lactate: number): number =>
    Math.max(constants.bloodBicarbonate - constants.bicarbonatePerLactate * (lactate - 1), constants.leastBicarbonate);
  const pco2 = (lactate: number): number =>
    Math.max(constants.bloodPco2 - constants.pco2PerLactate * (lactate - 1), constants.leastPco2);
  /** Effective over plain lactate between the fibers, whose pH follows that of blood. */
  const outsideFactor = (blood: number): number => (interstitialFactor * pco2(blood)) / bicarbonate(blood);

  const restDemand = parameters.restingUptake / vo2max;
  let steadyUptake = 0;
  let steadyGlycolysis = 0;
  let steadyPhosphate = 0;
  let fastOxygen = 0;
  let fastGlycolysis = 0;
  const resting = 10 ** -restingPH;
  const flows: ShuttleFlows = {
    fast: 0,
    slow: 0,
    blood: 0,
    oxidationFast: 0,
    oxidationSlow: 0,
    oxidationOther: 0,
    protonsFast: resting,
    protonsSlow: resting,
  };

  /** Sets the demand; false where glycolysis and oxygen together cannot meet it. */
  function setDemand(demand: number): boolean {
    const at = (v: number): number => demandAt(parameters, vo2max, vlamax, v);
    if (at(1) < demand) return false;
    steadyUptake = smallestReaching(at, demand, 0, 1);
    steadyGlycolysis = production(parameters, vlamax, steadyUptake) * parameters.lactateSpace * bodyMass;
    steadyPhosphate = parameters.phosphocreatine * parameters.phosphocreatineSplit * steadyUptake * steadyUptake;
    fastOxygen = parameters.fastOxygenShare + parameters.fastOxygenRise * Math.min(demand, 1);
    fastGlycolysis = parameters.fastGlycolysisShare + parameters.fastGlycolysisRise * Math.min(demand, 1);
    return true;
  }

  function derivative(state: Float64Array, slope: Float64Array): boolean {
    const v = state[place.uptake] as number;
    const glycolysis = state[place.glycolysis] as number;
    const phosphate = state[place.phosphate] as number;
    const fast = state[place.fast] as number;
    const slow = state[place.slow] as number;
    const interstitium = state[place.interstitium] as number;
    const blood = state[place.blood] as number;
    const other = state[place.other] as number;

    // The last answers are good starts for the next search.
    const protonsFast = fastBuffers.solve(cellWater * (state[place.acidFast] as number), phosphate, flows.protonsFast);
    const protonsSlow = slowBuffers.solve(cellWater * (state[place.acidSlow] as number), phosphate, flows.protonsSlow);
    if (Number.isNaN(protonsFast) || Number.isNaN(protonsSlow)) return false;

    const uptake = muscleUptake(v);
    const oxidationFast = burnt(fastOxygen, uptake, fast);
    const oxidationSlow = burnt(1 - fastOxygen, uptake, slow);
    const outside = interstitium * outsideFactor(blood);
    const fluxFast = carried(mct4Fast, mct1Fast, fast * atPH7 * protonsFast, outside);
    const fluxSlow = carried(mct4Slow, mct1Slow, slow * atPH7 * protonsSlow, outside);
    const toBlood = flow(v) * (interstitium - blood);
    const toOther = otherExchange * (blood - other);
    const oxidationOther = cleared(v, other);
    const madeFast = fastGlycolysis * glycolysis;
    const madeSlow = (1 - fastGlycolysis) * glycolysis;
    const netFast = (madeFast - oxidationFast - fluxFast) / volume.fast;
    const netSlow = (madeSlow - oxidationSlow - fluxSlow) / volume.slow;

    slope[place.uptake] = (60 * (steadyUptake - v)) / parameters.uptakeTime;
    slope[place.glycolysis] = (60 * (steadyGlycolysis - glycolysis)) / parameters.glycolysisTime;
    slope[place.phosphate] = (60 * (steadyPhosphate - phosphate)) / parameters.phosphocreatineTime;
    slope[place.fast] = netFast;
    slope[place.slow] = netSlow;
    slope[place.interstitium] = (fluxFast + fluxSlow - toBlood) / volume.interstitium;
    slope[place.blood] = (toBlood - toOther) / volume.blood;
    slope[place.other] = (otherProduction + toOther - oxidationOther) / volume.other;
    slope[place.acidFast] = netFast - exchange * (restingPH + Math.log10(protonsFast));
    slope[place.acidSlow] = netSlow - exchange * (restingPH + Math.log10(protonsSlow));
    slope[place.producedFast] = madeFast;
    slope[place.producedSlow] = madeSlow;
    slope[place.oxidizedFast] = oxidationFast;
    slope[place.oxidizedSlow] = oxidationSlow;
    slope[place.oxidizedOther] = oxidationOther;

    flows.fast = fluxFast;
    flows.slow = fluxSlow;
    flows.blood = toBlood;
    flows.oxidationFast = oxidationFast;
    flows.oxidationSlow = oxidationSlow;
    flows.oxidationOther = oxidationOther;
    flows.protonsFast = protonsFast;
    flows.protonsSlow = protonsSlow;
    return true;
  }

  /**
   * The state that rest keeps: a root of monotone balances, one inside another. At rest protons neither enter nor
   * leave by themselves, so that pH is the resting one and the net load is what the split phosphocreatine takes up.
   */
  function restState(): Float64Array {
    setDemand(restDemand);
    const state = new Float64Array(stateSize);
    const uptake = muscleUptake(steadyUptake);
    const inside = 10 ** (7 - restingPH);
    const balanced = (made: number, share: number, mct4: number, mct1: number, outside: number): number =>
      smallestReaching(
        (lactate) => burnt(share, uptake, lactate) + carried(mct4, mct1, lactate * inside, outside),
        made,
        0,
        highest,
      );
    const bodyAt = (other: number) => {
      const toOther = cleared(steadyUptake, other) - otherProduction;
      const blood = Math.max(0, other + toOther / otherExchange);
      const interstitium = Math.max(0, blood + toOther / flow(steadyUptake));
      const outside = interstitium * outsideFactor(blood);
      const made = fastGlycolysis * steadyGlycolysis;
      const fast = balanced(made, fastOxygen, mct4Fast, mct1Fast, outside);
      const slow = balanced(steadyGlycolysis - made, 1 - fastOxygen, mct4Slow, mct1Slow, outside);
      const released =
        carried(mct4Fast, mct1Fast, fast * inside, outside) + carried(mct4Slow, mct1Slow, slow * inside, outside);
      return { fast, slow, interstitium, blood, other, surplus: toOther - released };
    };
    const other = smallestReaching((each) => bodyAt(each).surplus, 0, 0, highest);
    const { fast, slow, interstitium, blood } = bodyAt(other);
    const acid = fastBuffers.loadAt(resting, steadyPhosphate) / cellWater;
    state.set([steadyUptake, steadyGlycolysis, steadyPhosphate, fast, slow, interstitium, blood, other, acid, acid]);
    return state;
  }

  return {
    volume,
    otherProduction,
    restDemand,
    setDemand,
    restState,
    derivative,
    flows,
    pHBlood: (blood: number): number =>
      buffering.bicarbonatePK + Math.log10(bicarbonate(blood) / (buffering.co2Solubility * pco2(blood))),
    /** Whether glycolysis makes more at the present demand, once steady, than all the oxygen taken up can burn. */
    exceedsCombustion: (): boolean => steadyGlycolysis > lactatePerOxygen * steadyUptake * mostUptake,
    /** A bound on how fast anything changes, 1/min: sums of the exchanges of each compartment over its volume. */
    fastestRate: fastest(),
  };

  function fastest(): number {
    const conductance = (mct4: number, mct1: number): number =>
      mct4 / (mct4Km * (2 - 1 / a4)) + mct1 / (mct1Km * (2 - 1 / a1));
    const fast = conductance(mct4Fast, mct1Fast);
    const slow = conductance(mct4Slow, mct1Slow);
    return Math.max(
      ((fast + slow) * 2 + restingFlow + flowRise) / volume.interstitium,
      (fast * 10) / volume.fast,
      (slow * 10) / volume.slow,
      (restingFlow + flowRise + otherExchange) / volume.blood,
      (otherExchange + restingClearance + clearanceRise) / volume.other,
      60 / Math.min(parameters.uptakeTime, parameters.glycolysisTime, parameters.phosphocreatineTime),
    );
  }
}

/** More lactate than any resting body holds, mmol/L. */
const highest = 1000;

export type ShuttleSystem = ReturnType<typeof createShuttleSystem>;
