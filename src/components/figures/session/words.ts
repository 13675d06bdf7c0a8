/** What the figure about one session says. */
import { driveWords, effortWord, percent, shareWords } from "../../../words/recruitment.ts";
import { clock } from "../../../words/units.ts";
import { durationAtIntensity, fiberTypes, type FiberType } from "../../../sim/index.ts";
import { isUnbroken } from "../../../sim/session/session.ts";
import type { MeasuredRun } from "../../../sim/tolerance/measured-runs.ts";
import { mixOf } from "../../program/fields.ts";
import {
  failurePlace,
  sessionLabel,
  sessionWords,
  unableWord,
  wholeOrClock,
  type SessionVerdict,
} from "../../program/session-words.ts";
import { typesAt, typesAtStart, type RunnerSession, type SessionRun, type TypesNow } from "./course.ts";
import { beyondFrom } from "./strip.ts";

type Shares = Readonly<Record<FiberType, number>>;

const nouns = { I: "slow fibers", IIa: "fast ones", IIx: "the fastest" } as const;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "most fast ones", "about half of the fast ones", "all of the fastest". */
function shareOf(type: FiberType, share: number): string {
  const words = shareWords(share);
  if (type === "IIx") return `${words} of ${nouns.IIx}`;
  return words === "about half" ? `${words} of the ${nouns[type]}` : `${words} ${nouns[type]}`;
}

/** Types that are at work, or that rest; a mix may lack one. */
function typesWith(session: RunnerSession, shares: Shares, isAtWork: boolean): readonly FiberType[] {
  const mix = mixOf(session);
  return fiberTypes.filter((type) => mix[type] > 0 && shares[type] > 0 === isAtWork);
}

const sharesOf = (types: TypesNow): Shares => ({
  I: types.I.recruited,
  IIa: types.IIa.recruited,
  IIx: types.IIx.recruited,
});

/** The largest share of each type that works at any moment. */
function peaksOf({ session, course }: SessionRun): Shares {
  const start = sharesOf(typesAtStart(session));
  const peak = (type: FiberType): number =>
    Math.max(start[type], ...course.samples.map((each) => each[type].recruited));
  return { I: peak("I"), IIa: peak("IIa"), IIx: peak("IIx") };
}

export interface Answer {
  /** The answer in a few words. */
  readonly lead: string;
  readonly rest: string;
}

/** Which fibers join in the course of the session; null where all that work do so from the start. */
export function joiningWords(run: SessionRun): string | null {
  const [start, peak] = [sharesOf(typesAtStart(run.session)), peaksOf(run)];
  const joining = fiberTypes.filter((type) => shareWords(peak[type]) !== shareWords(start[type]));
  if (joining.length === 0) return null;
  return `As fibers tire, others join: later ${listed(joining.map((type) => shareOf(type, peak[type])))} work.`;
}

/** Of a session that cannot be held: that first, then by whom and when. */
function unheldAnswer({ session, course: { failure } }: SessionRun): Answer {
  const races = isUnbroken(session) ? durationAtIntensity(session.intensity) : null;
  const raced = races === null ? null : `race times give about ${wholeOrClock(races)}`;
  const modeled =
    failure === null ? "our model looks no further than an hour" : `our model fails ${failurePlace(session, failure)}`;
  return {
    lead: `${sessionLabel(session)} cannot be ${unableWord(session)}.`,
    rest: `${capital([modeled, raced].filter((words) => words !== null).join("; "))}.`,
  };
}

/** What the session trains; of one that cannot be held, that it cannot. */
export function answer(run: SessionRun, fails: boolean): Answer {
  if (fails) return unheldAnswer(run);
  const { session } = run;
  const start = sharesOf(typesAtStart(session));
  const working = typesWith(session, start, true).map((type) => shareOf(type, start[type]));
  const resting = typesWith(session, start, false);
  const names = resting.map((type) => (type === "IIa" ? "the fast ones" : nouns[type]));
  const peak = peaksOf(run);
  const verb = resting.every((type) => peak[type] === 0) ? "rest" : "rest at first";
  return {
    lead: `${capital(listed(working))}.`,
    rest: resting.length === 0 ? "" : `${capital(listed(names))} ${verb}.`,
  };
}

