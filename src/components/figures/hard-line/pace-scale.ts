/** The axis as paces of a runner with a known race. Fetched with the fields that ask for the race. */
import { intensityAtPace, paceAtIntensity } from "../../../sim/index.ts";
import { metersPer, pace, clock, type LengthUnit } from "../../../words/units.ts";
import type { Tick } from "../../plot/axis.ts";
import { borderRange } from "./figure.ts";
import type { AxisScale } from "./scales.ts";

/** s: paces on the axis are whole multiples. */
const every = 30;

/**
 * @param vdot ml/(kg min), 20 to 95
 * @throws RangeError for another one
 */
export function paceScale(vdot: number, unit: LengthUnit): AxisScale {
  const [slowest, fastest] = [borderRange.min, borderRange.max].map(
    (at) => (paceAtIntensity(vdot, at / 100) * metersPer[unit]) / 1000,
  ) as [number, number];
  const count = Math.floor(slowest / every) - Math.ceil(fastest / every) + 1;
  const ticks = Array.from({ length: count }, (_, index): Tick => {
    const time = every * (Math.floor(slowest / every) - index);
    return { value: 100 * intensityAtPace(vdot, (1000 * time) / metersPer[unit]), label: clock(time) };
  });
  const words = (border: number): string => pace(paceAtIntensity(vdot, border), unit);
  return { label: `pace, min per ${unit === "km" ? "km" : "mile"}`, ticks, words, gap: null };
}
