/** Reads a list of names, races and times as people have it: typed, or pasted from a table. */
import { vdot } from "../../../sim/training/vdot.ts";
import { quotable } from "../../../words/quotable.ts";
import { metersIn } from "../../controls/parsing/length.ts";
import { normalized } from "../../controls/parsing/normalized.ts";
import { decimal } from "../../controls/parsing/number.ts";
import type { Parsed } from "../../controls/parsing/parsed.ts";
import { parseRaceTime } from "../../controls/parsing/race-time.ts";
import { metersPerMile } from "../../controls/parsing/units.ts";

export interface Runner {
  /** As typed; a second runner of the same name is numbered. */
  readonly name: string;
  /** m. */
  readonly distance: number;
  /** s. */
  readonly time: number;
  readonly vdot: number;
}

export interface SquadLine {
  /** From 0. */
  readonly line: number;
  readonly runner: Runner | null;
  /** What is wrong, and what is allowed; null for a line that could be read, and for a heading. */
  readonly error: string | null;
  /** Where a time could mean something else: how it was read, and where in the line it stands with a text for the other meaning. */
  readonly guess: { readonly read: string; readonly other: string; readonly from: number; readonly to: number } | null;
}

/** Most runners of a squad. */
const longest = 60;
const half = 21_097.5;
const marathon = 42_195;
const sample = "Write a name, a race and a time: Ada Brandt, 5 km, 19:10";

const namedDistances: readonly (readonly [RegExp, number])[] = [
  [/^(hm|half([ -]?marathon)?|1\/2 ?marathon)$/, half],
  [/^(marathon|full|fm)$/, marathon],
  [/^(1 ?)?mile$/, metersPerMile],
];

/** "21.1 km" is a half marathon. */
function exact(meters: number): number {
  if (Math.abs(meters - half) < 150) return half;
  return Math.abs(meters - marathon) < 250 ? marathon : meters;
}

/** m of a race; null for a text that is none. @param isBare whether a number alone may be one: m from 400 on, or else km */
function distanceOf(text: string, isBare: boolean): number | null {
  const typed = normalized(text);
  const named = namedDistances.find(([pattern]) => pattern.test(typed));
  if (named !== undefined) return named[1];
  const number = decimal(typed);
  if (number !== null && !isBare) return null;
  const meters = number !== null && number >= 400 ? number : metersIn(typed, "km");
  if (meters === null) return null;
  const found = exact(meters);
  return found >= 800 && found <= 200_000 ? found : null;
}

/** Parts of a line without the quotes around them. */
const cells = (line: string, delimiter: RegExp): string[] =>
  (line.match(/"[^"]*"|[^"]+/g) ?? [])
    .flatMap((part) => (part.startsWith('"') ? [`\u0000${part.slice(1, -1)}`] : part.split(delimiter)))
    .map((part) => part.replace("\u0000", "").trim())
    .filter((part) => part !== "");

const delimiters = [/\t/, /;/, /\|/, /,(?!\d)|(?<!\d),/, /,/, / [-–—] /, / {2,}/];

/** Every way to cut a line into parts, the likeliest first. */
function cuts(line: string): string[][] {
  const found = delimiters.map((delimiter) => cells(line, delimiter)).filter((parts) => parts.length >= 3);
  // "Paul,5000,25,15" has a decimal comma in a table of commas.
  const joined = found
    .filter((parts) => parts.length > 3 && /^\d{1,2}$/.test(parts.at(-1) ?? "") && /^\d{1,2}$/.test(parts.at(-2) ?? ""))
    .map((parts) => [...parts.slice(0, -2), parts.slice(-2).join(",")]);
  const words = line.trim().split(/\s+/);
  const spaced: string[][] = [];
  for (let from = 1; from < words.length - 1; from += 1)
    for (let to = from + 1; to < Math.min(from + 3, words.length); to += 1)
      spaced.push(
        [words.slice(0, from), words.slice(from, to), words.slice(to)].map((part) => part.join(" ").replace(/,$/, "")),
      );
  return [...joined, ...found, ...spaced];
}

const unit = /^(km?|m|mi|miles?|h|min|s)$/i;
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

interface Read {
  readonly name: string;
  readonly distance: number;
  readonly typed: string;
  readonly time: Parsed<number>;
}

/** The parts of a line by what they look like; null where a name, a race or a time is missing. */
function readParts(parts: readonly string[]): Read | null {
  const place = [false, true].map((isBare) => parts.findIndex((part) => distanceOf(part, isBare) !== null));
  const at = place.find((index) => index >= 0);
  if (at === undefined) return null;
  const distance = distanceOf(parts[at] ?? "", true) ?? 0;
  const others = parts.filter((_, index) => index !== at);
  const typed = others.findLast((part) => /^[^\p{L}]*\d/u.test(part));
  const name = others.filter((part) => part !== typed && hasLetter(part) && !unit.test(part)).join(" ");
  return typed === undefined || name === ""
    ? null
    : { name, distance, typed, time: parseRaceTime(typed, distance, true) };
}

/** Words of a heading: no digit in it, and at least two of these. */
const headings = /\b(name|runner|athlete|race|event|distance|time|result|pb|best)\b/gi;
const isHeading = (line: string): boolean => !/\d/.test(line) && (line.match(headings)?.length ?? 0) >= 2;

function whyNot(line: string): string {
  if (!/\d/.test(line)) return `“${quotable(line)}” has no time. ${sample}`;
  if (!hasLetter(line.replaceAll(/\b(km?|m|mi|miles?|h|min|s)\b/gi, "")))
    return `“${quotable(line)}” has no name. ${sample}`;
  return `“${quotable(line)}” cannot be read. ${sample}`;
}

function readLine(text: string, line: number): SquadLine {
  const nothing = { line, runner: null, error: null, guess: null };
  if (text.trim() === "" || isHeading(text)) return nothing;
  const found = cuts(text).flatMap((parts) => readParts(parts) ?? []);
  const read = found.find(({ time }) => time.ok) ?? found[0];
  if (read === undefined) return { ...nothing, error: whyNot(text) };
  const { name, distance, typed, time } = read;
  if (!time.ok) return { ...nothing, error: `${quotable(name)}: ${time.error}` };
  const from = text.lastIndexOf(typed);
  return {
    line,
    runner: { name: name.slice(0, 40), distance, time: time.value, vdot: vdot(distance, time.value) },
    error: null,
    guess:
      time.other === undefined || from < 0
        ? null
        : { read: time.understood.split(" for ")[0] ?? "", other: time.other, from, to: from + typed.length },
  };
}

/** Every line of a list, in its order. A runner whose name another one has is numbered. */
export function readSquad(list: string): readonly SquadLine[] {
  const names = new Map<string, number>();
  let runners = 0;
  return list.split(/\r\n|\r|\n/).map((text, line) => {
    const read = readLine(text, line);
    if (read.runner === null) return read;
    runners += 1;
    if (runners > longest)
      return {
        ...read,
        runner: null,
        guess: null,
        error: `A sheet holds ${longest} runners. Make a second one for the others.`,
      };
    // The signs that a link keeps for itself.
    const name = read.runner.name.replaceAll(/[|>]/g, " ");
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return { ...read, runner: { ...read.runner, name: count === 1 ? name : `${name} (${count})` } };
  });
}

/** The list with another text in one of its lines. */
export function withText(list: string, line: number, from: number, to: number, text: string): string {
  const lines = list.split(/\r\n|\r|\n/);
  const old = lines[line] ?? "";
  lines[line] = `${old.slice(0, from)}${text}${old.slice(to)}`;
  return lines.join("\n");
}
