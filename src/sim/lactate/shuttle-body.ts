/** The body of one athlete: sizes, carriers, buffers, and the laws of each exchange. Rates run per minute. */
import { titrationSettings } from "../buffering/settings.ts";
import { createTitrator } from "../buffering/titrator.ts";
import { smallestReaching } from "../numerics/bisect.ts";
import { demandAt, production } from "./activation.ts";
import type { requireAthlete } from "./athletes.ts";
import { fluxBetween } from "./carrier.ts";
import * as constants from "./constants.ts";
import { fastGlycolysisAt } from "./fast-share.ts";
import type { ShuttleSettings } from "./shuttle-options.ts";

/** What a constant demand leads to. */
export interface Drive {
  /** Steady oxygen uptake, fraction of VO2max. */
  readonly uptake: number;
  /** Steady gross production of lactate, mmol/min. */
  readonly glycolysis: number;
  /** Steady phosphate from phosphocreatine, mmol/kg dry mass. */
  readonly phosphate: number;
  /** Share of fast fibers in the muscle's oxygen. */
  readonly fastOxygen: number;
  /** Share of fast fibers in its glycolysis. */
  readonly fastGlycolysis: number;
}

/** A body with sizes in proportion to its mass. */
export function createShuttleBody(athlete: ReturnType<typeof requireAthlete>, settings: ShuttleSettings) {
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

  const { carnosinePK, phosphatePK, proteinPK, hexosePhosphatePK, bicarbonatePK, co2Solubility, cellWater } =
    parameters;
  const chemistry = { carnosinePK, phosphatePK, proteinPK, hexosePhosphatePK, bicarbonatePK, co2Solubility, cellWater };
  const titration = titrationSettings(
    { bicarbonate: "open", restingPco2: parameters.musclePco2, restingPH, chemistry },
    "open",
  );
  const titrator = (carnosine: number) =>
    createTitrator(
      {
        carnosine: carnosine * settings.carnosine,
        phosphate: parameters.phosphate,
        protein: parameters.protein,
        hexosePhosphate: parameters.hexosePhosphate,
      },
      titration,
      false,
    );

  const carried = (mct4: number, mct1: number, inside: number, outside: number): number =>
    fluxBetween(mct4, mct4Km, a4, inside, outside) + fluxBetween(mct1, mct1Km, a1, inside, outside);
  const { bloodBicarbonate, bicarbonatePerLactate, leastBicarbonate, bloodPco2, pco2PerLactate, leastPco2 } =
    parameters;
  const bicarbonate = (lactate: number): number =>
    Math.max(bloodBicarbonate - bicarbonatePerLactate * (lactate - 1), leastBicarbonate);
  const pco2 = (lactate: number): number => Math.max(bloodPco2 - pco2PerLactate * (lactate - 1), leastPco2);
  const interstitialFactor = 10 ** (7 - bicarbonatePK + parameters.interstitialAcidity) * co2Solubility;

  /** Slope of a fiber's flux at low lactate. */
  const conductance = (mct4: number, mct1: number): number =>
    mct4 / (mct4Km * (2 - 1 / a4)) + mct1 / (mct1Km * (2 - 1 / a1));
  const [fast, slow] = [conductance(mct4Fast, mct1Fast), conductance(mct4Slow, mct1Slow)];

  return {
    volume,
    otherExchange,
    otherProduction: parameters.otherProduction * size,
    restDemand: parameters.restingUptake / vo2max,
    restingPH,
    /** Cell water, L/kg dry mass. */
    cellWater,
    buffers: { fast: titrator(parameters.carnosineFast), slow: titrator(parameters.carnosineSlow) },
    /** Protons that leave without lactate, mmol/L/min per unit of pH. */
    protonExchange: 0.1 * parameters.protonTransport,
    /** Net flux out of a kind of fiber, mmol/min, between effective concentrations. */
    fluxFast: (inside: number, outside: number): number => carried(mct4Fast, mct1Fast, inside, outside),
    fluxSlow: (inside: number, outside: number): number => carried(mct4Slow, mct1Slow, inside, outside),
    /** Lactate burned with a share of the muscle's oxygen, mmol/min. */
    burned: (share: number, uptake: number, lactate: number): number =>
      (lactatePerOxygen * share * uptake * lactate * lactate) / (kel + lactate * lactate),
    /** Oxygen uptake of the active muscle, ml/min. */
    muscleUptake: (v: number): number => {
      const uptake = v * mostUptake;
      return Math.max(uptake - restUptake, 0) + parameters.leastMuscleUptake * uptake;
    },
    /** Blood flow of the active muscle, L/min. */
    flow: (v: number): number => restingFlow + flowRise * v,
    /** Lactate that other tissue burns or turns to glucose, mmol/min. */
    cleared: (v: number, lactate: number): number =>
      ((restingClearance + clearanceRise * v) * lactate) / (1 + lactate / clearanceKm),
    /** Effective over plain lactate between the fibers, whose pH follows that of blood. */
    outsideFactor: (blood: number): number => (interstitialFactor * pco2(blood)) / bicarbonate(blood),
    pHBlood: (blood: number): number => bicarbonatePK + Math.log10(bicarbonate(blood) / (co2Solubility * pco2(blood))),
    /** What a demand leads to; null where glycolysis and oxygen together cannot meet it. */
    driveAt: (demand: number): Drive | null => {
      const at = (v: number): number => demandAt(parameters, vo2max, vlamax, v);
      if (at(1) < demand) return null;
      const uptake = smallestReaching(at, demand, 0, 1);
      return {
        uptake,
        glycolysis: production(parameters, vlamax, uptake) * parameters.lactateSpace * bodyMass,
        phosphate: parameters.phosphocreatine * parameters.phosphocreatineSplit * uptake * uptake,
        fastOxygen: parameters.fastOxygenShare + parameters.fastOxygenRise * Math.min(demand, 1),
        fastGlycolysis: fastGlycolysisAt(parameters, demand),
      };
    },
    /** Whether glycolysis makes more, once steady, than all the oxygen taken up can burn. */
    exceedsCombustion: ({ glycolysis, uptake }: Drive): boolean => glycolysis > lactatePerOxygen * uptake * mostUptake,
    /** A bound on how fast anything changes, 1/min: sums of the exchanges of each compartment over its volume. */
    fastestRate: Math.max(
      ((fast + slow) * 2 + restingFlow + flowRise) / volume.interstitium,
      (fast * 10) / volume.fast,
      (slow * 10) / volume.slow,
      (restingFlow + flowRise + otherExchange) / volume.blood,
      (otherExchange + restingClearance + clearanceRise) / volume.other,
      60 / Math.min(parameters.uptakeTime, parameters.glycolysisTime, parameters.phosphocreatineTime),
    ),
  };
}

export type ShuttleBody = ReturnType<typeof createShuttleBody>;
