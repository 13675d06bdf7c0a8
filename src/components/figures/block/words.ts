/** What the figure about a training block says: its answer, its announcement, and the words beside its curves. */
import { decimals } from "../../../words/numbers.ts";
import { uncapitalized } from "../../../words/units.ts";
import { iixHabitual } from "../../../sim/adaptation/constants.ts";
import type { AdaptationState } from "../../../sim/index.ts";
import type { BlockState, Training } from "../../program/fields.ts";
import { alikeShare } from "../../program/outcomes.ts";
import { weeksWords } from "../../program/program-words.ts";
import { failurePlace, sessionLabel, unheldWords } from "../../program/session-words.ts";
import type { Unheld } from "./model.ts";
import { draws, rangeAt, type Bands } from "./band.ts";
import { fullName, type ShownOutcome } from "./shown-outcomes.ts";
import type { StudyPoint } from "./studies.ts";

/** "+17 %", "0 %", "−3 %": whole percent, signed. */
export function signed(fraction: number): string {
  const text = decimals(100 * fraction, 0);
  return text === "0" || text.startsWith("−") ? `${text} %` : `+${text} %`;
}

/** "17 %". */
const share = (fraction: number): string => `${decimals(100 * fraction, 0)} %`;

type Length = Pick<BlockState, "weeks" | "weeksOff">;

/** Which fibers gain most, in a word or two. */
function leadWords({ oxidative: { I, IIa, IIx } }: AdaptationState): string {
  const most = Math.max(I, IIa, IIx);
  if (most < 0.015) return "Your fibers gain almost nothing.";
  const near = (gain: number): boolean => gain >= alikeShare * most;
  if (near(I) && near(IIa) && near(IIx)) return "All your fibers gain alike.";
  if (near(I) && near(IIa)) return "Your slow and fast fibers gain alike.";
  if (near(I)) return "Your slow fibers gain most.";
  return near(IIx) && !near(IIa) ? "Your fastest fibers gain most." : "Your fast fibers gain most.";
}

export interface Answer {
  /** The result in a few words. */
  readonly lead: string;
  readonly rest: string;
}

/**
 * What the block changes, the result first.
 *
 * @param isTogether whether two kinds of sessions share the gain: the answer of one session names only what that one adds
 */
export function answerOf(
  { weeks, weeksOff }: Length,
  trained: AdaptationState,
  last: AdaptationState,
  isTogether: boolean,
): Answer {
  if (weeks === 0) return { lead: "Nothing changes.", rest: "There are no weeks of training yet." };
  const { I, IIa, IIx, whole } = trained.oxidative;
  const gains = `After ${weeksWords(weeks)}, endurance (oxidative capacity) is up ${share(I)} in slow fibers, ${share(IIa)} in fast fibers (IIa) and ${share(IIx)} in the fastest (IIx).`;
  const lead = isTogether ? `Both sessions together: ${uncapitalized(leadWords(trained))}` : leadWords(trained);
  if (weeksOff === 0 || share(whole) === "0 %") return { lead, rest: gains };
  const left = share(last.oxidative.whole);
  const lost = `Then ${weeksWords(weeksOff)} off: the whole muscle’s ${share(whole)} falls to ${left}.`;
  return { lead, rest: `${gains} ${lost}` };
}

/** Of sessions that nobody can hold: that first, because their gains are only what would be. Null where there are none. */
export function unheldAnswer(unheld: readonly Unheld[]): Answer | null {
  if (unheld.length === 0) return null;
  const leads = unheld.map(({ session }) => `${unheldWords(session)}.`);
  const reasons = unheld.map(({ session, failure }) =>
    failure === null
      ? "Race times, or our fatigue model where they do not reach, end sooner."
      : `You stop ${failurePlace(session, failure)}.`,
  );
  return {
    lead: leads.join(" "),
    rest: `${[...new Set(reasons)].join(" ")} The curves show what it would give if you could.`,
  };
}

/** Where the cursor stands: "Week 8, when training ends". */
export function weekWords(week: number, { weeks }: Pick<Length, "weeks">): string {
  if (week > weeks) return `Week ${week}, after ${weeksWords(week - weeks)} off`;
  if (week === 0) return "Week 0, before training";
  return week === weeks ? `Week ${week}, when training ends` : `Week ${week} of ${weeks}`;
}

