/** What a block of weeks does, in words. */
import type { AdaptationState } from "../../sim/index.ts";
import { decimals } from "../numbers.ts";

/** "+17 %", "0 %", "−3 %": whole percent, signed. */
export function signed(fraction: number): string {
  const text = decimals(100 * fraction, 0);
  return text === "0" || text.startsWith("−") ? `${text} %` : `+${text} %`;
}

/** A number of weeks that need not be whole: "6 weeks", "6.5 weeks". */
export function weeksWords(weeks: number): string {
  const text = decimals(weeks, 1).replace(".0", "");
  return `${text} week${text === "1" ? "" : "s"}`;
}

const capacity = ({ oxidative: { whole, I, IIa, IIx } }: AdaptationState): string =>
  `whole muscle ${signed(whole)} (type I ${signed(I)}, IIa ${signed(IIa)}, IIx ${signed(IIx)})`;

/** One or two sentences on the end of training and the end of the weeks without it. */
export function blockSentence(weeks: number, stop: number, trained: AdaptationState, last: AdaptationState): string {
  if (weeks === 0) return "No weeks of training: nothing changes.";
  const first = `After ${weeksWords(weeks)}, oxidative capacity: ${capacity(trained)}.`;
  if (stop === 0) return first;
  return `${first} After ${weeksWords(stop)} without training: ${capacity(last)}.`;
}

const gainsWords = ({ oxidative: { whole, I, IIa, IIx } }: AdaptationState): string =>
  `whole muscle ${signed(whole)}, type I ${signed(I)}, IIa ${signed(IIa)}, IIx ${signed(IIx)}.`;

/** Spoken after a change, at most 140 characters. */
export const blockAnnouncement = (session: string, weeks: number, trained: AdaptationState): string =>
  `${session}. ${weeksWords(weeks)}: ${gainsWords(trained)}`;

/** The same of a session that cannot be held. */
export const unheldAnnouncement = (session: string, weeks: number, trained: AdaptationState): string =>
  `${session} cannot be held. If it could, after ${weeksWords(weeks)}: ${gainsWords(trained)}`;

/** How the types of fibers have moved in the drawn muscle. */
export function shiftWords(before: number, after: number): string {
  const [from, to] = [decimals(100 * before, 0), decimals(100 * after, 0)];
  if (from === to) return `IIx fibers: ${from} % of all drawn fibers, unchanged.`;
  return `IIx fibers: ${from} to ${to} % of all drawn fibers; a ring marks those that changed type.`;
}
