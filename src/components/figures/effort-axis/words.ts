/** What the effort axis says: its sentences, its announcement and its table. */
import { inDecimals } from "../../../words/numbers.ts";
import { percent } from "../../../words/recruitment.ts";
import type { Talk } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { effortRange } from "./figure.ts";
import { scalesAt, type EffortScales } from "./scales.ts";

const talk: Readonly<Record<Talk, string>> = {
  "full-conversation": "You can chat in whole sentences.",
  "short-sentences": "You manage a short sentence at a time.",
  "a-few-words": "You manage a few words at a time.",
  "too-short-to-tell": "Each repeat is over before talking gets hard.",
};

/** Short enough for the axis. */
export const talkLabel: Readonly<Record<Talk, string>> = {
  "full-conversation": "whole sentences",
  "short-sentences": "short sentences",
  "a-few-words": "few words",
  "too-short-to-tell": "too short to tell",
};

const daniels = { E: "easy", M: "marathon", T: "threshold", I: "interval", R: "repetition" } as const;

/** What each scale says, a sentence each. */
export function scaleSentences(scales: EffortScales): readonly string[] {
  const { threeZones: three, fiveZones: five, daniels: name, heartRate } = scales;
  return [
    scales.talk === null ? "The talk test says nothing here." : talk[scales.talk],
    heartRate === null
      ? "Your heart is already at its highest rate."
      : `Your heart beats at about ${percent(heartRate)} of its highest rate.`,
    five === null ? "It is in none of the five zones." : `It is zone ${five} of five.`,
    three === null ? "Seiler’s zones begin higher." : `In Seiler’s three zones this is ${three}.`,
    name === null ? "Daniels has no name for it: it lies in a gap." : `Daniels calls it ${daniels[name]} (${name}).`,
  ];
}

/** Spoken after a change, at most 140 characters. */
export function announcement(intensity: number, scales: EffortScales): string {
  const { fiveZones: five, threeZones: three, daniels: name } = scales;
  return [
    `${percent(intensity)} of VO2max`,
    five === null ? "in none of five zones" : `zone ${five} of five`,
    three === null ? "below Seiler’s three" : `${three} of Seiler’s three`,
    name === null ? "no Daniels name" : `Daniels: ${daniels[name]}`,
  ].join(", ");
}

/** @param step percent of VO2max from row to row */
export function effortTable(step: number): Table {
  const count = Math.floor((effortRange.max - effortRange.min) / step) + 1;
  return {
    caption: "One effort on five scales; – where a scale has a gap (conventions)",
    columns: [
      { name: "% of VO2max" },
      { name: "talk" },
      { name: "% of highest heart rate", show: inDecimals(0) },
      { name: "zone of five" },
      { name: "Seiler’s zone" },
      { name: "Daniels" },
    ],
    rows: Array.from({ length: count }, (_, index) => {
      const at = (effortRange.min + index * step) / 100;
      const scales = scalesAt(at);
      return [
        effortRange.min + index * step,
        scales.talk && talkLabel[scales.talk],
        scales.heartRate && 100 * scales.heartRate,
        scales.fiveZones,
        scales.threeZones,
        scales.daniels,
      ];
    }),
  };
}
