/** The equations of the five-compartment shuttle: one body, one demand at a time. Time runs in minutes. */
import type { Derivative } from "../numerics/runge-kutta.ts";
import type { Drive, ShuttleBody } from "./shuttle-body.ts";
import type { ShuttleParameters } from "./shuttle-parameters.ts";
import { place } from "./shuttle-state.ts";

/** What the equations find on their way to the slopes: fluxes and oxidation in mmol/min. */
export interface ShuttleFlows {
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

export interface ShuttleSystem {
  /** Slope of a state; false where a fiber's pH has no solution. Leaves what it found in `flows`. */
  readonly derivative: Derivative;
  readonly flows: ShuttleFlows;
  readonly setDrive: (drive: Drive) => void;
}

/** Effective concentration is lactate times protons times this: mmol/L at pH 7. */
const atPH7 = 1e7;

/** The equations of a body, at first at the drive given. */
export function createShuttleSystem(body: ShuttleBody, parameters: ShuttleParameters, drive: Drive): ShuttleSystem {
  const { volume, buffers, cellWater, protonExchange, restingPH, otherExchange, otherProduction } = body;
  const { burned, cleared, flow, fluxFast, fluxSlow, muscleUptake, outsideFactor } = body;
  const { uptakeTime, glycolysisTime, phosphocreatineTime } = parameters;
  let steady = drive;
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

  const derivative: Derivative = (state, slope) => {
    const v = state[place.uptake] as number;
    const glycolysis = state[place.glycolysis] as number;
    const phosphate = state[place.phosphate] as number;
    const fast = state[place.fast] as number;
    const slow = state[place.slow] as number;
    const interstitium = state[place.interstitium] as number;
    const blood = state[place.blood] as number;
    const other = state[place.other] as number;

    // The last answers are good starts for the next search.
    const protonsFast = buffers.fast.solve(cellWater * (state[place.acidFast] as number), phosphate, flows.protonsFast);
    const protonsSlow = buffers.slow.solve(cellWater * (state[place.acidSlow] as number), phosphate, flows.protonsSlow);
    if (Number.isNaN(protonsFast) || Number.isNaN(protonsSlow)) return false;

    const uptake = muscleUptake(v);
    const oxidationFast = burned(steady.fastOxygen, uptake, fast);
    const oxidationSlow = burned(1 - steady.fastOxygen, uptake, slow);
    const outside = interstitium * outsideFactor(blood);
    const outOfFast = fluxFast(fast * atPH7 * protonsFast, outside);
    const outOfSlow = fluxSlow(slow * atPH7 * protonsSlow, outside);
    const toBlood = flow(v) * (interstitium - blood);
    const toOther = otherExchange * (blood - other);
    const oxidationOther = cleared(v, other);
    const madeFast = steady.fastGlycolysis * glycolysis;
    const madeSlow = glycolysis - madeFast;
    const netFast = (madeFast - oxidationFast - outOfFast) / volume.fast;
    const netSlow = (madeSlow - oxidationSlow - outOfSlow) / volume.slow;

    slope[place.uptake] = (60 * (steady.uptake - v)) / uptakeTime;
    slope[place.glycolysis] = (60 * (steady.glycolysis - glycolysis)) / glycolysisTime;
    slope[place.phosphate] = (60 * (steady.phosphate - phosphate)) / phosphocreatineTime;
    slope[place.fast] = netFast;
    slope[place.slow] = netSlow;
    slope[place.interstitium] = (outOfFast + outOfSlow - toBlood) / volume.interstitium;
    slope[place.blood] = (toBlood - toOther) / volume.blood;
    slope[place.other] = (otherProduction + toOther - oxidationOther) / volume.other;
    slope[place.acidFast] = netFast - protonExchange * (restingPH + Math.log10(protonsFast));
    slope[place.acidSlow] = netSlow - protonExchange * (restingPH + Math.log10(protonsSlow));
    slope[place.producedFast] = madeFast;
    slope[place.producedSlow] = madeSlow;
    slope[place.oxidizedFast] = oxidationFast;
    slope[place.oxidizedSlow] = oxidationSlow;
    slope[place.oxidizedOther] = oxidationOther;

    flows.fast = outOfFast;
    flows.slow = outOfSlow;
    flows.blood = toBlood;
    flows.oxidationFast = oxidationFast;
    flows.oxidationSlow = oxidationSlow;
    flows.oxidationOther = oxidationOther;
    flows.protonsFast = protonsFast;
    flows.protonsSlow = protonsSlow;
    return true;
  };

  return {
    derivative,
    flows,
    setDrive: (next) => {
      steady = next;
    },
  };
}
