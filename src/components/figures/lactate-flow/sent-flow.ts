/** What a page is sent with: short enough for it, and enough for the first picture. */
import type { FlowState } from "./figure.ts";
import { runOf, sessionOf, thinned, type FlowRun, type FlowSession } from "./run.ts";
import type { Spread } from "./spread.ts";

export interface SentFlow {
  readonly session: FlowSession;
  /** At few moments. */
  readonly run: FlowRun;
  readonly band: Spread["band"];
}

/** Often enough for a curve: every 10 s until a minute after the work, then every 20 s, and around the end of the work. */
export function sentRun(state: FlowState): FlowRun {
  const isKept = (time: number): boolean =>
    time % (time < state.work + 60 ? 10 : 20) === 0 || Math.abs(time - state.work) === 1;
  const { usual, changed } = runOf(sessionOf(state));
  return { usual: thinned(usual, isKept), changed: thinned(changed, isKept) };
}

/** As one text: in a page's list of properties each number would weigh twice as much. */
export function sentFlow(state: FlowState, run: FlowRun, band: Spread["band"]): string {
  const sent: SentFlow = {
    session: sessionOf(state),
    run,
    band: band
      .filter(([time]) => time % 30 === 0)
      .map(([time, low, high]) => [time, Number(low.toPrecision(4)), Number(high.toPrecision(4))]),
  };
  return JSON.stringify(sent);
}
