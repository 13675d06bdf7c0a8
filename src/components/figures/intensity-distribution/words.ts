/** What the figure says: names, the answer, the announcement and the tables. */
import type { CaseWeekId, DistributionLabel, Scheme } from "../../../sim/index.ts";
import { decimals, inDecimals } from "../../../words/numbers.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { countIds, schemeIds, weekIds, type CountId, type guesses } from "./figure.ts";
import type { DistributionData, NamedMix } from "./mix.ts";

/** As the picture writes them. */
export const weekNames: Readonly<Record<CaseWeekId, string>> = {
  "with-intervals": "with intervals",
  "threshold-only": "stalled week",
};

export const countNames: Readonly<Record<CountId, string>> = {
  time: "minutes",
  sessions: "sessions",
  distance: "distance",
};

export const schemeNames: Readonly<Record<Scheme, string>> = { seiler: "moderate", article: "hard" };

export const mixNames: Readonly<Record<DistributionLabel, string>> = {
  empty: "nothing",
  hit: "mostly hard",
  unclassified: "no name",
  threshold: "threshold",
  base: "nearly all easy",
  pyramidal: "pyramidal",
  polarized: "polarized",
  "near-polarized": "almost polarized",
};

const whole = inDecimals(0);
/** "73 % easy, 27 % moderate, 0 % hard". */
export const sharesText = ({ low, moderate, high }: NamedMix): string =>
  `${whole(low)} % easy, ${whole(moderate)} % moderate, ${whole(high)} % hard`;

/** "73 / 27 / 0". */
export const sharesShort = ({ low, moderate, high }: NamedMix): string =>
  [low, moderate, high].map((share) => whole(share)).join(" / ");

/** What stands under the chosen count, in a sentence. */
export function countSentence(data: DistributionData, count: CountId, scheme: Scheme): string {
  const [intervals, stalled] = weekIds.map((week) => data.weeks[week][count][scheme]) as [NamedMix, NamedMix];
  const by = `By ${countNames[count]}${scheme === "article" ? ", with threshold running counted as hard" : ""},`;
  return stalled.name === intervals.name
    ? `${by} both weeks count as ${mixNames[stalled.name]} training.`
    : `${by} the stalled week counts as ${mixNames[stalled.name]} training and the week with intervals as ${mixNames[intervals.name]}.`;
}

interface Way {
  readonly count: CountId;
  readonly scheme: Scheme;
}

/** The ways of counting by which the stalled week bears a name. */
export const waysTo = (data: DistributionData, name: DistributionLabel): readonly Way[] =>
  schemeIds.flatMap((scheme) =>
    countIds
      .filter((count) => data.weeks["threshold-only"][count][scheme].name === name)
      .map((count) => ({ count, scheme })),
  );

/** "by minutes and by distance", "by every count once threshold running counts as hard". */
export function waysText(ways: readonly Way[]): string {
  return schemeIds
    .flatMap((scheme) => {
      const counts = ways.filter((way) => way.scheme === scheme).map(({ count }) => countNames[count]);
      if (counts.length === 0) return [];
      const by = counts.length === countIds.length ? "by every count" : `by ${counts.join(" and by ")}`;
      return [`${by}${scheme === "article" ? " once threshold running counts as hard" : ""}`];
    })
    .join(", and ");
}

/** What became of the guess; null without one. */
export function guessSentence(data: DistributionData, guess: GuessOf<(typeof guesses)[number]>): string | null {
  if (guess === "none" || guess === "skip") return null;
  return `You guessed ${guess}. You are right ${waysText(waysTo(data, guess))}.`;
}

/** The second half of the answer: what no count changes (a test finds 57 % of easy running or more). */
export const answerEnd = "Nothing was run differently, and by every count most of either week is easy.";

/** Spoken after a change, at most 140 characters. */
export function announcement(data: DistributionData, count: CountId, scheme: Scheme): string {
  const [intervals, stalled] = weekIds.map((week) => data.weeks[week][count][scheme]) as [NamedMix, NamedMix];
  return `By ${countNames[count]}: stalled week ${sharesShort(stalled)}, ${mixNames[stalled.name]}; with intervals ${sharesShort(intervals)}, ${mixNames[intervals.name]}.`;
}

/** What the picture shows, for who cannot see it. */
export function pictureTitle(data: DistributionData, count: CountId, scheme: Scheme, isGuessed: boolean): string {
  const weeks = weekIds
    .map((week) => {
      const mix = data.weeks[week][count][scheme];
      return `${weekNames[week]} ${sharesText(mix)}${isGuessed ? `: ${mixNames[mix.name]}` : ""}`;
    })
    .join("; ");
  return `${data.published.length} published distributions of training and two weeks counted by ${countNames[count]}: ${weeks}. Left is all easy; up is more moderate, down more hard.`;
}

const share = { unit: "%", show: whole } as const;
const shareColumns = [
  { name: "easy", head: "easy, %", ...share },
  { name: "moderate", head: "moderate, %", ...share },
  { name: "hard", head: "hard, %", ...share },
  { name: "polarization index", show: inDecimals(2) },
  { name: "called" },
] as const;
const shareCells = (mix: NamedMix) => [mix.low, mix.moderate, mix.high, mix.index, mixNames[mix.name]];

/** Both weeks, counted in every way. */
export const weekTable = (data: DistributionData): Table => ({
  caption: "The two weeks counted in six ways (conventions; – where the index is not defined)",
  columns: [{ name: "week" }, { name: "counted by" }, { name: "threshold running is" }, ...shareColumns],
  rows: weekIds.flatMap((week) =>
    schemeIds.flatMap((scheme) =>
      countIds.map((count) => [
        weekNames[week],
        countNames[count],
        schemeNames[scheme],
        ...shareCells(data.weeks[week][count][scheme]),
      ]),
    ),
  ),
});

/** The published distributions. @param cited the citation of a work, by its key */
export const publishedTable = (data: DistributionData, cited: (source: string) => string): Table => ({
  caption: "Published distributions (– where the hours were not read or the index is not defined)",
  columns: [
    { name: "who" },
    { name: "read in" },
    { name: "hours a week", unit: "h", show: (hours) => decimals(hours, 1) },
    ...shareColumns,
  ],
  rows: data.published.map((mix) => [mix.who, cited(mix.source), mix.hours, ...shareCells(mix)]),
});
