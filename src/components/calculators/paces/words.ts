/** What the paces calculator says: the line through all scales, the tables, and what is spoken after a change. */
import {
  danielsNames,
  fiveZones,
  heartRateShare,
  paceAtIntensity,
  paceRanges,
  raceEquivalents,
  stretchAt,
  talkTest,
  threeZones,
  zoneHeartRates,
  zoneSystems,
  type Bounds,
  type Talk,
  type TrainingZone,
  type Zone,
  type ZoneSystemId,
} from "../../../sim/index.ts";
import { decimals } from "../../../words/numbers.ts";
import { clock, metersPer, pace, paceRange, percent, type LengthUnit } from "../../../words/units.ts";
import type { Table, Value } from "../../kit/table.ts";
import { barsOf, hasPaces, paceNames } from "./bars.ts";
import type { Runner } from "./reading.ts";

const daniels = { E: "easy", M: "marathon", T: "threshold", I: "interval", R: "rep" } as const;

export const systemNames: Readonly<Record<ZoneSystemId, string>> = {
  daniels: "Daniels",
  seiler: "Seiler, three zones",
  norway: "Norway, five zones",
  essay: "The essay, six zones",
  friel: "Friel, by threshold heart rate",
  "eighty-twenty": "80/20 Endurance",
};

/** Where each system's bounds come from, and which of them are ours. */
export const systemSources: Readonly<Record<ZoneSystemId, string>> = {
  daniels:
    "Shares of VO2max and of heart rate: Daniels’ book, read in notes. Paces: as in the bars above. Daniels leaves gaps, and M and T overlap.",
  seiler:
    "2 and 4 mmol/L stand in for a runner’s own thresholds (Treff 2019). We drew his borders at 75 and 93 % of VO2max; only the 90 % of heart rate is printed with them.",
  norway: "Seiler and Tønnessen 2009 give all three scales; we read them at second hand.",
  essay:
    "The essay that this site explains names zone 4 after threshold pace, 5 after interval pace and 6 after rep pace. It gives zones 1 to 3 no borders, and counts from zone 4 as hard.",
  friel:
    "Shares of the threshold heart rate: Friel’s zones, read at second hand. He leaves a gap of a percent between some.",
  "eighty-twenty":
    "Seven bands. Training avoids X, between easy and threshold, and Y, just above threshold. We found no percentages in a source that we trust: take yours from its authors’ calculator.",
};

const talkWords: Readonly<Record<Talk, string>> = {
  "full-conversation": "whole sentences",
  "short-sentences": "short sentences",
  "a-few-words": "a few words",
  "too-short-to-tell": "too short to tell",
};
/** Of a zone whose effort is known only as one of three. */
const talkOf: Readonly<Record<Zone, Talk>> = {
  low: "full-conversation",
  moderate: "short-sentences",
  high: "a-few-words",
};
/** Effort of 10, as the week calculator says it; that between easy and threshold is ours. */
const effortOf: Readonly<Record<Talk, string>> = {
  "full-conversation": "2–3",
  "short-sentences": "4–6",
  "a-few-words": "7–8",
  "too-short-to-tell": "7",
};

function talksOf({ intensity, zone }: TrainingZone): readonly Talk[] {
  if (intensity === null) return [talkOf[zone]];
  const ends = [intensity.from, intensity.to].flatMap((end) =>
    end === null ? [] : [stretchAt(talkTest, Math.min(1.2, end))?.name ?? talkOf[zone]],
  );
  return [...new Set(ends)];
}

const whole = (value: number): string => String(Math.round(value));
const plain = (value: number): string => String(Math.round(10 * value) / 10);

/** "59–74", "up to 2", "over 4", "88". */
function boundsText(bounds: Bounds | null, show: (value: number) => string): string | null {
  if (bounds === null) return null;
  const { from, to } = bounds;
  if (from === null) return to === null ? null : `up to ${show(to)}`;
  if (to === null) return `over ${show(from)}`;
  return show(from) === show(to) ? show(from) : `${show(from)}–${show(to)}`;
}

