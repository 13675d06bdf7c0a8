// The tiring pool the plain way: steps of 0.1 s, and in each every excitation of the grid tried from the lowest on.
import { plainTarget } from "./references.ts";

const units = 120;
const most = 67;
const places = Array.from({ length: units }, (_, unit) => unit / (units - 1));
const thresholds = places.map((place) => Math.pow(50, place));
const twitches = places.map((place) => Math.pow(100, place));
const times = places.map((place) => 90 * Math.pow(3, -place));
const peaks = thresholds.map((threshold) => 35 - (10 * (threshold - 1)) / 49);
const fatigabilities = places.map((place) => (0.0225 * Math.pow(180, place)) / 180);
const sigmoid = (rate: number): number => 1 - Math.exp(-2 * rate * rate * rate);

interface Rules {
  readonly adaptation: number;
  readonly fatigue: number;
  /** s, or infinite. */
  readonly recovery: number;
  /** Force, as a fraction of the rested maximum, at and below which nothing tires. */
  readonly tiresAbove: number;
}

/** As published: nothing recovers. */
export const isometric: Rules = { adaptation: 0.67, fatigue: 1, recovery: Number.POSITIVE_INFINITY, tiresAbove: 0 };
/** The running extension. */
export const running: Rules = { adaptation: 0, fatigue: 0.314, recovery: 143, tiresAbove: plainTarget(0.86) };

/** Seconds until the force at maximum excitation is below the target of the moment, a fraction of the rested maximum. */
export function plainHold(targetAt: (time: number) => number, rules: Rules): number {
  const { adaptation, fatigue, recovery, tiresAbove } = rules;
  const left = [...twitches];
  const since = new Array<number>(units).fill(0);

  // What stays the same while the grid is scanned.
  const share = new Array<number>(units).fill(0);
  const slowed = [...times];
  const prepare = (step: number): void => {
    for (let unit = 0; unit < units; unit++) {
      const joined = since[unit] ?? 0;
      const active = joined === 0 ? 0 : (step - joined + 1) / 10;
      share[unit] = ((adaptation * ((thresholds[unit] ?? 0) - 1)) / 49) * (1 - Math.exp(-active / 22));
      slowed[unit] = (times[unit] ?? 0) * (1 + 0.379 * (1 - (left[unit] ?? 0) / (twitches[unit] ?? 1)));
    }
  };
  const activation = (unit: number, excitation: number): number => {
    const threshold = thresholds[unit] ?? 0;
    if (excitation < threshold) return 0;
    const fresh = Math.min(peaks[unit] ?? 0, 8 + excitation - threshold);
    const normalized = ((slowed[unit] ?? 0) * (fresh - (share[unit] ?? 0) * (fresh - 8 + 2))) / 1000;
    return normalized <= 0.4 ? (normalized * sigmoid(0.4)) / 0.4 : sigmoid(normalized);
  };
  const forceAt = (excitation: number): number => {
    let sum = 0;
    for (let unit = 0; unit < units; unit++) sum += activation(unit, excitation) * (left[unit] ?? 0);
    return sum;
  };

  const strongest = forceAt(most);
  for (let step = 1; ; step++) {
    prepare(step);
    const target = targetAt(step / 10);
    let level = 0;
    while (level < most * 100 && forceAt(level / 100) < target * strongest) level++;
    if (forceAt(level / 100) < target * strongest) return step / 10;
    for (let unit = 0; unit < units; unit++) {
      const rested = twitches[unit] ?? 0;
      const lost =
        step === 1 || target <= tiresAbove
          ? 0
          : fatigue * (fatigabilities[unit] ?? 0) * rested * activation(unit, level / 100);
      if (since[unit] === 0 && level / 100 >= (thresholds[unit] ?? 0)) since[unit] = step;
      const now = left[unit] ?? 0;
      left[unit] = Math.min(rested, Math.max(0, now + 0.1 * ((rested - now) / recovery - lost)));
    }
  }
}
