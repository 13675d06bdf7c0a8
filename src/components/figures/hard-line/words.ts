/** What the line and its two weeks say: names, the answer, the announcement and the table. */
import type { CaseWeekId, EffortBandId } from "../../../sim/index.ts";
import { inDecimals, percent } from "../../../words/numbers.ts";
import { capitalized } from "../../../words/units.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { readingAt, type HardLineData, type HardMinutes } from "./data.ts";
import { borderRange, weekIds } from "./figure.ts";
import { vo2maxWords, type AxisScale } from "./scales.ts";

/** As the picture and the guess write them. */
export const weekNames: Readonly<Record<CaseWeekId, string>> = {
  "with-intervals": "With intervals",
  "threshold-only": "Threshold only",
};

/** In a sentence. */
const weekPhrases: Readonly<Record<CaseWeekId, string>> = {
  "with-intervals": "the week with intervals",
  "threshold-only": "the threshold week",
};

/** Of a part of a week, under its minutes. */
export const partName = (effort: EffortBandId): string => (effort === "rep" ? "repetitions" : effort);

/** Of a week of a length, both in minutes. */
export const shareText = (minutes: number, length: number): string => percent(minutes / length);

/** "twice as much", "3 times as much": how much the greater holds; null where that is no round word. */
function timesAsMuch(more: number, less: number): string {
  const times = more / less;
  if (Math.abs(times - 2) < 0.1) return "twice as much hard running as";
  return times > 2 ? `${Math.round(times)} times as much hard running as` : "more hard running than";
}

const other = (week: CaseWeekId): CaseWeekId => (week === "with-intervals" ? "threshold-only" : "with-intervals");

/** The week with more hard minutes; null where they are equal. */
export function harderWeek(hard: HardMinutes): CaseWeekId | null {
  if (hard["with-intervals"] === hard["threshold-only"]) return null;
  return hard["with-intervals"] > hard["threshold-only"] ? "with-intervals" : "threshold-only";
}

/** @param border fraction of VO2max */
export const hardAt = (data: Pick<HardLineData, "readings">, border: number): HardMinutes =>
  readingAt(data, Math.round(100 * border)).hard;

/** A scale's words for places. */
type Scale = Pick<AxisScale, "words">;

/** A place by the axis: "90 % heart rate", and where it says nothing "111 % of VO2max". @param border fraction of VO2max */
export const placeWords = ({ words }: Scale, border: number): string => words(border) ?? vo2maxWords(border);

/** The same with VO2max beside it: "90 % heart rate (88 % of VO2max)". @param border fraction of VO2max */
function fullPlace(scale: Scale, border: number): string {
  const [own, common] = [placeWords(scale, border), vo2maxWords(border)];
  return own === common ? common : `${own} (${common})`;
}

const inSpeech = (text: string): string => text.replaceAll("%", "percent");

/** What stands where the line stands, in a sentence. @param border fraction of VO2max @param place the same in words */
export function countSentence(data: HardLineData, border: number, place: string): string {
  const hard = hardAt(data, border);
  const week = harderWeek(hard);
  if (week === null) {
    return hard["threshold-only"] > 0
      ? `At ${place} every minute of both weeks counts as hard.`
      : `At ${place} neither week holds a hard minute.`;
  }
  const [more, less] = [hard[week], hard[other(week)]];
  return less > 0
    ? `At ${place} ${weekPhrases[week]} holds ${timesAsMuch(more, less)} ${weekPhrases[other(week)]}: ${more} minutes against ${less}.`
    : `At ${place} only ${weekPhrases[week]} holds hard running: ${more} minutes against none.`;
}

/** Two places of the line that turn the answer round: where lactate stays level in the mean runner, and Seiler’s third zone. */
const places = [0.83, 0.93] as const;

/** The answer, after "It depends on where you draw the line.": what stands here, and what stands elsewhere. */
export function answerSentences(
  data: HardLineData,
  border: number,
  scale: Scale,
): readonly [here: string, elsewhere: string] {
  const here = harderWeek(hardAt(data, border));
  const [first, second] = places;
  const elsewhere = here === harderWeek(hardAt(data, first)) ? second : first;
  return [
    countSentence(data, border, fullPlace(scale, border)),
    countSentence(data, elsewhere, fullPlace(scale, elsewhere)),
  ];
}

