/** Intensity distributions to set beside each other, each from a published one. */
import type { Grade } from "../parameters.ts";
import type { Amounts } from "./shares.ts";

/** `low`, `moderate` and `high` in percent, together 100. */
export interface PublishedDistribution extends Amounts {
  readonly id: string;
  readonly name: string;
  /** A key of the bibliography. */
  readonly source: string;
  /** Whose training it was. */
  readonly people: string;
  /** What the percentages are shares of. */
  readonly counted: string;
  /** How it differs from what its name says, and where its numbers were read. */
  readonly note: string;
  /** Of the percentages: measured only where a table of them was read. */
  readonly grade: Grade;
}

/** Percentages as they are printed, which rounding may have kept from summing to 100. */
function ofHundred(low: number, moderate: number, high: number): Amounts {
  const percent = (part: number): number => (100 * part) / (low + moderate + high);
  return { low: percent(low), moderate: percent(moderate), high: percent(high) };
}

const arm = {
  source: "stoggl2014",
  counted: "Training in three zones of intensity, steered by heart rate.",
  grade: "measured",
} as const;
const groups = "The groups differed in hours as well, so that what they gained is no comparison of the shapes alone.";

/** Six shapes; none of them is a prescription. */
export const publishedDistributions = [
  {
    id: "polarized",
    name: "Polarized",
    ...ofHundred(68, 6, 26),
    ...arm,
    people: "12 of 48 runners, cyclists, triathletes and skiers, nine weeks: the polarized group.",
    note: `Read in a review's table. ${groups}`,
  },
  {
    id: "pyramidal",
    name: "Pyramidal",
    ...ofHundred(80.5, 11.8, 8.3),
    source: "esteve2007",
    people: "The group that trained more at low intensity, of 12 endurance athletes, five months.",
    counted: "Training in three zones of intensity.",
    note: "Given as 80.5, 11.8 and 8.3, together 100.6; read in a secondary source.",
    grade: "convention",
  },
  {
    id: "threshold",
    name: "Threshold",
    ...ofHundred(46, 54, 0),
    ...arm,
    people: "8 of 48 runners, cyclists, triathletes and skiers, nine weeks: the threshold group.",
    note: `Read in a review's table. ${groups}`,
  },
  {
    id: "double-threshold",
    name: "Double threshold",
    ...ofHundred(75, 22, 3),
    source: "casado2023",
    people: "No group: a review of runners who train by lactate, with two threshold sessions on one day.",
    counted: "Training in three zones of intensity.",
    note: "The review gives 70 to 80 % low; how the rest is divided is our choice.",
    grade: "convention",
  },
  {
    id: "all-easy",
    name: "All easy (96 %)",
    ...ofHundred(96.1, 2.9, 1.1),
    source: "sylta2014",
    people: "29 skiers, 570 sessions.",
    counted: "Time in three zones of heart rate; by the goals of the same sessions it was 87, 11 and 2 %.",
    note: "The nearest published shape: not all of it was easy. Given as 96.1, 2.9 and 1.1; read in a secondary source.",
    grade: "convention",
  },
  {
    id: "all-hard",
    name: "All hard (57 %)",
    ...ofHundred(43, 0, 57),
    ...arm,
    people: "10 of 48 runners, cyclists, triathletes and skiers, nine weeks: the interval group.",
    note: `The nearest published shape: 43 % of it was easy. Read in a review's table. ${groups}`,
  },
] as const satisfies readonly PublishedDistribution[];

export type PublishedDistributionId = (typeof publishedDistributions)[number]["id"];