/** An outcome's value as it is printed beside its curve. */
export const valueWords = ({ isChange, value }: ShownOutcome, state: AdaptationState): string =>
  isChange ? signed(value(state)) : share(value(state));

/** "range 10 to 31", "in all 200 simulations" behind a value that is the same in all; empty where no band is drawn. */
export function rangeWords(range: readonly [low: number, high: number] | null): string {
  if (range === null) return "";
  const [low, high] = [decimals(range[0], 0), decimals(range[1], 0)];
  return low === high ? `in all ${draws} simulations` : `range ${low} to ${high}`;
}

/**
 * The largest gain that studies measured in training, percent, where the model gives none at all; null otherwise.
 *
 * @param range of the model's result; null where no band is drawn
 */
export function missedGain(
  { isChange, value }: ShownOutcome,
  trained: AdaptationState,
  range: readonly [low: number, high: number] | null,
  studies: readonly StudyPoint[],
): number | null {
  if (!isChange || signed(value(trained)) !== "0 %" || (range !== null && Math.round(range[1]) !== 0)) return null;
  const most = Math.max(0, ...studies.map(([, stopped, percent]) => (stopped ? 0 : (percent ?? 0))));
  return most === 0 ? null : most;
}

/** Lines for a plot of half a phone's width. */
export const missedLines = (most: number): readonly string[] => [
  "The model",
  "gives none;",
  "studies found",
  `up to ${signed(most / 100)}.`,
];

/** What the cursor says of the plots that it goes through. */
export function cursorWords(
  outcomes: readonly ShownOutcome[],
  state: AdaptationState,
  bands: Bands,
  week: number,
  length: Length,
): string {
  const each = outcomes.map((outcome) => {
    const range = rangeWords(rangeAt(bands[outcome.id], week));
    return `${fullName(outcome)} ${valueWords(outcome, state)}${range === "" ? "" : `, ${range}`}`;
  });
  return `${weekWords(week, length)}: ${each.join("; ")}`.replaceAll("%", "percent");
}

export interface Announced extends Length {
  readonly first: Training;
  readonly second: Training;
  readonly trained: AdaptationState;
  readonly last: AdaptationState;
  readonly unheld: readonly Unheld[];
}

/** Longer messages are hard to follow by ear. */
const longestMessage = 140;

/** Spoken after a change, at most 140 characters. */
export function announcement({ first, second, weeks, weeksOff, trained, last, unheld }: Announced): string {
  if (weeks === 0) return "No weeks of training: nothing changes.";
  const { I, IIa, IIx, whole } = trained.oxidative;
  const gains = `slow fibers ${signed(I)}, fast ${signed(IIa)}, fastest ${signed(IIx)}.`;
  const [impossible] = unheld;
  if (impossible !== undefined) {
    return `${unheldWords(impossible.session)}. If you could, after ${weeksWords(weeks)}: ${gains}`;
  }
  const off =
    weeksOff === 0 || signed(whole) === "0 %"
      ? ""
      : ` Then ${weeksWords(weeksOff)} off: the whole muscle falls from ${signed(whole)} to ${signed(last.oxidative.whole)}.`;
  const result = `After ${weeksWords(weeks)}: ${gains}${off}`;
  const also = second.perWeek > 0 ? ", and a second session" : "";
  const full = `${sessionLabel(first)}, ${first.perWeek} a week${also}. ${result}`;
  return full.length <= longestMessage ? full : result;
}

/** How the types of fibers have moved in the drawn muscle, as fractions of all fibers. */
export function shiftWords(before: number, after: number): string {
  const [from, to] = [share(before), share(after)];
  if (from === to) return `IIx fibers are still ${to} of the muscle.`;
  return `IIx fibers go from ${from} to ${to} of the muscle; a ring marks fibers that changed type.`;
}

/** Why the share of IIx that is plotted differs from that of the drawn muscle. */
export const twoSharesWords = (drawn: number): string =>
  `For IIx, the plot starts at ${share(iixHabitual)} and the muscle at ${share(drawn)} because they come from different people. The plot measures protein (myosin); the muscle counts fibers. The model moves both by the same number of points.`;

/** How many measured results have no place in the plots. */
export const unseenWords = (count: number): string =>
  count === 0
    ? ""
    : count === 1
      ? "One result lies beyond the weeks shown."
      : `${count} results lie beyond the weeks shown.`;