const inPercent = (value: number): string => plain(100 * value);

function zonePace({ pace: named, intensity }: TrainingZone, vdot: number | null, unit: LengthUnit): string | null {
  if (!hasPaces(vdot)) return null;
  if (named !== null) return paceRange(paceRanges(vdot)[named], unit);
  if (intensity === null || intensity.from === null) return null;
  const slow = paceAtIntensity(vdot, intensity.from);
  if (intensity.to === null) return `under ${pace(slow, unit)}`;
  return paceRange({ fast: paceAtIntensity(vdot, intensity.to), slow }, unit);
}

const zoneWords: Readonly<Record<Zone, string>> = { low: "low", moderate: "moderate", high: "high" };

/** "E easy" where a letter says nothing. */
const zoneName = (system: ZoneSystemId, name: string): string => {
  if (system === "daniels") return `${name}, ${daniels[name as keyof typeof daniels]}`;
  return system === "seiler" ? name : `Zone ${name}`;
};

/** The zones of some systems on every scale that they are told in; – where a system does not say. */
export function zoneTable(ids: readonly ZoneSystemId[], runner: Runner, unit: LengthUnit): Table {
  const { rates, vdot } = runner;
  const isWhole = ids.length > 1;
  const rows = zoneSystems
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, zones }) =>
      zones.map((zone): readonly Value[] => {
        const { byHighest, byReserve, byThreshold } = zoneHeartRates(zone, rates);
        const talks = talksOf(zone);
        const name = zoneName(id, zone.name);
        return [
          isWhole ? `${systemNames[id]}: ${name}` : name,
          boundsText(zone.intensity, inPercent),
          zonePace(zone, vdot, unit),
          boundsText(zone.ofHighest, inPercent),
          boundsText(zone.ofThreshold, inPercent),
          boundsText(byHighest ?? byThreshold, whole),
          boundsText(byReserve, whole),
          boundsText(zone.lactate, plain),
          [...new Set(talks.map((talk) => effortOf[talk]))].join(", "),
          talks.map((talk) => talkWords[talk]).join(" to "),
          zoneWords[zone.zone],
        ];
      }),
    );
  const columns = [
    { name: "zone" },
    { name: "% of VO2max" },
    { name: "pace" },
    { name: "% of highest heart rate" },
    { name: "% of threshold heart rate" },
    { name: "your heart rate" },
    { name: "your heart rate, from the reserve" },
    { name: "lactate", head: "lactate, mmol/L", unit: "mmol/L" },
    { name: "effort of 10" },
    { name: "talk test" },
    { name: "of Seiler’s three" },
  ];
  // On the page a column that says nothing of any zone takes room for nothing.
  const used = columns.map((_, index) => isWhole || rows.some((row) => row[index] !== null));
  return {
    caption: isWhole
      ? "Every zone of six systems; – where a system does not say (conventions)"
      : `${systemNames[ids[0] ?? "daniels"]}, zone by zone; – where it does not say (a convention)`,
    columns: columns.filter((_, index) => used[index]),
    rows: rows.map((row) => row.filter((_, index) => used[index])),
  };
}

const distanceNames = ["1500 m", "1 mile", "3 km", "2 miles", "5 km", "10 km", "15 km", "Half marathon", "Marathon"];

export interface EquivalentWords {
  readonly name: string;
  readonly time: string;
  /** Null for the race that was run. */
  readonly range: string | null;
}

/** Times of the same VDOT over nine distances. */
export const equivalentsOf = (vdot: number, raced: number | null): readonly EquivalentWords[] =>
  raceEquivalents(vdot).map(({ distance, time, fast, slow }, index) => ({
    name: distanceNames[index] ?? "",
    time: clock(time),
    range: distance === raced ? null : `${clock(fast)}–${clock(slow)}`,
  }));

