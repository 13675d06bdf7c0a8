/** The state that rest keeps. */
import { smallestReaching } from "../numerics/bisect.ts";
import type { Drive, ShuttleBody } from "./shuttle-body.ts";
import { place, stateSize } from "./shuttle-state.ts";

/** More lactate than any resting body holds, mmol/L: numbers that need as much leave rest without a steady state. */
const highest = 60;

/** Whether fibers could rid themselves of what they make at rest. */
export const isRest = (state: Float64Array): boolean =>
  [place.fast, place.slow, place.other].every((index) => (state[index] as number) < highest);

/**
 * Roots of monotone balances, one inside another: lactate of other tissue sets that of blood and between the fibers,
 * which sets that of each fiber; what the fibers then release must be what other tissue takes up. At rest protons
 * neither enter nor leave by themselves, so that pH is the resting one and the net load is what the split
 * phosphocreatine takes up.
 */
export function restState(body: ShuttleBody, drive: Drive): Float64Array {
  const { burned, cleared, flow, fluxFast, fluxSlow, outsideFactor } = body;
  const uptake = body.muscleUptake(drive.uptake);
  const inside = 10 ** (7 - body.restingPH);
  const madeFast = drive.fastGlycolysis * drive.glycolysis;
  const balanced = (made: number, share: number, flux: ShuttleBody["fluxFast"], outside: number): number =>
    smallestReaching((lactate) => burned(share, uptake, lactate) + flux(lactate * inside, outside), made, 0, highest);

  const around = (other: number) => {
    const toOther = cleared(drive.uptake, other) - body.otherProduction;
    const blood = Math.max(0, other + toOther / body.otherExchange);
    const interstitium = Math.max(0, blood + toOther / flow(drive.uptake));
    const outside = interstitium * outsideFactor(blood);
    const fast = balanced(madeFast, drive.fastOxygen, fluxFast, outside);
    const slow = balanced(drive.glycolysis - madeFast, 1 - drive.fastOxygen, fluxSlow, outside);
    const released = fluxFast(fast * inside, outside) + fluxSlow(slow * inside, outside);
    return { lactate: [fast, slow, interstitium, blood, other], surplus: toOther - released };
  };
  const other = smallestReaching((each) => around(each).surplus, 0, 0, highest);
  const acid = body.buffers.fast.loadAt(10 ** -body.restingPH, drive.phosphate) / body.cellWater;

  const state = new Float64Array(stateSize);
  state.set([drive.uptake, drive.glycolysis, drive.phosphate, ...around(other).lactate, acid, acid]);
  return state;
}
