/** A zone as heart rates of one runner, by each of the three ways that runners count them. */
import { refusal, requireBetween, requireObject } from "../../numerics/range.ts";
import type { Bounds, TrainingZone } from "./types.ts";

/** A runner's heart rates, beats/min; null where one is not known. */
export interface HeartRates {
  readonly highest: number | null;
  readonly resting: number | null;
  readonly threshold: number | null;
}

/** What each of them may be, beats/min. */
export const heartRateRanges = {
  highest: { min: 100, max: 240 },
  resting: { min: 25, max: 120 },
  threshold: { min: 80, max: 230 },
} as const;

/** beats/min; null where the zone or the runner does not say. */
export interface ZoneHeartRates {
  readonly byHighest: Bounds | null;
  readonly byReserve: Bounds | null;
  readonly byThreshold: Bounds | null;
}

/** Those that are known lie in their ranges and rise from resting to threshold to highest. */
function soundRates(rates: HeartRates): HeartRates {
  const { highest, resting, threshold } = requireObject("rates", rates);
  const known = { resting, threshold, highest };
  for (const [name, rate] of Object.entries(known) as [keyof HeartRates, number | null][]) {
    const { min, max } = heartRateRanges[name];
    if (rate !== null) requireBetween(`rates.${name}`, rate, min, max);
  }
  if (resting !== null && resting >= (threshold ?? highest ?? Infinity))
    throw refusal("rates.resting", resting, "a rate below the others");
  if (threshold !== null && threshold >= (highest ?? Infinity))
    throw refusal("rates.threshold", threshold, "a rate below the highest");
  return rates;
}

function scaled(name: string, bounds: Bounds | null, rate: (fraction: number) => number): Bounds | null {
  if (bounds === null) return null;
  const { from, to } = requireObject(name, bounds);
  for (const [end, fraction] of Object.entries({ from, to }))
    if (fraction !== null) requireBetween(`${name}.${end}`, fraction, 0, 3);
  return {
    from: from === null ? null : rate(from),
    to: to === null ? null : rate(to),
  };
}

/**
 * Heart rates of a zone: its shares of the highest rate, its shares of the threshold rate, and by the reserve (resting +
 * share x (highest - resting)). For the reserve the zone's share of VO2max is taken as the share of the reserve, up to 1: a
 * convention. The three differ, and none is wrong by itself.
 *
 * @param zone of one of `zoneSystems`
 * @param rates beats/min: highest 100 to 240, resting 25 to 120, threshold 80 to 230, rising from resting to highest
 * @returns beats/min, not rounded
 * @throws RangeError for other rates
 */
export function zoneHeartRates(
  zone: Pick<TrainingZone, "intensity" | "ofHighest" | "ofThreshold">,
  rates: HeartRates,
): ZoneHeartRates {
  const { intensity, ofHighest, ofThreshold } = requireObject("zone", zone);
  const { highest, resting, threshold } = soundRates(rates);
  const shares = {
    byHighest: scaled("zone.ofHighest", ofHighest, (share) => share * (highest ?? 0)),
    byReserve: scaled(
      "zone.intensity",
      intensity,
      (share) => (resting ?? 0) + Math.min(1, share) * ((highest ?? 0) - (resting ?? 0)),
    ),
    byThreshold: scaled("zone.ofThreshold", ofThreshold, (share) => share * (threshold ?? 0)),
  };
  const hasReserve = highest !== null && resting !== null && (intensity?.from ?? 0) <= 1;
  return {
    byHighest: highest === null ? null : shares.byHighest,
    byReserve: hasReserve ? shares.byReserve : null,
    byThreshold: threshold === null ? null : shares.byThreshold,
  };
}
