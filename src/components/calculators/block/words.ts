/** A block in words: its sessions, days and weeks, the first answer, and what is announced. */
import type { BlockDay, BlockWeek, Phase } from "../../../sim/training/block/types.ts";
import type { WrittenStep } from "../../../sim/training/notation/types.ts";
import { writtenOf } from "../../../sim/training/notation/session.ts";
import { hardTime } from "../../../sim/training/week/work.ts";
import type { Amount, Session, SessionKind } from "../../../sim/training/week/types.ts";
import { dayName, sessionName } from "../../../words/session.ts";
import {
  capitalized,
  clock,
  counted,
  distance,
  duration,
  listed,
  metersPer,
  numeral,
  spell,
  wholeMinutes,
  type LengthUnit,
} from "../../../words/units.ts";
import type { PaceRange } from "../../../sim/training/paces.ts";

/** "4:44 to 4:56/km": the faster first. */
export function paceWords({ fast, slow }: PaceRange, unit: LengthUnit): string {
  const [from, to] = [fast, slow].map((pace) => clock((pace * metersPer[unit]) / 1000));
  return from === to ? `${from}/${unit}` : `${from} to ${to}/${unit}`;
}

type WrittenRepeats = Extract<WrittenStep, { part: "repeats" }>;

const repeatsIn = (session: Session): WrittenRepeats | undefined =>
  writtenOf(session).steps.find((step): step is WrittenRepeats => step.part === "repeats" && step.band !== "strides");

const lengthWords = (amount: Amount): string =>
  "time" in amount ? spell(amount.time) : `${Math.round(amount.distance)} m`;

/** "4 × 7 min", "6 × 1000 m", "20 min"; null without hard repeats. */
export function repeatsWords(session: Session): string | null {
  const repeats = repeatsIn(session);
  if (repeats === undefined) return null;
  return repeats.count === 1 ? lengthWords(repeats.work) : `${repeats.count} × ${lengthWords(repeats.work)}`;
}

/** ", 1 min jog"; empty for one piece. */
export function restWords(session: Session): string {
  const recovery = repeatsIn(session)?.recovery ?? null;
  return recovery === null ? "" : `, ${lengthWords(recovery)} jog`;
}

const kindLetters: Readonly<Partial<Record<SessionKind, string>>> = {
  threshold: "T",
  interval: "I",
  repetition: "R",
  fartlek: "fartlek",
  "race-pace": "race pace",
};
const plainNames: Readonly<Partial<Record<SessionKind, string>>> = { long: "long", strides: "strides" };

/** What stands under a day's muscle where there is room: "4 × 7 T", "easy 51", "long 89". */
export function dayLabel(session: Session): string {
  const minutes = String(wholeMinutes(session.time));
  if (session.kind === "race") return "race";
  const repeats = repeatsWords(session)?.replace(/ (min|m)$/, "");
  const letter = kindLetters[session.kind];
  if (letter !== undefined && repeats !== undefined) return `${repeats} ${letter}`;
  return `${plainNames[session.kind] ?? "easy"} ${minutes}`;
}

/** The same on a phone: "T 28", "51". */
export function narrowLabel(session: Session): string {
  if (session.kind === "race") return "race";
  const letter = kindLetters[session.kind];
  if (letter === undefined) return String(wholeMinutes(session.time));
  return `${letter.charAt(0).toUpperCase()} ${wholeMinutes(hardTime(session))}`;
}

/** A session in a few words: "intervals, 6 × 1000 m", "easy run, 51 min". */
export function sessionWords(session: Session): string {
  const repeats = repeatsWords(session);
  const name = sessionName(session.kind);
  return session.hard && repeats !== null ? `${name}, ${repeats}` : `${name}, ${duration(session.time)}`;
}

/** "Thursday, week 5". */
export const dayWords = ({ week, day }: BlockDay): string => `${dayName(day)}, week ${week + 1}`;

export const runsWords = (sessions: readonly Session[]): string =>
  sessions.length === 0 ? "rest" : sessions.map(sessionWords).join(" and ");

/** The run that gives a day its name: the hardest, or else the longest. */
export const mainOf = (sessions: readonly Session[]): Session | undefined =>
  [...sessions].sort((a, b) => hardTime(b) - hardTime(a) || b.time - a.time)[0];