/** As a file: the bars, the race times and the zones. */
export function fileOf(runner: Runner, unit: LengthUnit): Table {
  const { vdot } = runner;
  const bars = barsOf(runner, unit);
  const zones = zoneTable(
    zoneSystems.map(({ id }) => id),
    runner,
    unit,
  );
  const blank: readonly Value[] = zones.columns.slice(3).map(() => null);
  const shown = (bars?.bars ?? []).map(({ name, text }): readonly Value[] =>
    bars?.kind === "paces"
      ? [`Training pace: ${name}`, null, text, ...blank]
      : [`Heart rate: ${name}`, null, null, null, null, text, ...blank.slice(3)],
  );
  const races = hasPaces(vdot)
    ? equivalentsOf(vdot, null).map(({ name, time }): readonly Value[] => [
        `Race: ${name}, ${time}`,
        null,
        null,
        ...blank,
      ])
    : [];
  return { ...zones, rows: [...shown, ...races, ...zones.rows] };
}

/** "86 %", and before it the pace or the heart rate there: "4:55/km, 86 %". @param effort fraction of VO2max */
export function placeWords(runner: Runner, effort: number, unit: LengthUnit): string {
  if (hasPaces(runner.vdot)) return `${pace(paceAtIntensity(runner.vdot, effort), unit)}, ${percent(effort)}`;
  const [share, { highest }] = [heartRateShare(effort), runner.rates];
  return share === null || highest === null
    ? percent(effort)
    : `about ${whole(share * highest)} beats, ${percent(effort)}`;
}

const namesAt = (effort: number): readonly (string | null)[] =>
  [danielsNames, threeZones, fiveZones].map((scale) => stretchAt(scale, effort)?.name ?? null);

const isHardInEssay = (effort: number): boolean => effort >= fiveZones[3].from;

const danielsName = (name: string): string => daniels[name as keyof typeof daniels];

/** What the systems say of one effort, in two sentences. @param effort fraction of VO2max */
export function scaleSentence(effort: number): string {
  const [name = null, three = null, five = null] = namesAt(effort);
  const byDaniels = name === null ? "in a gap of Daniels’ names" : `in Daniels’ ${danielsName(name)}`;
  const bySeiler = three === null ? "outside Seiler’s three zones" : `in Seiler’s ${three} zone`;
  const inNorway = five === null ? "in none of Norway’s five zones" : `in Norway’s zone ${five}`;
  const essay = isHardInEssay(effort)
    ? "The essay calls it hard."
    : `The essay calls running hard from threshold pace on, ${percent(fiveZones[3].from)}: not yet.`;
  return `At ${percent(effort)} of VO2max you are ${byDaniels}, ${bySeiler} and ${inNorway}. ${essay}`;
}

/** The same, spoken after the line has moved, at most 140 characters. @param effort fraction of VO2max */
export function effortAnnouncement(effort: number): string {
  const [name = null, three = null, five = null] = namesAt(effort);
  return [
    name === null ? "Daniels has a gap" : `Daniels: ${danielsName(name)}`,
    three === null ? "below Seiler’s zones" : `Seiler: ${three}`,
    five === null ? "none of Norway’s zones" : `Norway: zone ${five}`,
    isHardInEssay(effort) ? "the essay: hard." : "the essay: not hard.",
  ].join(", ");
}

/** Spoken after a change, at most 140 characters. */
export function announcement(runner: Runner, isStale: boolean, unit: LengthUnit): string {
  if (isStale) return "Complete the answers. Until then you see earlier numbers.";
  const bars = barsOf(runner, unit);
  if (bars === null) return "No paces can be told from this.";
  const said = bars.bars
    .filter(({ name }) => [paceNames.easy, paceNames.threshold, paceNames.interval].includes(name))
    .map(({ name, text }) => `${name} ${text}`);
  return `${(said.length > 0 ? said : bars.bars.slice(0, 3).map(({ name, text }) => `${name}: ${text}`)).join(", ")}.`;
}

/** Seconds for each unit as a plain number, to fill a field with: "4:50". */
export const paceText = (secondsPerKilometer: number, unit: LengthUnit): string =>
  clock((secondsPerKilometer * metersPer[unit]) / 1000);

export const vdotText = (vdot: number): string => decimals(vdot, 2);
