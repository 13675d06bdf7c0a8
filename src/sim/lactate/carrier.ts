/**
 * A monocarboxylate transporter: one lactate and one proton cross together, in either direction, and a carrier comes
 * back faster loaded than empty (trans-acceleration).
 */
import { requireKeys } from "../numerics/limits.ts";
import { requireBetween } from "../numerics/range.ts";

export interface Carrier {
  /** Flux into a side without lactate, at saturation; its unit is the unit of the flux. 0 to 1e6. */
  readonly vmax: number;
  /** Affinity parameter K, mmol/L at pH 7 on both sides, 0.01 to 1,000. */
  readonly km: number;
  /** Vmax of exchange over Vmax into a side without lactate, 1 to 100; 1 for a carrier that comes back equally fast. */
  readonly transAcceleration: number;
}

export interface Side {
  /** mmol/L, 0 to 1,000. */
  readonly lactate: number;
  /** 4 to 9. */
  readonly pH: number;
}

/** Lactate weighted by protons, mmol/L at pH 7: what both sides are compared by. */
const effective = ({ lactate, pH }: Side): number => lactate * 10 ** (7 - pH);

/** Net flux between effective concentrations. Unchecked: for loops. */
export function fluxBetween(
  vmax: number,
  km: number,
  transAcceleration: number,
  inside: number,
  outside: number,
): number {
  return (
    (vmax * km * (inside - outside)) /
    (km * km * (2 - 1 / transAcceleration) + km * (inside + outside) + (inside * outside) / transAcceleration)
  );
}

/** The effective concentration of a side found sound. */
function requireSide(name: string, side: Side): number {
  requireKeys(name, side, ["lactate", "pH"]);
  return effective({
    lactate: requireBetween(`${name}.lactate`, side.lactate, 0, 1000),
    pH: requireBetween(`${name}.pH`, side.pH, 4, 9),
  });
}

/**
 * Net flux of lactate, and of protons with it, through a carrier; positive from inside to outside, zero where
 * lactate times protons is the same on both sides. Apparent Km: K (2 - 1/a) into a side without lactate, K (2a - 1)
 * in exchange, a being the trans-acceleration. That protons count in full makes it more sensitive to pH than real
 * carriers are: our assumption.
 *
 * @returns in the unit of `vmax`
 * @throws RangeError for a number outside its range, or an unknown key
 * @see vinnakota2011 for kinetics of this kind; the symmetric form and the lumped proton are ours
 */
export function carrierFlux(carrier: Carrier, inside: Side, outside: Side): number {
  requireKeys("carrier", carrier, ["vmax", "km", "transAcceleration"]);
  const vmax = requireBetween("carrier.vmax", carrier.vmax, 0, 1e6);
  const km = requireBetween("carrier.km", carrier.km, 0.01, 1000);
  const transAcceleration = requireBetween("carrier.transAcceleration", carrier.transAcceleration, 1, 100);
  return fluxBetween(vmax, km, transAcceleration, requireSide("inside", inside), requireSide("outside", outside));
}
