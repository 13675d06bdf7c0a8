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
  /** Of the percentages. Where we read measured ones in another paper, the note says so. */
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
const groups = "The groups also trained different hours, so their gains do not compare the patterns fairly.";
const athletes = "48 runners, cyclists, triathletes and skiers";
/** Whose week it was, of the study's four groups. */
const groupOf = (name: string, count: number): string =>
  `In a nine-week study of ${athletes}, ${count} of them were the ${name} group. This is its week.`;

/** Six shapes; none of them is a prescription. */
export const publishedDistributions = [
  {
    id: "polarized",
    name: "Polarized",
    ...ofHundred(68, 6, 26),
    ...arm,
    people: groupOf("polarized", 12),
    note: `Read in a review's table. ${groups}`,
  },
  {
    id: "pyramidal",
    name: "Pyramidal",
    ...ofHundred(80.5, 11.8, 8.3),
    source: "esteve2007",
    people:
      "In a five-month study of 12 endurance athletes, one group trained more at low intensity. This is its week.",
    counted: "Training in three zones of intensity.",
    note: "The published shares add up to 100.6 %; we found them in another paper.",
    grade: "measured",
  },
  {
    id: "threshold",
    name: "Threshold",
    ...ofHundred(46, 54, 0),
    ...arm,
    people: groupOf("threshold", 8),
    note: `Read in a review's table. ${groups}`,
  },
  {
    id: "double-threshold",
    name: "Double threshold",
    ...ofHundred(75, 22, 3),
    source: "casado2023",
    people: "From a review of runners who train by lactate, with two threshold sessions on one day.",
    counted: "Training in three zones of intensity.",
    note: "The review gives 70 to 80 % low; how the rest is divided is our choice.",
    grade: "convention",
  },
  {
    id: "all-easy",
    name: "All easy (96 %)",
    ...ofHundred(96.1, 2.9, 1.1),
    source: "sylta2014",
    people: "A study counted 570 sessions of 29 skiers.",
    counted: "Time in three zones of heart rate; by the goals of the same sessions it was 87, 11 and 2 %.",
    note: "This is the easiest published week we found. We found its shares in another paper.",
    grade: "measured",
  },
  {
    id: "all-hard",
    name: "All hard (57 %)",
    ...ofHundred(43, 0, 57),
    ...arm,
    people: groupOf("interval", 10),
    note: `This is the hardest published week we found; 43 % of it was easy. Read in a review's table. ${groups}`,
  },
] as const satisfies readonly PublishedDistribution[];

export type PublishedDistributionId = (typeof publishedDistributions)[number]["id"];
