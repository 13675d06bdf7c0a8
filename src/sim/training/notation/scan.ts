/** Cuts a line into tokens, each with its place in the line. */
import type { Amount } from "../week/types.ts";
import { amountAt } from "./amount.ts";
import { fail, type Span } from "./problem.ts";
import { longestFirst, words, type Meaning } from "./vocabulary.ts";

export type Token = Span &
  (
    | { readonly kind: "count"; readonly count: number }
    | { readonly kind: "amount"; readonly amount: Amount }
    | { readonly kind: "number" | "unknown" }
    | { readonly kind: "open" | "close" }
    | Meaning
  );

/** One sign for another of the same length, so that places in the line stay. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u00D7\u2715\u2717\u2a2f*]/g, "x")
    .replaceAll(/[\u2018\u2019\u2032\u00b4`]/g, "'")
    .replaceAll(/[\u201c\u201d\u2033]/g, '"')
    .replaceAll(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[\u00a0\u2007\u2009\u202f\t]/g, " ")
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

const signs: Readonly<Record<string, "open" | "close" | "at" | "separator">> = {
  "(": "open",
  ")": "close",
  "@": "at",
  ",": "separator",
  ";": "separator",
  "+": "separator",
  "\n": "separator",
  "\r": "separator",
};

const countPattern = /(\d+) ?x(?![a-z])/y;
const numberPattern = /\d+(?:[.,:]\d+)*/y;
const wordPattern = /[a-z\u00df-\u024f][a-z\u00df-\u024f-]*/y;
/** "r2min", "r 400m"; after "@" the letter is a pace, unless a number follows at once: "@R 400m", but "@ r2min". */
const restPattern = /r(?= ?\d)/y;
const restAfterAt = /r(?=\d)/y;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

function wordAt(text: string, start: number): Token {
  const end = start + lengthAt(wordPattern, text, start);
  const phrase = longestFirst.find((each) => text.startsWith(each, start) && start + each.length >= end);
  const meaning = phrase === undefined ? undefined : words.get(phrase);
  if (phrase === undefined || meaning === undefined) return { kind: "unknown", start, end };
  // A phrase of several words must not end inside a word.
  const whole = start + phrase.length;
  return /^[a-z]/.test(text.slice(whole)) ? { kind: "unknown", start, end } : { ...meaning, start, end: whole };
}

function tokenAt(text: string, start: number, before: Token | undefined): Token {
  const sign = signs[text[start] ?? ""];
  if (sign !== undefined) return { kind: sign, start, end: start + 1 };
  const counted = lengthAt(countPattern, text, start);
  if (counted > 0) return { kind: "count", count: Number.parseInt(text.slice(start), 10), start, end: start + counted };
  const amount = amountAt(text, start);
  if (amount !== null) return { kind: "amount", amount: amount.amount, start, end: amount.end };
  const digits = lengthAt(numberPattern, text, start);
  if (digits > 0) return { kind: "number", start, end: start + digits };
  const isRest = lengthAt(before?.kind === "at" ? restAfterAt : restPattern, text, start) > 0;
  if (isRest) return { kind: "rest", start, end: start + 1 };
  if (lengthAt(wordPattern, text, start) > 0) return wordAt(text, start);
  return fail(
    { start, end: start + 1 },
    `“${text.slice(start, start + 1)}” has no meaning here.`,
    "Write a session such as 4x4min@I r3min.",
    [""],
  );
}

/** @throws Problem at a sign without a meaning */
export function tokensOf(line: string): readonly Token[] {
  const text = plain(line);
  const tokens: Token[] = [];
  // A full stop at the end belongs to the sentence that the line was copied from.
  const end = text.replace(/[ .!\n\r]+$/, "").length;
  for (let at = 0; at < end;) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, tokens.at(-1));
    if (token.kind !== "filler") tokens.push(token);
    at = token.end;
  }
  return tokens;
}
