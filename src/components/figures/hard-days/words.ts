/** What the figure says: names in the picture, its answer, its announcement and its tables. */
import { decimals, inDecimals } from "../../../words/numbers.ts";
import { counted, numeral } from "../../../words/units.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { timeRange, type guesses } from "./figure.ts";
import type { Courses } from "./crowded.ts";
import { hatle, type SessionGroup } from "./studies.ts";
import { agreementWith, bestOf, growths, powersOf, type Agreement, type HardDaysData, type Setting } from "./weeks.ts";

type DaysGuess = GuessOf<(typeof guesses)[number]>;

/** Beside the stairs. */
export const stairNames = {
  half: "half as fast",
  usual: "as usual",
  twice: "twice as fast",
  between: ["every answer in here", "is possible"],
} as const;

/** The same where the picture is narrow. */
export const shortStairNames = { half: "half", usual: "as usual", twice: "twice" } as const;

/** Over the picture. */
export const axisName = "Best number of hard days, by the model";

/** "no hard day", "one hard day", "seven hard days". */
export const hardDaysText = (count: number): string => (count === 0 ? "no hard day" : counted(count, "hard day"));

/** "17 days". */
export const timeText = (time: number): string => `${time} days`;

/** On the handle: "17 days: seven hard days"; before the guess only the days. */
export const handleWords = (time: number, hardDays: number | null): string =>
  hardDays === null ? timeText(time) : `${timeText(time)}: ${hardDaysText(hardDays)}`;

/** "as usual", "half as fast", "1.5 times as fast". */
export function growthText(growth: number): string {
  if (growth === growths.usual) return "as usual";
  if (growth === growths.half) return "half as fast";
  if (growth === growths.twice) return "twice as fast";
  return `${growth} times as fast`;
}

/** The same beside its slider, where there is little room: "× 1.5". */
export const growthShown = (growth: number): string =>
  Object.values<number>(growths).includes(growth) ? growthText(growth) : `× ${growth}`;

/** What the model picks here, in a sentence. */
export const pickSentence = ({ time, growth }: Setting, hardDays: number): string =>
  `If tiredness lasts ${timeText(time)} and grows ${growthText(growth)}, its best week has ${hardDaysText(hardDays)}.`;

/** What it picks elsewhere. */
export const elsewhereSentence = "Move both numbers, each within reason, and it says any number from none to seven.";

/** The guess as a number; null without one. */
export const guessedDays = (guess: DaysGuess): number | null =>
  guess === "none" || guess === "skip" ? null : Number(guess);

/** "lasts 66 to 72 days", "lasts at most 48 days". */
function lastsText({ from, to }: Agreement): string {
  if (from === timeRange.min) return `lasts at most ${timeText(to)}`;
  return to === timeRange.max ? `lasts at least ${timeText(from)}` : `lasts ${from} to ${timeText(to)}`;
}

/** Where the model agrees with a guess; null without one. */
export function guessSentence(guess: DaysGuess, data: HardDaysData): string | null {
  const days = guessedDays(guess);
  if (days === null) return null;
  const found = agreementWith(data, days);
  return `You guessed ${days === 0 ? "none" : numeral(days)}. The model agrees with you, if tiredness ${lastsText(found)} and grows ${growthText(found.growth)}.`;
}

/** Numbers with which the model agrees with a guess: in the middle of where it does. */
export function agreeingSetting(hardDays: number, data: HardDaysData): Setting {
  const { growth, from, to } = agreementWith(data, hardDays);
  return { growth, time: Math.floor((from + to) / 2) };
}

/** What the slider of time says; before the guess only where it stands. */
export function timeSpoken(setting: Setting, data: HardDaysData, isGuessed: boolean): string {
  const lasts = `Tiredness lasts ${timeText(setting.time)}`;
  return isGuessed ? `${lasts}: ${hardDaysText(bestOf(data, setting))} a week best by the model` : lasts;
}

/** Spoken after a change, at most 140 characters. */
export const announcement = (setting: Setting, hardDays: number): string =>
  `Tiredness lasts ${timeText(setting.time)} and grows ${growthText(setting.growth)}: the model picks ${hardDaysText(hardDays)} a week.`;