/** What happens where the line stands on a kind of running, or one point above it; null elsewhere. @param border fraction of VO2max */
export function edgeSentence({ weeks }: Pick<HardLineData, "weeks">, border: number): string | null {
  const percentAt = Math.round(100 * border);
  const parts = weekIds.flatMap((week) => weeks[week]);
  const kind = (at: number): string | null => {
    const found = parts.find((part) => part.at === at);
    return found === undefined ? null : `${found.effort === "rep" ? "repetition" : found.effort} running`;
  };
  const [on, below] = [kind(percentAt), kind(percentAt - 1)];
  if (on !== null) {
    return `${capitalized(on)} stands exactly on this line, and what is on the line counts as hard. One point to the right, none of it counts.`;
  }
  return below === null
    ? null
    : `${capitalized(below)} stands at ${vo2maxWords(border - 0.01)}, one point left of this line, so none of it counts as hard.`;
}

/** Places of the line, in percent, at which a week holds more hard minutes than the other. */
export function placesFor(data: HardLineData, week: CaseWeekId): readonly [from: number, to: number] {
  const { min, max } = borderRange;
  const found = Array.from({ length: max - min + 1 }, (_, index) => min + index).filter(
    (at) => harderWeek(readingAt(data, at).hard) === week,
  );
  return [found[0] ?? min, found.at(-1) ?? max];
}

/** What became of the guess; null without one. */
export function guessSentence(data: HardLineData, guess: GuessOf<CaseWeekId>, scale: Scale): string | null {
  if (guess === "none" || guess === "skip") return null;
  const [from, to] = placesFor(data, guess);
  const [first, last] = [from, to].map((at) => fullPlace(scale, at / 100)) as [string, string];
  return `You guessed ${weekPhrases[guess]}. You are right wherever the line stands from ${first} to ${last}.`;
}

/** What the line's sliders say. @param border fraction of VO2max */
export function borderSpoken(border: number, hard: HardMinutes, scale: Scale): string {
  return `${borderOnly(border, scale)}: ${hard["with-intervals"]} hard minutes with intervals, ${hard["threshold-only"]} with threshold only`;
}

/** While the guess is missing the line says only where it stands. */
export const borderOnly = (border: number, scale: Scale): string =>
  inSpeech(`Hard begins at ${fullPlace(scale, border)}`);

/** Spoken after a change, at most 140 characters. */
export const announcement = (data: HardLineData, border: number, scale: Scale): string =>
  countSentence(data, border, placeWords(scale, border));

const minutesColumn = { unit: "min", show: inDecimals(0) } as const;
const shareColumn = { unit: "%", show: inDecimals(0) } as const;

/** @param step percent of VO2max from row to row */
export function hardTable(data: HardLineData, step: number): Table {
  const { min, max } = borderRange;
  return {
    caption: "Hard minutes of both weeks, wherever hard begins; – where the five zones give no value (conventions)",
    columns: [
      { name: "hard begins at, % of VO2max" },
      { name: "% of highest heart rate", show: inDecimals(0) },
      { name: "lactate", head: "lactate, mmol/L", unit: "mmol/L", show: inDecimals(1) },
      { name: "with intervals", head: "with intervals, min", ...minutesColumn },
      { name: "with intervals, share", head: "%", ...shareColumn },
      { name: "threshold only", head: "threshold only, min", ...minutesColumn },
      { name: "threshold only, share", head: "%", ...shareColumn },
    ],
    rows: Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => {
      const at = min + index * step;
      const { hard, heartRate, lactate } = readingAt(data, at);
      return [at, heartRate, lactate, ...weekIds.flatMap((week) => [hard[week], (100 * hard[week]) / data.weekLength])];
    }),
  };
}

/** What the picture shows, for who cannot see it. */
export function pictureTitle({ weeks, weekLength }: HardLineData, border: number, scale: Scale): string {
  const parts = weekIds.map(
    (week) =>
      `${weekNames[week]}: ${weeks[week].map(({ effort, minutes }) => `${minutes} min ${partName(effort)}`).join(", ")}.`,
  );
  return `Two weeks of ${weekLength} minutes, one dot a minute. ${parts.join(" ")} ${borderOnly(border, scale)}.`;
}
