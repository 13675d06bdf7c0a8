/** What the changed week says: its days, the answer, the announcement and the table. */
import { inDecimals } from "../../../words/numbers.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { dayNameIn, valueAt, type AddOneBackData } from "./data.ts";
import { daysOf, editOf, newKinds, openingPlan, stalledDays, type Day, type NewKind, type WorkKind } from "./days.ts";
import type { guesses } from "./figure.ts";
import { countOf, hardestOf, leastGap, minutesOf, type WeekCount } from "./week.ts";

/** A kind of running as a label. */
export const kindNames: Readonly<Record<WorkKind | "easy", string>> = {
  easy: "easy",
  threshold: "threshold",
  interval: "intervals",
  repetition: "reps",
};

/** A session that can be put back, as its button says it. */
export const newNames: Readonly<Record<NewKind, string>> = {
  interval: "6 × 3 min intervals",
  repetition: "8 × 1 min reps",
};

const isNew = (kind: WorkKind): kind is NewKind => newKinds.some((each) => each === kind);

/** The day’s sessions above easy, one line each: "2 × 25 threshold", "8 × 1 min reps". Two threshold runs are one line. */
export function workLines({ work }: Day): readonly string[] {
  const runs = work.filter(({ kind }) => !isNew(kind));
  const [first] = runs;
  const times = runs.length > 1 ? `${runs.length} × ` : "";
  return [
    ...(first === undefined ? [] : [`${times}${first.minutes} threshold`]),
    ...work.flatMap(({ kind }) => (isNew(kind) ? [newNames[kind]] : [])),
  ];
}

/** "easy 45"; "rest" on a day without a run. */
export const easyLine = ({ easy, work }: Day): string => (easy === 0 && work.length === 0 ? "rest" : `easy ${easy}`);

/** "8 × 1 min reps, easy 47". */
export const dayWords = (day: Day): string => [...workLines(day), easyLine(day)].join(", ");

/** Of a share of fibers, as people say it. The borders are ours. */
const fractions = [
  [0.25, "a quarter"],
  [1 / 3, "a third"],
  [0.5, "half"],
  [2 / 3, "two thirds"],
  [0.75, "three quarters"],
] as const;

/** "none", "about a third", "all": of the fastest fibers. */
export function shareWords(share: number): string {
  if (share <= 0) return "none";
  if (share >= 0.995) return "all";
  if (share < 0.2) return "a few";
  if (share > 0.85) return "nearly all";
  const [nearest] = fractions.toSorted(([a], [b]) => Math.abs(a - share) - Math.abs(b - share));
  return `about ${nearest?.[1] ?? ""}`;
}

/** Share of the fastest fibers that the hardest minute of some days reaches. */
export function fastestReached(days: readonly Day[], { efforts, reached }: AddOneBackData): number {
  return Math.max(
    ...days.map((day) => {
      const hardest = hardestOf(day);
      return hardest === null ? 0 : valueAt(reached.IIx, efforts[hardest]);
    }),
  );
}

const stalled = countOf(stalledDays);

const compared = (before: number, after: number, [less, same, more]: readonly [string, string, string]): string =>
  after < before ? less : after > before ? more : same;

/** "falls from 100 to 83". */
const course = (before: number, after: number): string =>
  before === after ? `stays at ${after}` : `${after < before ? "falls" : "rises"} from ${before} to ${after}`;

/** The answer: what became of the hard minutes and of the fibers, and what stands against it. */
export function answer(plan: string, data: AddOneBackData): { readonly verdict: string; readonly says: string } {
  const days = daysOf(plan);
  const count = countOf(days);
  if (days.every((day, index) => dayWords(day) === dayWords(stalledDays[index] as Day))) {
    return {
      verdict: "Nothing has changed yet.",
      says: "Press a day, and swap its session, remove it or add another.",
    };
  }
  const [before, after] = [fastestReached(stalledDays, data), fastestReached(days, data)];
  const minutes = compared(stalled.hard.article, count.hard.article, [
    "Fewer hard minutes",
    "As many hard minutes",
    "More hard minutes",
  ]);
  const fibers = compared(before, after, ["fewer fibers", "the same fibers", "more fibers"]);
  const instead = before === after ? ", as before" : ` instead of ${shareWords(before)}`;
  const close = leastGap(count.hardDays) === 24 ? " Hard days now follow each other with no easy day between." : "";
  const longer =
    count.minutes === stalled.minutes
      ? ""
      : ` The week now lasts ${count.minutes} minutes instead of ${stalled.minutes}.`;
  return {
    verdict: `${minutes}, ${fibers}.`,
    says: `Hard running ${course(stalled.hard.article, count.hard.article)} minutes, and in fresh legs the week reaches ${shareWords(after)} of the fastest fibers (IIx)${instead}.${longer}${close} To reach a fiber is not yet to train it, so the best reason for intervals is the heart, which is not in this picture.`,
  };
}

/** By which count: the essay’s, with threshold as hard running, or Seiler’s. */
export const countNames = {
  article: "threshold counts as hard (the essay)",
  seiler: "only above threshold (Seiler)",
} as const;

