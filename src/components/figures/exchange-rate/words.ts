/** What the exchange rate says: labels in the picture, its answer, its announcement and its tables. */
import { decimals } from "../../../words/numbers.ts";
import { intensityLabel, percent } from "../../../words/recruitment.ts";
import { numeral } from "../../../words/units.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Several, Table } from "../../kit/table.ts";
import { easyRun, exchangeIn, signalsOf, type ComparedType, type Exchange, type ExchangeBook } from "./exchange.ts";
import { effortRange, guesses } from "./figure.ts";

/** A number of minutes or times: whole from ten on, with one decimal below. */
const rounded = (value: number): string => decimals(value, value < 9.95 ? 1 : 0);

/** Minutes of a time in s. */
const minutes = (time: number): string => rounded(time / 60);

/** "34 min", "2.6 min", "3 min". */
export const minuteLabel = (time: number): string => `${time % 60 === 0 ? String(time / 60) : minutes(time)} min`;

/** "0.5 to 5.4". */
export const bandLabel = ({ low, high }: Exchange[ComparedType]): string =>
  Math.round(low / 60) >= 10 ? `${minutes(low)} to ${minutes(high)}` : `${decimals(low / 60, 1)} to ${minutes(high)}`;

/** Under the band: what alone makes it as wide as it is. */
export const bandReason = "other exponents";

export const easyLabel = `Easy, at ${percent(easyRun.intensity)}: ${easyRun.duration / 60} min`;

/** What every signal is counted in. */
export const easySignalLabel = "signal: 1";

export const hardLabel = (intensity: number): string => `Hard, at ${percent(intensity)}`;

/** "slow 1.0, fast 13". */
export function signalLabel(duration: number, exchange: Exchange): string {
  const { I, IIa } = signalsOf(duration, exchange);
  return `slow ${rounded(I)}, fast ${rounded(IIa)}`;
}

/** "about eight", "fewer than three", "about 12": in a sentence that names minutes. It agrees with the label at the pin. */
function needed(time: number): string {
  const shown = Number(minutes(time));
  if (shown >= 9) return `about ${Math.round(time / 60)}`;
  return Number.isInteger(shown) ? `about ${numeral(shown)}` : `fewer than ${numeral(Math.floor(shown) + 1)}`;
}

/** The two sentences of the answer. */
export function answerSentences(intensity: number, { I, IIa }: Exchange): readonly [slow: string, fast: string] {
  return [
    `At ${percent(intensity)}, slow fibers need ${needed(I.usual)} hard minutes for the signal of ${easyRun.duration / 60} easy ones.`,
    `Fast fibers (IIa), barely driven in the easy run, need ${needed(IIa.usual)}.`,
  ];
}

/** How many easy minutes a hard one is worth, at the ends of the range of exponents: "1.25 to 1.44", "8 to 84". */
export function worthWords({ low, high }: Exchange[ComparedType]): string {
  const [least, most] = [easyRun.duration / high, easyRun.duration / low];
  const places = most < 5 ? 2 : 0;
  return `${decimals(least, places)} to ${decimals(most, places)}`;
}

/** How far the exponent moves the answer. */
export function doubtSentence(intensity: number, book: ExchangeBook): string {
  const { I, IIa } = exchangeIn(book, intensity);
  return `Nobody knows this exchange rate. We chose how much more a strong drive counts than a weak one (an exponent). With other exponents, from ${book.exponents.join(" to ")}, one hard minute at ${percent(intensity)} is worth ${worthWords(I)} easy ones to slow fibers, and ${worthWords(IIa)} to fast fibers. The soft bands show this range, and no other doubt.`;
}

/** What became of the guess, which was for slow fibers at the usual effort; null without one. */
export function guessWords(guess: GuessOf<(typeof guesses)[number]>, book: ExchangeBook): string | null {
  if (guess === "none" || guess === "skip") return null;
  const right = Math.round(exchangeIn(book, effortRange.default / 100).I.usual / 60);
  const effort = percent(effortRange.default / 100);
  const away = (each: string): number => Math.abs(Number(each) - right);
  return guesses.every((each) => away(guess) <= away(each))
    ? `You guessed about ${guess} minutes at ${effort}, and the model agrees: it says ${right}.`
    : `You guessed about ${guess} minutes at ${effort}; the model says ${right}.`;
}

const times = (duration: number, exchange: Exchange): string => {
  const { I, IIa } = signalsOf(duration, exchange);
  return `slow fibers ${rounded(I)} and fast fibers ${rounded(IIa)} times the signal of the easy run`;
};

/** What the strip's handle says. @param duration s */
export const handleSpoken = (duration: number, exchange: Exchange): string =>
  `${duration / 60} hard minutes: ${times(duration, exchange)}`;

/** Spoken after a change, at most 140 characters. */
export function announcement(intensity: number, duration: number, exchange: Exchange): string {
  const { I, IIa } = exchange;
  return `At ${percent(intensity)}, equal at ${minutes(I.usual)} min for slow and ${minutes(IIa.usual)} min for fast fibers. ${duration / 60} min: ${signalLabel(duration, exchange)}.`;
}

/** The picture, for who does not see it. Before the guess it gives nothing away. */
export function pictureTitle(intensity: number, duration: number, exchange: Exchange, isGuessed: boolean): string {
  const both = `${easyRun.duration / 60} easy minutes over a strip of minutes at ${intensityLabel(intensity)}`;
  return isGuessed ? `${both}. ${handleSpoken(duration, exchange)}.` : `${both}.`;
}

const parts = ["", "from", "to"];

const severalOf = (exchange: Exchange[ComparedType]): Several => {
  const { usual, low, high } = exchange;
  return { text: `${minutes(usual)} (${bandLabel(exchange)})`, values: [usual, low, high] };
};

/** @param step percent of VO2max from row to row */
export function exchangeTable(step: number, book: ExchangeBook): Table {
  const count = Math.floor((effortRange.max - effortRange.min) / step) + 1;
  return {
    caption: `Hard minutes with the signal of 45 easy ones at 65 %, and the spread over exponents ${book.exponents.join(" to ")} (illustrative)`,
    columns: [
      { name: "% of VO2max" },
      { name: "slow fibers (type I)", unit: "s", head: "slow fibers (type I), min", parts },
      { name: "fast fibers (type IIa)", unit: "s", head: "fast fibers (type IIa), min", parts },
    ],
    rows: Array.from({ length: count }, (_, index) => {
      const effort = effortRange.min + index * step;
      const exchange = exchangeIn(book, effort / 100);
      return [effort, severalOf(exchange.I), severalOf(exchange.IIa)];
    }),
  };
}
