/** What the figure says: names of weeks and muscles, its sentences, its announcement and its tables. */
import { decimals, inDecimals } from "../../../words/numbers.ts";
import type { FiberShares } from "../../../sim/index.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import type { BandWeek } from "./band.ts";
import { stateAfterWeek, type Alternative, type Course } from "./course.ts";
import type { guesses } from "./figure.ts";
import type { MeasuredShare } from "./measured.ts";
import type { ShownMuscle } from "./model.ts";
import { stretchAt, stretchesOf, type Side, type WeekKind } from "./weeks.ts";

export const weeksText = (count: number): string => (count === 1 ? "1 week" : `${count} weeks`);

/** Under a stretch of the strip: "train hard, 13 weeks". */
const stretchNames: Readonly<Record<WeekKind, string>> = {
  easy: "run easy",
  hard: "train hard",
  lift: "lift",
  stop: "stop",
};
export const stretchName = (kind: WeekKind): string => stretchNames[kind];

/** "9.3 %". */
export const shareText = (share: number): string => `${decimals(100 * share, 1)} %`;

/** "+17 %", "0 %". */
export function gainText(gain: number): string {
  const text = decimals(100 * gain, 0);
  return Number(text) === 0 ? "0 %" : `+${text} %`;
}

const spent: Readonly<Record<WeekKind, string>> = {
  easy: "easy running",
  hard: "hard running",
  lift: "lifting",
  stop: "nothing",
};

const headed: Readonly<Record<WeekKind, string>> = { easy: "easy", hard: "hard", lift: "of lifting", stop: "off" };

/** Over a muscle: "before", "13 weeks of lifting", "then 13 weeks hard". */
export function muscleHead({ week, since }: ShownMuscle, isFirstAfter: boolean): string {
  if (week === 0) return "before";
  if (since === null) return `after week ${week}`;
  return `${isFirstAfter ? "" : "then "}${weeksText(since.weeks)} ${headed[since.kind]}`;
}

/** Under a muscle: what its cores are. Two short lines, empty where nothing was gained. */
export function coreLines({ I, IIa }: ShownMuscle["gains"]): readonly string[] {
  const lines = [
    [gainText(I), "slow"],
    [gainText(IIa), "fast"],
  ] as const;
  return lines.every(([gain]) => gain === "0 %") ? [] : lines.map(([gain, name]) => `${name} ${gain}`);
}

/** A muscle for who cannot see it. */
export function muscleName(muscle: ShownMuscle, isFirstAfter: boolean): string {
  const { share, isMeasured, gains } = muscle;
  const endurance = `slow ${gainText(gains.I)}, fast ${gainText(gains.IIa)}, fastest ${gainText(gains.IIx)}`;
  return `Leg muscle, ${muscleHead(muscle, isFirstAfter)}: ${shareText(share)} fastest fibers (IIx), ${isMeasured ? "measured" : "by the model"}; endurance gained: ${endurance}`;
}

const still: Readonly<Record<WeekKind, string>> = { easy: "easy", hard: "hard", lift: "lifting", stop: "off" };

/** At the end of a thin line, in full and for a narrow place: "if still lifting: 1 %", "lifting: 1 %". */
export function alternativeNames({ kind, goesOn, course }: Alternative): readonly [long: string, short: string] {
  const name = `${still[kind]}: ${decimals(100 * (course.at(-1)?.iixShare ?? Number.NaN), 0)} %`;
  return [`if ${goesOn ? "still " : ""}${name}`, name];
}

/** What the weeks end in, at most 140 characters. */
export function endSentence(muscle: Pick<ShownMuscle, "share" | "gains">): string {
  const { I, IIa, IIx } = muscle.gains;
  return `At the end: ${shareText(muscle.share)} fastest fibers (IIx). Endurance: slow ${gainText(I)}, fast ${gainText(IIa)}, fastest ${gainText(IIx)}.`;
}

type Guess = GuessOf<(typeof guesses)[number]>;

/** The answer's first words, by the guess, and by whether the strip shows the study's weeks. */
export function answerHead(guess: Guess, hasStudy = true): string {
  const head = guess === "stop" ? "Stopping, as you guessed" : "Stopping";
  return hasStudy ? `${head}.` : "Your weeks.";
}

