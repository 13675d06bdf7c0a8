/** Published distributions of training, each with the place where we read it. */
import { publishedDistributions, type Amounts, type PublishedDistributionId } from "../../../sim/index.ts";
import { groups, groupsSource, groupWeeks } from "./groups.ts";
import type { PublishedMix } from "./mix.ts";

type PublishedRow = Omit<PublishedMix, "name" | "index">;

/** Percentages as they are printed, which rounding may have kept from summing to 100. */
function ofHundred(low: number, moderate: number, high: number): Amounts {
  const sum = low + moderate + high;
  return { low: (100 * low) / sum, moderate: (100 * moderate) / sum, high: (100 * high) / sum };
}

const modelled = (wanted: PublishedDistributionId): Amounts => {
  const { low, moderate, high } = publishedDistributions.find(({ id }) => id === wanted) as Amounts;
  return { low, moderate, high };
};

const unlabelled = { wide: "", narrow: "" } as const;
const usual = { hours: null, isGroup: false, label: unlabelled, side: "right", same: null } as const;

const groupSides = {
  polarized: "right",
  "high volume": "over the edge",
  threshold: "over the edge",
  intervals: "under the edge",
} as const;

/** Of a group's week, in hours. */
const groupRows = groups.map(({ name, low, moderate, high, hours, people }): PublishedRow => ({
  ...{ low, moderate, high },
  source: groupsSource,
  who: `${name} group, ${people} athletes of four sports, nine weeks`,
  hours: hours / groupWeeks,
  isGroup: true,
  label: {
    wide: `${name} group, ${Math.round(low)} / ${Math.round(moderate)} / ${Math.round(high)}`,
    narrow: name === "intervals" ? "intervals" : `${name} group`,
  },
  side: groupSides[name as keyof typeof groupSides],
  same: null,
}));

/** From the most to the least read of each; the groups of one study against each other stand first. */
export const publishedRows: readonly PublishedRow[] = [
  ...groupRows,
  {
    ...usual,
    ...ofHundred(75, 5, 20),
    source: "munoz2014",
    who: "recreational runners, polarized, ten weeks",
    hours: 39.1 / 10,
    label: { wide: "Muñoz, Festa", narrow: "" },
    side: "above",
  },
  {
    ...usual,
    ...ofHundred(46, 35, 19),
    source: "munoz2014",
    who: "recreational runners, between the thresholds, ten weeks",
    hours: 36.3 / 10,
    label: { wide: "Muñoz’s runners", narrow: "" },
    side: "left",
  },
  {
    ...usual,
    ...ofHundred(77, 3, 20),
    source: "festa2020",
    who: "recreational runners, polarized, eight weeks",
    hours: 29.9 / 8,
  },
  {
    ...usual,
    ...ofHundred(40, 50, 10),
    source: "festa2020",
    who: "recreational runners, focused on threshold, eight weeks",
    hours: 24.8 / 8,
    label: { wide: "Festa’s runners", narrow: "" },
    side: "left",
  },
  {
    ...usual,
    ...modelled("pyramidal"),
    source: "esteve2007",
    who: "endurance runners, more easy running, five months",
    label: { wide: "Esteve’s runners", narrow: "" },
  },
  {
    ...usual,
    ...ofHundred(66.8, 24.7, 8.5),
    source: "esteve2007",
    who: "endurance runners, less easy running, five months",
    label: { wide: "Esteve’s runners", narrow: "" },
    side: "above",
  },
  { ...usual, ...ofHundred(94, 1, 6), source: "treff2017", who: "elite rowers, polarized, eleven weeks" },
  { ...usual, ...ofHundred(93, 3, 2), source: "treff2017", who: "elite rowers, pyramidal, eleven weeks" },
  {
    ...usual,
    ...ofHundred(80, 0, 20),
    source: "treff2019",
    who: "Neal’s cyclists, polarized",
  },
  {
    ...usual,
    ...ofHundred(77.3, 16.9, 5.8),
    source: "treff2019",
    who: "Plews’s rowers",
    label: { wide: "Plews’s rowers", narrow: "" },
  },
  {
    ...usual,
    ...ofHundred(95, 3, 2),
    source: "treff2019",
    who: "Güllich’s rowers",
    label: { wide: "elite athletes", narrow: "elite" },
    side: "high",
  },
  {
    ...usual,
    ...modelled("all-easy"),
    source: "sylta2014",
    who: "29 elite skiers, time in zones of heart rate",
    same: "skiers",
  },
  {
    ...usual,
    ...ofHundred(86.6, 11.1, 2.4),
    source: "sylta2014",
    who: "the same skiers, goals of their sessions",
    same: "skiers",
  },
  {
    ...usual,
    ...ofHundred(86.8, 8.8, 4.4),
    source: "sanders2017",
    who: "15 cyclists, time in zones of heart rate",
    same: "cyclists",
  },
  {
    ...usual,
    ...ofHundred(79.5, 9, 11.5),
    source: "sanders2017",
    who: "the same rides, power",
    side: "below",
    same: "cyclists",
  },
  {
    ...usual,
    ...ofHundred(44.9, 29.9, 25.2),
    source: "sanders2017",
    who: "the same rides, how hard each felt",
    label: { wide: "cyclists, by feel", narrow: "cyclists" },
    side: "below",
    same: "cyclists",
  },
];
