/** What the hunt says: the week in minutes, its bars, the largest loss, its announcement and its table. */
import type { CompositionId, EffortBandId } from "../../../sim/index.ts";
import { decimals, inDecimals } from "../../../words/numbers.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import type { BarRow } from "../../plot/marks/bar-rows.tsx";
import { swapRange, type guesses } from "./figure.ts";
import { gainsIn, parts, type Gains, type HuntBook, type Part } from "./hunt.ts";

const partNames: Readonly<Record<Part, string>> = {
  whole: "Whole muscle",
  I: "Slow fibers (type I)",
  IIa: "Fast fibers (IIa)",
  IIx: "Fastest fibers (IIx)",
};

const inSentence: Readonly<Record<Part, string>> = {
  whole: "whole muscle",
  I: "slow fibers (type I)",
  IIa: "fast fibers (IIa)",
  IIx: "fastest fibers (IIx)",
};

const tones: Readonly<Record<Part, string>> = { whole: "tone-ink", I: "type-I", IIa: "type-IIa", IIx: "type-IIx" };

const points = (gain: number): number => Math.round(100 * gain);
const percent = (gain: number): string => `${points(gain)} %`;

/** Points of percent between two gains as they are printed: "4 points less", "1 point more", "the same". */
function against(gain: number, before: number): string {
  const difference = points(gain) - points(before);
  if (difference === 0) return "the same";
  const size = Math.abs(difference);
  return `${size} ${size === 1 ? "point" : "points"} ${difference < 0 ? "less" : "more"}`;
}

export const guessNames = { half: "half", tenth: "a tenth", nothing: "nothing" } as const;

/** What became of the guess, which was for all intervals swapped; null without one. */
export function guessWords(
  guess: GuessOf<(typeof guesses)[number]>,
  book: HuntBook,
  mix: CompositionId,
): string | null {
  if (guess === "none" || guess === "skip") return null;
  const [before, all] = [gainsIn(book, mix, 0), gainsIn(book, mix, 1)];
  return `You guessed that it loses ${guessNames[guess]} of its gain. With all intervals swapped, this muscle gains ${percent(all.whole)} instead of ${percent(before.whole)}.`;
}

/** Two bars for each part: the reader's week, which waits for the guess, and softly the week with intervals. */
export const barRowsOf = (gains: Gains, before: Gains): readonly BarRow[] =>
  parts.map((part) => ({
    label: partNames[part],
    tone: tones[part],
    bars: [
      {
        value: 100 * gains[part],
        label: `${percent(gains[part])}, ${against(gains[part], before[part])}`,
        class: "after-guess",
      },
      { value: 100 * before[part], label: `${percent(before[part])} with intervals`, look: "soft" as const },
    ],
  }));

const bandWords: Partial<Readonly<Record<EffortBandId, string>>> = {
  easy: "easy",
  threshold: "at threshold",
  interval: "of intervals",
  rep: "of repetitions",
};

/** "324 min easy, 25 at threshold, 18 of intervals, 8 of repetitions". */
export const weekWords = (week: readonly (readonly [effort: EffortBandId, minutes: number])[]): string =>
  week
    .map(
      ([effort, minutes], index) =>
        `${decimals(minutes, Number.isInteger(minutes) ? 0 : 1)}${index === 0 ? " min" : ""} ${bandWords[effort] ?? effort}`,
    )
    .join(", ");

/** What the search found: the verdict, and the largest loss of a kind of fiber. */
export function answerWords(gains: Gains, before: Gains, swapped: number): readonly [verdict: string, found: string] {
  if (swapped === 0) return ["Nothing is swapped yet.", "This is the week with intervals. Move the slider to swap it."];
  const [worst] = [...parts].sort((a, b) => gains[a] - before[a] - (gains[b] - before[b]));
  if (worst === undefined) throw new Error("the muscle has parts");
  const isSame = points(gains.whole) === points(before.whole);
  const whole = `The whole muscle gains ${percent(gains.whole)}${isSame ? ", as with intervals" : ` instead of ${percent(before.whole)}`}.`;
  const loss = points(before[worst]) - points(gains[worst]);
  return loss <= 0
    ? ["No loss to be found.", whole]
    : [
        loss > 4 ? "A loss." : "Hardly a loss.",
        `${whole} The largest loss is ${loss} ${loss === 1 ? "point" : "points"}, in the ${inSentence[worst]}, which gain ${percent(gains[worst])} instead of ${percent(before[worst])}.`,
      ];
}

/** Spoken after a change, at most 140 characters. */
export const announcement = (gains: Gains, before: Gains, swapped: number): string =>
  `${points(swapped)} percent swapped: whole muscle ${percent(gains.whole)}, ${against(gains.whole, before.whole)}.`;

/** The picture, for who does not see it. Before the guess it has only the week with intervals. */
export function pictureTitle(gains: Gains, before: Gains, isGuessed: boolean): string {
  const told = parts.map(
    (part) =>
      `${partNames[part]}: ${isGuessed ? `${percent(gains[part])}, ` : ""}with intervals ${percent(before[part])}`,
  );
  return `Gain of mitochondria in twelve weeks. ${told.join("; ")}.`;
}

export function huntTable(book: HuntBook, mix: CompositionId): Table {
  const one = inDecimals(1);
  return {
    caption:
      "Gain of mitochondria after twelve weeks, by how much of the intervals became threshold running (illustrative)",
    columns: [
      { name: "swapped", unit: "%", head: "swapped, %" },
      ...parts.map((part) => ({ name: partNames[part], unit: "%", head: `${partNames[part]}, %`, show: one })),
    ],
    rows: Array.from({ length: (swapRange.max - swapRange.min) / swapRange.step + 1 }, (_, step) => {
      const swapped = swapRange.min + step * swapRange.step;
      const gains = gainsIn(book, mix, swapped / 100);
      return [swapped, ...parts.map((part) => Number((100 * gains[part]).toPrecision(4)))];
    }),
  };
}
