/** Reads a session in one line: "wu 2km, 6x1000m@I r2min, cd 2km". */
import { refusal } from "../../numerics/range.ts";
import type { Amount } from "../week/types.ts";
import type { Band } from "../zones.ts";
import { amountText } from "./amount.ts";
import { fail, Problem, type Span } from "./problem.ts";
import { tokensOf, type Token } from "./scan.ts";
import type { ParsedSession, WrittenSession, WrittenStep } from "./types.ts";
import { roleText, type Role } from "./vocabulary.ts";

/** What can be read: characters of a line, steps and repeats; m and s of one stretch. */
const most = { characters: 400, steps: 60, count: 60 } as const;
const lengths = { distance: [20, 100_000], time: [5, 43_200] } as const;

const example = "Write a session such as 4x4min@I r3min.";
const paceNames = "E easy, M marathon, T threshold, I interval, R rep";
const hardPaces = ["@I", "@T", "@R"];

const roleName: Readonly<Record<Role, string>> = { "warm-up": "warm-up", long: "long run", "cool-down": "cool-down" };

/** A stretch of running as it was written; what is still missing is null. */
interface Draft extends Span {
  readonly count: number | null;
  readonly work: Amount;
  readonly rest: Amount | null;
  readonly band: Band | null;
  readonly role: Role | null;
  /** Written as a rest: the jog of the repeats before it, or else an easy run. */
  readonly isRest: boolean;
}