/** What a week is for; null for one of usual size. */
export const phaseWords: Readonly<Record<Phase, string | null>> = {
  build: null,
  lighter: "a lighter week",
  sharpen: null,
  taper: "taper",
  race: "race week",
  recovery: "after the race",
  return: "coming back",
  ill: "rest until you are well",
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const hardTimeOf = (sessions: readonly Session[]): number => sum(sessions.map(hardTime));
const distanceOf = (sessions: readonly Session[]): number => sum(sessions.map((session) => session.distance));

/** "60 km", "28 min hard"; a race is named and its minutes are left out. */
export function weekTotals({ sessions }: Pick<BlockWeek, "sessions">, unit: LengthUnit): readonly [string, string] {
  const races = sessions.filter(({ kind }) => kind === "race");
  const hard = wholeMinutes(hardTimeOf(sessions.filter(({ kind }) => kind !== "race")));
  const parts = [...(hard === 0 ? [] : [`${hard} min hard`]), ...races.map(() => "race")];
  return [distance(distanceOf(sessions), unit), parts.length === 0 ? "all easy" : parts.join(", ")];
}

/** The first hard session of a block, and what is allowed there. */
export interface FirstHard extends BlockDay {
  readonly session: Session;
  /** s. */
  readonly time: number;
  readonly allowed: number | null;
  readonly earliestNext: BlockDay;
}

/** "28 min of about 29 allowed." */
export function allowedWords({ time, allowed }: Pick<FirstHard, "time" | "allowed">): string {
  if (allowed === null) return `${duration(time)} of hard running.`;
  const [most, has] = [wholeMinutes(allowed), wholeMinutes(time)];
  if (has > most) return `${has} min; the rule allows about ${most}.`;
  return `${has} min of about ${most} allowed.`;
}

/** "Next after that: Sunday or later." */
export function nextWords(first: BlockDay, next: BlockDay): string {
  const ahead = next.week - first.week;
  const week = ahead === 0 || (ahead === 1 && next.day < first.day) ? "" : " of the week after";
  return `Next after that: ${dayName(next.day)}${week} or later.`;
}

/** "Eight weeks to your 10 km". */
export function blockTitle(weeks: number, race: string | null): string {
  if (weeks === 1) return race === null ? "Your week" : `The week of your ${race}`;
  return `${capitalized(numeral(weeks))} weeks${race === null ? "" : ` to your ${race}`}`;
}

/** "Week 4", "Weeks 7 and 8". */
const weekNames = (weeks: readonly Pick<BlockWeek, "index">[]): string =>
  `${weeks.length === 1 ? "Week" : "Weeks"} ${listed(weeks.map(({ index }) => String(index + 1)))}`;

/** "Week 4 is lighter. Weeks 7 and 8 taper.": how the block changes on the way; empty where it does not. */
export function courseSummary(weeks: readonly Pick<BlockWeek, "index" | "phase">[]): string {
  const of = (...phases: readonly Phase[]) => weeks.filter(({ phase }) => phases.includes(phase));
  const [lighter, taper, fast] = [of("lighter"), of("taper", "race"), of("sharpen")[0]];
  const verb = (list: readonly unknown[], one: string, many: string): string => (list.length === 1 ? one : many);
  return [
    fast !== undefined && fast.index > 0 ? `From week ${fast.index + 1} on more of it is faster than threshold.` : "",
    lighter.length > 0 ? `${weekNames(lighter)} ${verb(lighter, "is", "are")} lighter.` : "",
    taper.length > 0 ? `${weekNames(taper)} ${verb(taper, "tapers", "taper")}.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The block in a sentence: "Two hard runs in most weeks, about 10 % of the block's time." */
export function blockSummary(weeks: readonly Pick<BlockWeek, "sessions">[]): string {
  const all = weeks.flatMap(({ sessions }) => sessions);
  const counts = weeks.map(({ sessions }) => sessions.filter(({ hard }) => hard).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return "All of it is easy running.";
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? most;
  const share = Math.round((100 * hardTimeOf(all)) / sum(all.map(({ time }) => time)));
  const where = counts.every((count) => count === usual) ? "in every week" : "in most weeks";
  const runs = capitalized(counted(usual, "hard run"));
  return `${weeks.length === 1 ? `${runs} in this week` : `${runs} ${where}`}, about ${share} % of ${weeks.length === 1 ? "its" : "the block’s"} time.`;
}

/** Spoken after a change that is not an edit of a day. */
export function announcement(first: FirstHard | null, weeks: number, unit: LengthUnit): string {
  if (first === null) return `${capitalized(counted(weeks, "week"))}, all easy.`;
  const { session } = first;
  const pace = session.paceRange === null ? "by effort" : `at ${paceWords(session.paceRange, unit)}`;
  return `Next hard run: ${dayName(first.day)}, ${repeatsWords(session) ?? sessionName(session.kind)} ${pace}. ${capitalized(counted(weeks, "week"))} planned.`;
}

/** Name of the file, without an ending: "block-8-weeks". */
export const fileName = (weeks: number): string => `block-${weeks}-weeks`;