/** Spoken after a change, at most 140 characters. */
export function announcement(run: SessionRun, { verdict, fails }: SessionVerdict): string {
  const { session, course } = run;
  if (fails || course.failure !== null) return verdict;
  const start = sharesOf(typesAtStart(session));
  const working = typesWith(session, start, true).map((type) => shareOf(type, start[type]));
  return `${sessionLabel(session)}${course.truncated ? " can be held for its first hour" : " can be held"}: ${working.join(", ")}.`;
}

/** "at the start", "after 12:30 min". */
export const momentWords = (moment: number): string => (moment === 0 ? "at the start" : `after ${clock(moment)} min`);

/** "4 × 4 min at 95 %, jogging 3 min between · interval, at the start". */
export const nowWords = (session: RunnerSession, moment: number): string =>
  `${sessionWords(session)} · ${effortWord(session.intensity)}, ${momentWords(moment)}`;

/** What the cursor says: the shares of one type by its index, or of all for null. */
export function cursorWords(run: SessionRun, moment: number, curve: number | null): string {
  const types = typesAt(run, moment);
  const shown = curve === null ? fiberTypes : fiberTypes.slice(curve, curve + 1);
  const shares = shown.map((type) => `type ${type} ${percent(types[type].recruited)} recruited`);
  return `${clock(moment)}: ${shares.join(", ")}`.replaceAll("%", "percent");
}

export const stripTitle = (run: SessionRun): string =>
  `${sessionLabel(run.session)}: recruitment of each fiber type over time. At the end, ${cursorWords(run, run.course.end, null)}.`;

/** The muscle as a saved picture. */
export const muscleTitle = (session: RunnerSession, types: TypesNow, moment: number): string =>
  `${sessionLabel(session)}, ${momentWords(moment)}: ${fiberTypes
    .map((type) => `type ${type} ${shareWords(types[type].recruited)}, ${driveWords(types[type].activation)}`)
    .join("; ")}.`;

/** Fractions of VO2max near the 0.67 that the biopsies were taken at. */
const biopsied = { min: 0.6, max: 0.72 } as const;

/** What biopsies saw in long runs at such an effort, where the model ends; null where that says nothing. */
export const longRunWords = (run: SessionRun): string | null =>
  beyondFrom(run) !== null && run.session.intensity >= biopsied.min && run.session.intensity <= biopsied.max
    ? "After the first hour this model cannot say. In biopsies of such long efforts, slow fibers ran out of glycogen first, fast ones later."
    : null;

/** "100 %": the efforts of runs, each once. */
function effortsOf(runs: readonly MeasuredRun[]): string {
  const percents = [...new Set(runs.map(({ intensity }) => Math.round(100 * intensity)))];
  return `${listed(percents.map(String))} %`;
}

/** What stands beside the runners' times in the picture. */
export function runnersLabel(runs: readonly MeasuredRun[], shown: number): string {
  if (runs.length === 0) return "no runners timed at this effort";
  const at = `runners at ${effortsOf(runs)}`;
  return shown === 0 ? `${at} lasted longer` : at;
}

/** "5:01 to 6:44 min at 100 % (4 groups)": the means of runs near an effort. */
export function runnersTimes(runs: readonly MeasuredRun[]): string {
  const times = runs.map(({ time }) => time);
  if (times.length === 0) return "none near this effort";
  const [least, most] = [clock(Math.min(...times)), clock(Math.max(...times))];
  const range = least === most ? least : `${least} to ${most}`;
  return `${range} min at ${effortsOf(runs)} (${runs.length === 1 ? "1 group" : `${runs.length} groups`})`;
}
