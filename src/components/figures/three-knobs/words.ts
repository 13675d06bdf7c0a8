/** What the figure says: names, facts, its answer, its announcement and its table. */
import { inDecimals, percent } from "../../../words/numbers.ts";
import { unbroken } from "../../../words/unbroken.ts";
import type { GuessOf } from "../../kit/guess.ts";
import type { Table } from "../../kit/table.ts";
import { rowOf, turnOf } from "./book.ts";
import type { guesses } from "./figure.ts";
import type { BookRow, KnobBook } from "./knob-book.ts";
import { knobs, type Inside, type Knob } from "./knobs.ts";

export const knobNames: Readonly<Record<Knob, string>> = {
  thresholds: "Fibers join sooner",
  rates: "Nerves fire faster",
  strength: "Fibers are stronger",
};

/** How far a knob is turned, beside its slider: "−13 %", "+29 %", "0 %". */
export function turnText(row: BookRow, knob: Knob): string {
  const text = percent(turnOf(row, knob));
  return text === "0 %" ? text : `${knob === "thresholds" ? "−" : "+"}${text}`;
}

/** "at 13 % less drive", "29 % faster", "15 % stronger". */
function turnWords(row: BookRow, knob: Knob): string {
  const text = percent(turnOf(row, knob));
  return knob === "thresholds" ? `at ${text} less drive` : `${text} ${knob === "rates" ? "faster" : "stronger"}`;
}

const verbs: Readonly<Record<Knob, string>> = {
  thresholds: "fibers join",
  rates: "nerves fire",
  strength: "fibers are",
};

/** What a slider says: "nerves fire 29 % faster: 15 % more force". */
export const knobSpoken = (row: BookRow, knob: Knob, gain: number): string =>
  `${verbs[knob]} ${turnWords(row, knob)}: ${percent(gain)} more force`;

/** Force as a whole number, of 100 at the limit before. */
export const forceText = (force: number): string => String(Math.round(100 * force));

/** "89 % of fibers work, not 76 %", "31 impulses a second, as before". */
const compared = (now: string, unit: string, before: string): string =>
  `${now} ${unit}, ${now === before ? "as before" : `not ${before}`}`;

const perSecond = (rate: number): string => String(Math.round(rate));

/** What is counted before any change. */
export const factsBefore = ({ atWork, rate }: Inside): readonly [string, string] => [
  `${percent(atWork)} of fibers at work`,
  `${perSecond(rate)} impulses a second`,
];

/** What is counted in a muscle after a change: what the knob is about first. */
export function factsOf(row: BookRow, knob: Knob, before: Inside): readonly [string, string] {
  const { atWork, rate } = row.turned[knob];
  const fibers = compared(percent(atWork), "of fibers work", percent(before.atWork));
  const impulses = compared(perSecond(rate), "impulses a second", perSecond(before.rate));
  if (knob === "thresholds") return [fibers, impulses];
  if (knob === "rates") return [impulses, fibers];
  return [
    `each fiber ${percent(turnOf(row, knob))} stronger`,
    `${perSecond(rate)} impulses a second, ${percent(atWork)} at work`,
  ];
}

/** The answer's first words, which judge the guess. */
export function answerHead(guess: GuessOf<(typeof guesses)[number]>): string {
  if (guess === "same") return "You guessed right: nobody can tell from outside.";
  return guess === "none" || guess === "skip"
    ? "You cannot tell from outside."
    : `It may be the ${guess}, but you cannot tell from outside.`;
}

/** What a change adds at the limit: "nothing", "13 %". */
const atLimit = (row: BookRow, knob: Knob): string => {
  const text = percent(row.turned[knob].limit - 1);
  return text === "0 %" ? "nothing" : text;
};

/** The two sentences of the answer. */
export function answerSentences(book: KnobBook, gain: number): readonly [same: string, apart: string] {
  const row = rowOf(book, gain);
  const before = forceText(rowOf(book, 0).force);
  if (gain === 0) return [`Nothing is turned yet, and the force is ${before} in all three.`, "Turn one of the three."];
  const sentences = [
    `Each of the three changes alone lifts the force from ${before} to ${forceText(row.force)}.`,
    `Driven to its limit, the leg would tell: joining sooner adds ${atLimit(row, "thresholds")} there, faster firing ${atLimit(row, "rates")}, stronger fibers ${atLimit(row, "strength")}.`,
  ] as const;
  return [unbroken(sentences[0]), unbroken(sentences[1])];
}

/** Spoken after a change, at most 140 characters. */
export function announcement(book: KnobBook, gain: number): string {
  const row = rowOf(book, gain);
  const limits = knobs.map((knob) => forceText(row.turned[knob].limit)).join(", ");
  return `Force ${forceText(row.force)} by all three: ${knobs.map((knob) => turnText(row, knob)).join(", ")}. At the limit: ${limits}.`;
}

/** A muscle for who cannot see it. */
export const muscleName = (name: string, facts: readonly string[]): string =>
  `Cross-section of the leg muscle, ${name}: ${facts.join("; ")}`;

/** The two bars for who cannot see them. */
export const barsName = (force: number, limit: number): string =>
  `Force ${forceText(force)}, at the limit ${forceText(limit)}, of 100 before at the limit`;

/** The curves for who cannot see them. */
export function curvesName(book: KnobBook, gain: number): string {
  const row = rowOf(book, gain);
  const limits = knobs.map((knob) => `${knobNames[knob].toLowerCase()} ${forceText(row.turned[knob].limit)}`);
  return `Force against drive before and with each change. At 60 % drive: ${forceText(rowOf(book, 0).force)} before, ${forceText(row.force)} with each. At full drive: 100 before, ${limits.join(", ")}.`;
}

const one = inDecimals(1);

/** @param step of gained force from row to row, percent */
export function knobTable(book: KnobBook, step: number): Table {
  return {
    caption:
      "Three changes that give the same force at 60 % drive, and what each gives at full drive (illustrative; force before at full drive is 100)",
    columns: [
      { name: "gain of force", unit: "%" },
      { name: "force at 60 % drive", show: one },
      { name: "thresholds lower by", unit: "%", show: one },
      { name: "fibers at work then", unit: "%", show: one },
      { name: "firing faster by", unit: "%", show: one },
      { name: "impulses a second then", show: one },
      { name: "fibers stronger by", unit: "%", show: one },
      { name: "at the limit: lower thresholds", show: one },
      { name: "faster firing", show: one },
      { name: "stronger fibers", show: one },
    ],
    rows: book.flatMap((row, gain) => {
      const { thresholds, rates, strength } = row.turned;
      return gain % step === 0
        ? [
            [
              gain,
              100 * row.force,
              100 * turnOf(row, "thresholds"),
              100 * thresholds.atWork,
              100 * turnOf(row, "rates"),
              rates.rate,
              100 * turnOf(row, "strength"),
              ...[thresholds, rates, strength].map(({ limit }) => 100 * limit),
            ],
          ]
        : [];
    }),
  };
}