/** The picture, for who cannot see it. Before the guess it gives nothing away. */
export function pictureTitle(data: HardDaysData, setting: Setting, isGuessed: boolean): string {
  const plot = `${axisName}, over how long tiredness lasts, from ${timeRange.min} to ${timeText(timeRange.max)}`;
  if (!isGuessed) return `${plot}.`;
  const ends = [growths.half, growths.usual, growths.twice].map((growth) => {
    const [first, last] = [timeRange.min, timeRange.max].map((time) => bestOf(data, { time, growth }));
    return `growing ${growthText(growth)} from ${numeral(first ?? 0)} to ${last === 0 ? "none" : numeral(last ?? 0)}`;
  });
  return `${plot}: ${ends.join(", ")}. ${pickSentence(setting, bestOf(data, setting))}`;
}

/** @param times d, one row each */
const bestTable = (data: HardDaysData, times: readonly number[]): Table => ({
  caption:
    "Best number of hard days a week by the model, by how fast tiredness grows: the week with the highest mean power after 100 equal weeks (illustrative)",
  columns: [
    { name: "tiredness lasts", unit: "d", head: "tiredness lasts, days" },
    { name: "half as fast" },
    { name: "as usual" },
    { name: "twice as fast" },
  ],
  rows: times.map((time) => [
    time,
    ...[growths.half, growths.usual, growths.twice].map((growth) => bestOf(data, { time, growth })),
  ]),
});

/** In the page: about every fifth day. */
export const pageTable = (data: HardDaysData): Table =>
  bestTable(data, [timeRange.min, 10, timeRange.default, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, timeRange.max]);

/** In a file: every day. */
export const fileTable = (data: HardDaysData): Table =>
  bestTable(
    data,
    Array.from({ length: timeRange.max - timeRange.min + 1 }, (_, index) => timeRange.min + index),
  );

/** How good each of the eight weeks is with the reader's numbers. */
export const powerTable = (data: HardDaysData, setting: Setting): Table => ({
  caption: `Power that each week adds if tiredness lasts ${timeText(setting.time)} and grows ${growthText(setting.growth)} (illustrative)`,
  columns: [{ name: "hard days a week" }, { name: "power in 5 min above no training", unit: "W", show: inDecimals(0) }],
  rows: powersOf(data, setting).map((power, hardDays) => [hardDays, power]),
});

/** What was measured after the sessions that were spread or crowded. */
export const crowdedTable = (): Table => ({
  caption: `VO2max after the same ${hatle.sessions} hard sessions (measured; abstract read)`,
  columns: [
    { name: "sessions in, and days after the last one" },
    { name: "change of VO2max", unit: "%", head: "change of VO2max, %" },
    { name: "different from none" },
  ],
  rows: hatle.groups.flatMap(({ id, measured }) =>
    measured.map(({ day, change, isSignificant }) => [
      `${groupNames[id]}, day ${day}`,
      change,
      isSignificant ? "yes" : "not significantly",
    ]),
  ),
});

/** "+10.7 %". */
export const changeText = (change: number): string => `+${decimals(change, 1)} %`;

/** As the picture of spread and crowded sessions calls its groups. */
export const groupNames: Readonly<Record<SessionGroup["id"], string>> = { spread: "8 weeks", crowded: "3 weeks" };

/** The highest that the crowded group reaches in the model, percent: with the usual numbers, and at most. */
export function modelPeaks(fits: readonly Courses[]): Readonly<Record<"usual" | "most", string>> {
  const peaks = fits.map(({ crowded }) => Math.max(...crowded));
  const [usual = Number.NaN] = peaks;
  return { usual: decimals(usual, 1), most: decimals(Math.max(...peaks), 1) };
}

/** The picture of spread and crowded sessions, for who cannot see it. */
export const crowdedTitle = (): string =>
  `VO2max after ${hatle.sessions} hard sessions. ${hatle.groups
    .map(
      ({ weeks, measured }) =>
        `In ${numeral(weeks)} weeks: ${measured.map(({ day, change }) => `${changeText(change)} on day ${day}`).join(", ")}.`,
    )
    .join(" ")} The model lets the crowded sessions end on top.`;
