/** What the figure about one session says. */
import { driveWords, muscleName, muscleNameAt, percent, shareWords } from "../../../words/recruitment.ts";
import { capitalized, listed, spell } from "../../../words/units.ts";
import { durationAtIntensity, fiberTypes, type FiberType } from "../../../sim/index.ts";
import { isUnbroken, type Session } from "../../../sim/session/session.ts";
import type { MeasuredRun } from "../../../sim/tolerance/measured-runs.ts";
import { mixOf } from "../../program/fields.ts";
import { isTooLongForRaces } from "../../program/holding.ts";
import {
  doWord,
  failurePlace,
  sessionLabel,
  sessionWords,
  unheldWords,
  type SessionVerdict,
} from "../../program/session-words.ts";
import { typesAt, typesAtStart, type RunnerSession, type SessionRun, type TypesNow } from "./course.ts";
import { beyondFrom } from "./strip.ts";

type Shares = Readonly<Record<FiberType, number>>;

/** A fiber type in a sentence. */
export const fiberNouns = { I: "slow fibers", IIa: "fast fibers", IIx: "the fastest fibers" } as const;
/** The same where fibers have just been named. */
const shortNouns = { I: "slow fibers", IIa: "fast ones", IIx: "the fastest" } as const;

/** "most fast ones", "about half of the fast ones", "about two thirds of the fast ones", "all of the fastest". */
function shareOf(type: FiberType, share: number): string {
  const words = shareWords(share);
  if (type === "IIx") return `${words} of ${shortNouns.IIx}`;
  return words.startsWith("about") ? `${words} of the ${shortNouns[type]}` : `${words} ${shortNouns[type]}`;
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
  return `As fibers tire, others join. Later ${listed(joining.map((type) => shareOf(type, peak[type])))} are working.`;
}

/** Of a session that cannot be held: that first, then by whom and when. */
export function unheldAnswer({ session, course: { failure } }: SessionRun): Answer {
  const races = isUnbroken(session) ? durationAtIntensity(session.intensity) : null;
  const raced = races === null ? null : `race times give about ${spell(races)}`;
  const modeled =
    failure === null
      ? "our model looks no further than an hour"
      : `${isTooLongForRaces(session) ? "in our model " : ""}you stop ${failurePlace(session, failure)}`;
  const parts = [modeled, raced].filter((words) => words !== null);
  return {
    lead: `${unheldWords(session)}, so there is no gain to show.`,
    rest: `${capitalized(parts.join("; "))}.`,
  };
}

/** Which fibers work at a moment: "45 min at 65 %, at the start: all slow fibers and most fast ones are at work. The fastest fibers are not." */
export function worksWords(session: RunnerSession, types: TypesNow, moment: number): string {
  const shares = sharesOf(types);
  const working = typesWith(session, shares, true).map((type) => shareOf(type, shares[type]));
  const idle = typesWith(session, shares, false).map((type) => fiberNouns[type]);
  const when = `${sessionWords(session)}, ${momentWords(moment)}`;
  if (working.length === 0) return `${when}: no fibers are at work.`;
  const also = idle.length === 0 ? "" : ` ${capitalized(listed(idle))} are not.`;
  return `${when}: ${listed(working)} are at work.${also}`;
}

/** Spoken after a change, at most 140 characters. */
export function announcement(run: SessionRun, { verdict, fails }: SessionVerdict): string {
  const { session, course } = run;
  if (fails || course.failure !== null) return verdict;
  const start = sharesOf(typesAtStart(session));
  const working = typesWith(session, start, true).map((type) => shareOf(type, start[type]));
  const part = course.truncated ? "the first hour of " : "";
  return `You can ${doWord(session)} ${part}${sessionLabel(session)}: ${working.join(", ")}.`;
}

/** "at the start", "after 12 min 30 s". */
export const momentWords = (moment: number): string => (moment === 0 ? "at the start" : `after ${spell(moment)}`);

/** Where in a session of repeats a moment lies: "repeat 3 of 8", "rest after repeat 3"; empty in a run in one go. */
export function placeWords({ form, repeats, work, recovery }: Session, moment: number): string {
  if (form === "steady" || repeats === 1) return "";
  const cycle = work + recovery;
  const repeat = Math.min(repeats, Math.floor(moment / cycle) + 1);
  return moment - (repeat - 1) * cycle < work || repeat === repeats
    ? `repeat ${repeat} of ${repeats}`
    : `rest after repeat ${repeat}`;
}

/** What the cursor says: the shares of one type by its index, or of all for null. */
export function cursorWords(run: SessionRun, moment: number, curve: number | null): string {
  const types = typesAt(run, moment);
  const shown = curve === null ? fiberTypes : fiberTypes.slice(curve, curve + 1);
  const shares = shown.map((type) => `type ${type} ${percent(types[type].recruited)} at work`);
  const place = placeWords(run.session, moment);
  return `${[capitalized(momentWords(moment)), ...(place === "" ? [] : [place])].join(", ")}: ${shares.join(", ")}`.replaceAll(
    "%",
    "percent",
  );
}

export const stripTitle = (run: SessionRun): string =>
  `${sessionLabel(run.session)}: recruitment of each fiber type over time. ${cursorWords(run, run.course.end, null)}.`;

/** The drawn muscle's name: which fibers work at a moment. */
export const muscleAtMoment = ({ intensity }: RunnerSession, types: TypesNow, moment: number): string =>
  moment === 0 ? muscleNameAt(intensity, types) : muscleName(momentWords(moment), types);

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

/** What stands beside the runners' times in the picture; empty without any, because the list under it says so. */
export function runnersLabel(runs: readonly MeasuredRun[], shown: number): string {
  if (runs.length === 0) return "";
  const at = `runners at ${effortsOf(runs)}`;
  return shown === 0 ? `${at} lasted longer` : at;
}

/** "5 min 1 s to 6 min 44 s at 100 % (4 groups)": the means of runs near an effort. */
export function runnersTimes(runs: readonly MeasuredRun[]): string {
  const times = runs.map(({ time }) => time);
  if (times.length === 0) return "nobody was timed near this effort";
  const [least, most] = [spell(Math.min(...times)), spell(Math.max(...times))];
  const range = least === most ? least : `${least} to ${most}`;
  const groups = runs.length === 1 ? "1 group" : `${runs.length} groups`;
  const scale = runs.some(({ basis }) => basis === "vo2max") ? ", set by oxygen and not by speed" : "";
  return `${range} at ${effortsOf(runs)} (${groups}${scale})`;
}