/** The tokens of a line, read one after the other. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #end: number;

  constructor(line: string) {
    this.#tokens = tokensOf(line);
    this.#end = this.#tokens.at(-1)?.end ?? 0;
  }

  /** The token that comes next, which stays where it is. */
  peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The last token that was taken, or the place where the line ends. */
  get last(): Span {
    return this.#tokens[this.#at - 1] ?? { start: this.#end, end: this.#end };
  }

  take(): Token | undefined {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  skipSeparators(): void {
    while (this.peek()?.kind === "separator") this.#at += 1;
  }
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "separator" || token.kind === "close";

function requireLength(token: Span, amount: Amount): Amount {
  const [value, [low, high]] = "distance" in amount ? [amount.distance, lengths.distance] : [amount.time, lengths.time];
  if (value >= low && value <= high) return amount;
  const [least, longest] =
    "distance" in amount
      ? [amountText({ distance: low }), amountText({ distance: high })]
      : [amountText({ time: low }), amountText({ time: high })];
  return fail(
    token,
    `${amountText(amount)} is too ${value < low ? "short" : "long"}.`,
    `Write ${least} to ${longest}.`,
  );
}

function requireCount(token: Span, count: number): number {
  if (count >= 1 && count <= most.count) return count;
  return fail(token, `${count} times?`, `Write 1 to ${most.count} repeats.`);
}

/** A number without a unit: a long one is meters or seconds, a short one minutes or kilometers. */
function failUnit(token: Span, line: string): never {
  const text = line.slice(token.start, token.end);
  const options = Number(text.replace(/[.,:]/, ".")) >= 30 ? [`${text}m`, `${text}s`] : [`${text}min`, `${text}km`];
  return fail(token, `${text} what?`, `Write ${options.join(" or ")}.`, options);
}

function failToken(token: Token, line: string): never {
  const text = `“${line.slice(token.start, token.end)}”`;
  if (token.kind === "number") return failUnit(token, line);
  if (token.kind === "unknown")
    return fail(token, `We do not know the word ${text}.`, `Write wu, easy, long, cd, or a pace: ${paceNames}.`);
  return fail(token, `${text} does not belong here.`, example, [""]);
}

/** @param isAfter whether the length belongs after what is there: "wu 2km", but "20min@T" */
function failLength({ start, end }: Span, line: string, isAfter: boolean): never {
  const text = line.slice(start, end);
  const [place, suggestions] = isAfter ? [end, [" 10min", " 2km"]] : [start, ["20min", "5km"]];
  return fail(
    { start: place, end: place },
    `How long is “${text}”?`,
    "Write a distance or a time, such as 1000m or 4min.",
    suggestions,
  );
}

/** The pace after "@". */
function paceAfter(reader: Reader, line: string): Band {
  const at = reader.last;
  const token = reader.take();
  if (token?.kind === "band") return token.band;
  const [span, wrong] =
    token === undefined || isEnd(token) || token.kind === "rest"
      ? [at, "A pace is missing after @."]
      : [{ start: at.start, end: token.end }, `We do not know the pace “${line.slice(token.start, token.end)}”.`];
  return fail(span, wrong, `Write one of ${paceNames}.`, ["@I", "@T", "@R", "@M", "@E"]);
}

/** One stretch up to the next separator. */
function stretch(reader: Reader, line: string, count: number | null, start: number): Draft {
  let work: Amount | null = null;
  let rest: Amount | null = null;
  let band: Band | null = null;
  let role: Role | null = null;
  let isRest = false;
  while (!isEnd(reader.peek())) {
    // A warm-up, a cool-down or a long run begins a new step, also where its comma was forgotten.
    if (reader.peek()?.kind === "role" && work !== null && band !== null && band !== "easy") break;
    const token = reader.take() as Token;
    if (token.kind === "amount") {
      const amount = requireLength(token, token.amount);
      if (isRest && work !== null) rest ??= amount;
      else if (work === null) work = amount;
      else if (reader.peek()?.kind === "rest") rest = amount;
      else {
        const written = `r${line.slice(token.start, token.end)}`;
        return fail(token, "Two lengths in one step.", `For a jog between repeats write ${written}.`, [written]);
      }
    } else if (token.kind === "rest") isRest = true;
    else if (token.kind === "at") band = paceAfter(reader, line);
    else if (token.kind === "band") band = token.band;
    else if (token.kind === "role") role = token.role;
    else return failToken(token, line);
  }
  const span = { start, end: reader.last.end };
  if (work === null) return failLength(span, line, count !== null || role !== null || isRest);
  if (role !== null && band !== null && band !== "easy")
    return fail(span, `A ${roleName[role]} is easy here.`, "Write the faster part as a step of its own.");
  if (role !== null && count !== null)
    return fail(span, `A ${roleName[role]} is run once.`, `Write ${roleText[role]} ${amountText(work)}.`);
  if (rest !== null && count === null && band === null) band = "easy";
  return { ...span, count, work, rest, band, role, isRest: isRest && rest === null };
}

/** A single repeat is not followed by another, so its rest is an easy run. */
function stepsOf(draft: Draft): readonly WrittenStep[] {
  const { count, work, rest, band, role, isRest } = draft;
  if (role !== null) return [{ part: role, length: work }];
  if (isRest && count === null) return [{ part: "easy", length: work }];
  const place = { start: draft.end, end: draft.end };
  if (band === null) return fail(place, "How fast?", `Add a pace: @ and one of ${paceNames}.`, hardPaces);
  if (count !== null && count > 1) {
    if (rest === null)
      return fail(place, "How long is the rest between?", "Add r and its length, such as r2min or r400m.", [
        " r2min",
        " r1min",
        " r400m",
      ]);
    return [{ part: "repeats", count, work, band, recovery: rest }];
  }
  const alone: WrittenStep =
    band === "easy" ? { part: "easy", length: work } : { part: "repeats", count: 1, work, band, recovery: null };
  return rest === null ? [alone] : [alone, { part: "easy", length: rest }];
}

/** One repeat and its jog, several times; null where the brackets hold anything else. */
function repeatsOf(count: number, inner: readonly WrittenStep[], after: Amount | null): WrittenStep | null {
  const [first, second, third] = inner;
  if (first?.part !== "repeats" || first.count !== 1 || third !== undefined) return null;
  if (second === undefined) return after && { ...first, count, recovery: after };
  return second.part === "easy" && after === null ? { ...first, count, recovery: second.length } : null;
}

/** "3x(8min@T r2min)": one repeat with its rest, or several steps that are written out. */
function group(reader: Reader, line: string, count: number, open: Span): readonly WrittenStep[] {
  const inner = stretches(reader, line);
  if (reader.peek()?.kind !== "close") return fail(open, "This bracket is not closed.", "Write ) after the last step.");
  reader.take();
  if (inner.length === 0) return fail(open, "The brackets are empty.", "Write the steps between them.");
  const after = isEnd(reader.peek()) ? null : stretch(reader, line, null, reader.last.end);
  if (after !== null && !after.isRest)
    return fail(after, "After a bracket stands only a rest.", "Write r and its length, such as r3min.");
  const repeats = count > 1 ? repeatsOf(count, inner, after?.work ?? null) : null;
  if (repeats !== null) return [repeats];
  const between: readonly WrittenStep[] = after === null ? [] : [{ part: "easy", length: after.work }];
  return Array.from({ length: count }, (_, index) => (index === 0 ? inner : [...between, ...inner])).flat();
}

/** All steps up to the end of the line or of a bracket. */
function stretches(reader: Reader, line: string): readonly WrittenStep[] {
  const steps: WrittenStep[] = [];
  /** Repeats whose rest may still follow after a comma: "6 x 1000 m hard, 2 min jog". */
  let waiting: Draft | null = null;
  const settle = (rest: Amount | null): void => {
    if (waiting !== null) steps.push(...stepsOf({ ...waiting, rest }));
    waiting = null;
  };
  for (;;) {
    reader.skipSeparators();
    const first = reader.peek();
    if (first === undefined || first.kind === "close") break;
    let count: number | null = null;
    if (first.kind === "count") {
      reader.take();
      count = requireCount(first, first.count);
    }
    const opening = reader.peek();
    if (opening?.kind === "open") {
      settle(null);
      reader.take();
      steps.push(...group(reader, line, count ?? 1, opening));
    } else {
      const draft = stretch(reader, line, count, first.start);
      const isJogOf = waiting !== null && draft.isRest && draft.count === null;
      settle(isJogOf ? draft.work : null);
      if (isJogOf) continue;
      if (draft.band !== null && draft.count !== null && draft.count > 1 && draft.rest === null) waiting = draft;
      else steps.push(...stepsOf(draft));
    }
    if (steps.length > most.steps) return fail(first, `More than ${most.steps} steps.`, "Write a shorter session.");
  }
  settle(null);
  return steps;
}

function sessionIn(line: string): WrittenSession {
  const whole = { start: 0, end: line.length };
  if (line.length > most.characters)
    return fail(whole, "This line is too long.", `Write at most ${most.characters} characters.`);
  const reader = new Reader(line);
  const steps = stretches(reader, line);
  const close = reader.peek();
  if (close !== undefined) return fail(close, "This bracket was never opened.", "Write ( before its first step.", [""]);
  if (steps.length === 0) return fail(whole, "No session yet.", example, ["4x4min@I r3min"]);
  return { steps };
}

/**
 * Reads a session in one line: steps with commas between them, each a length with its unit (m, km, mi; s, min, h) and a pace
 * (E M T I R or its name), repeats as "6x1000m@I r2min". Spaces, capitals, "×" and a decimal comma do not matter.
 *
 * @param line what was typed
 * @returns the session, in m and s as they were written, or the first thing that is wrong and where
 * @throws RangeError where `line` is no text
 * @example parseSession("wu 2km, 6x1000m@I r2min, cd 2km")
 */
export function parseSession(line: string): ParsedSession {
  const given: unknown = line;
  if (typeof given !== "string") throw refusal("line", given, "a text");
  try {
    return { ok: true, session: sessionIn(line) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, error: error.error };
    throw error;
  }
}