/** How a wrong guess fares; nothing for who guessed right, or did not guess. @param study as in `studySentence` */
export function guessFate(guess: Guess, study: readonly MeasuredShare[]): string {
  const [before, lifted] = study.map(({ share }) => shareText(share));
  if (guess === "lift") return `You guessed lifting: it lowered the share, from ${before} to ${lifted}.`;
  return guess === "hard" ? "You guessed hard running: in the model it lowers the share too, as lifting does." : "";
}

/** Whose muscle is drawn, and its mix before any training. */
export const whoseMuscle = ({ I, IIa, IIx }: FiberShares): string =>
  `The lifters’ thigh: before training ${shareText(I)} slow fibers (I), ${shareText(IIa)} fast (IIa), ${shareText(IIx)} fastest (IIx)`;

/** Where the band has no width, why; nothing where it has some in every week after the start. */
export const flatSentence = (band: readonly BandWeek[]): string =>
  band.some(({ week, low, high }) => week > 0 && high - low < 0.0005)
    ? "Where the line has no band, the model leaves the share as it was before any training. That is built in, not measured."
    : "";

/** What was measured, in a sentence. @param study the shares before, after lifting and after stopping */
export function studySentence(study: readonly MeasuredShare[]): string {
  const [before, lifted, stopped] = study.map(({ share }) => shareText(share));
  return `Lifters went from ${before} fastest fibers (IIx) to ${lifted}, and three months after they stopped to ${stopped}.`;
}

/** "week 33, hard: part of 13 weeks of hard running" */
export function weekSpoken(weeks: readonly WeekKind[], week: number, brush: WeekKind): string {
  const { kind, from, to } = stretchAt(weeks, week);
  const paint = kind === brush ? "" : `. Space paints it ${brush}`;
  return `week ${week}, ${kind}, in ${weeksText(to - from + 1)} of ${spent[kind]}${paint}`;
}

/** What a handle says. */
export function endSpoken(weeks: readonly WeekKind[], week: number, side: Side): string {
  const { kind, from, to } = stretchAt(weeks, week);
  return `${spent[kind]} ${side === "start" ? `from week ${from}` : `to week ${to}`}, ${weeksText(to - from + 1)}`;
}

/** The plot for who cannot see it. */
export function plotName(weeks: readonly WeekKind[], course: Course, isGuessed: boolean): string {
  const plan = stretchesOf(weeks).map(({ kind, from, to }) => `${weeksText(to - from + 1)} of ${spent[kind]}`);
  const told = stretchesOf(weeks).map(({ to }) => `${shareText(stateAfterWeek(course, to).iixShare)} after week ${to}`);
  const start = shareText(stateAfterWeek(course, 0).iixShare);
  return isGuessed
    ? `Share of the fastest fibers (IIx) by the model: ${start} before, ${told.join(", ")}`
    : `Share of the fastest fibers (IIx) over ${plan.join(", then ")}`;
}

const one = inDecimals(1);

const columns = [
  { name: "share of the fastest fibers (IIx), model", unit: "%", show: one },
  { name: "measured share", unit: "%", show: one },
  { name: "endurance gained, slow (I)", unit: "%", show: one },
  { name: "fast (IIa)", unit: "%", show: one },
  { name: "fastest (IIx)", unit: "%", show: one },
] as const;

/** After each of some weeks. */
function rowsOf(
  weeks: readonly WeekKind[],
  course: Course,
  measured: readonly MeasuredShare[],
  after: readonly number[],
) {
  return after.map((week) => {
    const { iixShare, oxidative } = stateAfterWeek(course, week);
    const found = measured.find((each) => each.week === week);
    return [
      week,
      weeks[week - 1] ?? "before",
      100 * iixShare,
      found === undefined ? null : 100 * found.share,
      100 * oxidative.I,
      100 * oxidative.IIa,
      100 * oxidative.IIx,
    ];
  });
}

const tableOf = (rows: Table["rows"]): Table => ({
  caption: "The muscle after painted weeks (illustrative; – where nothing was measured)",
  columns: [{ name: "after week" }, { name: "week" }, ...columns],
  rows,
});

/** In the page: at the end of each stretch. */
export const stretchTable = (weeks: readonly WeekKind[], course: Course, measured: readonly MeasuredShare[]): Table =>
  tableOf(rowsOf(weeks, course, measured, [0, ...stretchesOf(weeks).map(({ to }) => to)]));

/** In a file: after each week. */
export const weekTable = (weeks: readonly WeekKind[], course: Course, measured: readonly MeasuredShare[]): Table =>
  tableOf(rowsOf(weeks, course, measured, [0, ...weeks.map((_, index) => index + 1)]));