/** The guess as it stands on its button. */
export const guessWords = { rise: "rise", fall: "fall", stay: "stay" } as const;

type Guess = GuessOf<(typeof guesses)[number]>;

const direction = (before: number, after: number): Guess =>
  after > before ? "rise" : after < before ? "fall" : "stay";

/** What became of the guess, which was about the swap that the question asks for. Null without one, and for any other week. */
export function guessSentence(guess: Guess, plan: string): string | null {
  if (guess === "none" || guess === "skip" || plan !== openingPlan) return null;
  const swapped = countOf(daysOf(openingPlan));
  const [essay, seiler] = (["article", "seiler"] as const).map((count) => {
    const [before, after] = [stalled.hard[count], swapped.hard[count]];
    return `${direction(before, after) === guess ? "right" : "wrong"} ${count === "article" ? "where threshold counts as hard" : "by Seiler’s count"} (${before} to ${after})`;
  });
  return `You guessed “${guess}” for the swap on Saturday: ${essay}, ${seiler}.`;
}

/** What a day’s button says. */
export function daySpoken(plan: string, day: number, data: AddOneBackData): string {
  const name = dayNameIn(data, day);
  const [before, after] = [stalledDays[day], daysOf(plan)[day]];
  if (before === undefined || after === undefined) throw new RangeError(`day is ${day}; allowed is 0 to 6`);
  const words = `${name}: ${dayWords(after)}`;
  return editOf(plan, day).change === "keep" ? words : `${words}; before: ${dayWords(before)}`;
}

/** How many hard days the week has, and how far the closest two lie apart. */
export function spacingWords({ hardDays }: Pick<WeekCount, "hardDays">): string {
  const least = leastGap(hardDays);
  if (least === null) return hardDays.length === 0 ? "No hard day" : "One hard day";
  return `${hardDays.length} hard days, at least ${least} hours apart`;
}

/** Spoken after a change, at most 140 characters. */
export function announcement(plan: string, day: number, data: AddOneBackData): string {
  const days = daysOf(plan);
  const { hard } = countOf(days);
  const chosen = days[day];
  const words = chosen === undefined ? "" : `${dayNameIn(data, day)}: ${dayWords(chosen)}. `;
  return `${words}Hard minutes ${hard.article}, by Seiler’s count ${hard.seiler}. Fastest fibers reached: ${shareWords(fastestReached(days, data))}.`;
}

/** The picture of fibers and signals, for who cannot see it. */
export function pictureTitle({ at }: WeekCount, data: AddOneBackData): string {
  const kinds = (["easy", "threshold", "interval", "repetition"] as const).filter((kind) => at[kind] > 0);
  const parts = kinds.map((kind) => {
    const effort = data.efforts[kind];
    return `${at[kind]} min ${kindNames[kind]} at ${effort} % of VO2max reach ${shareWords(valueAt(data.reached.IIa, effort))} of the fast fibers (IIa) and ${shareWords(valueAt(data.reached.IIx, effort))} of the fastest (IIx)`;
  });
  return `Fibers reached in fresh legs, and the signal of one minute, at every effort. ${parts.join("; ")}.`;
}

const minutesColumn = { unit: "min", show: inDecimals(0) } as const;

export function weekTable(plan: string, data: AddOneBackData): Table {
  const row = (name: string, before: readonly Day[], after: readonly Day[]) => {
    const [old, now] = [countOf(before), countOf(after)];
    return [
      name,
      ...[old.at.easy, old.at.threshold],
      ...[now.at.easy, now.at.threshold, now.at.interval, now.at.repetition],
      ...[100 * fastestReached(before, data), 100 * fastestReached(after, data)],
    ];
  };
  const days = daysOf(plan);
  const share = { unit: "%", show: inDecimals(0) } as const;
  return {
    caption:
      "The stalled week and yours, day by day, and the fastest fibers (IIx) that each day reaches (illustrative model)",
    columns: [
      { name: "day" },
      { name: "stalled week, easy", head: "stalled: easy, min", ...minutesColumn },
      { name: "stalled week, threshold", head: "threshold, min", ...minutesColumn },
      { name: "your week, easy", head: "yours: easy, min", ...minutesColumn },
      { name: "your week, threshold", head: "threshold, min", ...minutesColumn },
      { name: "your week, intervals", head: "intervals, min", ...minutesColumn },
      { name: "your week, repetitions", head: "reps, min", ...minutesColumn },
      { name: "stalled week, IIx reached", head: "stalled: IIx reached, %", ...share },
      { name: "your week, IIx reached", head: "yours: IIx reached, %", ...share },
    ],
    rows: [
      ...data.dayNames.map((name, index) =>
        row(name, stalledDays.slice(index, index + 1), days.slice(index, index + 1)),
      ),
      row("whole week", stalledDays, days),
    ],
  };
}

/** The longest day of two weeks, minutes: what the days’ bars are drawn against. */
export const longestDay = (days: readonly Day[]): number => Math.max(...[...stalledDays, ...days].map(minutesOf));
