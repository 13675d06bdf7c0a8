/** The two Daniels and Gilbert equations, in SI arguments. The published ones take m/min and minutes. */
import { oxygenCost, sustainable } from "./constants.ts";

const { constant, linear, quadratic } = oxygenCost;

/** Oxygen cost of running on the flat, ml/(kg min), at `speed` in m/s (finite, at least 0). Source: daniels1979. */
export function oxygenAt(speed: number): number {
  const v = speed * 60;
  return constant + linear * v + quadratic * v * v;
}

/** Speed in m/s that costs `oxygen` ml/(kg min) (at least -4.6): the exact root of the cost. Source: daniels1979. */
export function speedAt(oxygen: number): number {
  return (-linear + Math.sqrt(linear * linear + 4 * quadratic * (oxygen - constant))) / (2 * quadratic) / 60;
}

/** Fraction of maximal oxygen uptake that a race of `time` seconds (at least 0) is run at. Source: daniels1979. */
export function sustainableFraction(time: number): number {
  const t = time / 60;
  const { floor, slowShare, slowRate, fastShare, fastRate } = sustainable;
  return floor + slowShare * Math.exp(-slowRate * t) + fastShare * Math.exp(-fastRate * t);
}
