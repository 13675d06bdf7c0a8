/**
 * Systems of zones, with the bounds that their authors give. All are conventions. Gaps and overlaps are the systems' own and
 * are not closed here. Daniels: read in notes on his book (daniels2014). Norway: Seiler and Tønnessen 2009, at second hand.
 * Seiler: borders at a runner's own thresholds, with 2 and 4 mmol/L as the usual stand-ins (treff2019); their percent of
 * VO2max are ours. Friel: by threshold heart rate, at second hand. 80/20 Endurance: its seven names only, because we
 * found no percentages in a source that can be trusted.
 */
import { paceFraction } from "../constants.ts";
import { danielsNames, fiveZones, threeZones } from "../intensity-scales.ts";
import type { Zone } from "../zones.ts";
import type { Bounds, TrainingZone, ZoneSystem } from "./types.ts";

const unsaid = { intensity: null, ofHighest: null, ofThreshold: null, lactate: null, pace: null } as const;
const between = (from: number | null, to: number | null): Bounds => ({ from, to });

const danielsRates = [between(0.65, 0.79), between(0.8, 0.89), between(0.88, 0.92), between(0.98, 1), null] as const;
const danielsZones = ["low", "moderate", "moderate", "high", "high"] as const;

const daniels = danielsNames.map(({ name, from, to }, index): TrainingZone => ({
  ...unsaid,
  name,
  intensity: between(from, to),
  ofHighest: danielsRates[index] ?? null,
  pace: name,
  zone: danielsZones[index] ?? "high",
}));

const norwayRates = [
  between(0.55, 0.75),
  between(0.75, 0.85),
  between(0.85, 0.9),
  between(0.9, 0.95),
  between(0.95, 1),
];
const norwayLactate = [between(0.8, 1.5), between(1.5, 2.5), between(2.5, 4), between(4, 6), between(6, 10)];
const norwayZones = ["low", "low", "moderate", "high", "high"] as const;

const norway = fiveZones.map(({ name, from, to }, index): TrainingZone => ({
  ...unsaid,
  name,
  intensity: between(from, to),
  ofHighest: norwayRates[index] ?? null,
  lactate: norwayLactate[index] ?? null,
  zone: norwayZones[index] ?? "high",
}));

const seilerLactate = { low: between(null, 2), moderate: between(2, 4), high: between(4, null) } as const;

const seiler = threeZones.map(({ name, from, to }): TrainingZone => ({
  ...unsaid,
  name,
  intensity: name === "high" ? between(from, null) : between(from, to),
  ofHighest: name === "high" ? between(0.9, null) : null,
  lactate: seilerLactate[name],
  zone: name,
}));

/** The essay names its upper zones after Daniels' paces, and gives the lower ones no borders. */
const essay: readonly TrainingZone[] = [
  { ...unsaid, name: "1", zone: "low" },
  { ...unsaid, name: "2", zone: "low" },
  { ...unsaid, name: "3", zone: "moderate" },
  {
    ...unsaid,
    name: "4",
    intensity: between(paceFraction.threshold, paceFraction.threshold),
    pace: "T",
    zone: "moderate",
  },
  { ...unsaid, name: "5", intensity: between(paceFraction.interval, paceFraction.interval), pace: "I", zone: "high" },
  { ...unsaid, name: "6", pace: "R", zone: "high" },
];

const byThreshold = (name: string, from: number, to: number | null, zone: Zone): TrainingZone => ({
  ...unsaid,
  name,
  ofThreshold: between(from === 0 ? null : from, to),
  zone,
});

const friel: readonly TrainingZone[] = [
  byThreshold("1", 0, 0.85, "low"),
  byThreshold("2", 0.85, 0.89, "low"),
  byThreshold("3", 0.9, 0.94, "moderate"),
  byThreshold("4", 0.95, 0.99, "moderate"),
  byThreshold("5a", 1, 1.02, "high"),
  byThreshold("5b", 1.03, 1.06, "high"),
  byThreshold("5c", 1.06, null, "high"),
];

const eightyTwenty = (
  [
    ["1", "low"],
    ["2", "low"],
    ["X", "moderate"],
    ["3", "moderate"],
    ["Y", "high"],
    ["4", "high"],
    ["5", "high"],
  ] as const
).map(([name, zone]): TrainingZone => ({ ...unsaid, name, zone }));

export const zoneSystems: readonly ZoneSystem[] = [
  { id: "daniels", zones: daniels },
  { id: "seiler", zones: seiler },
  { id: "norway", zones: norway },
  { id: "essay", zones: essay },
  { id: "friel", zones: friel },
  { id: "eighty-twenty", zones: eightyTwenty },
];
