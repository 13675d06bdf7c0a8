/** What is spoken once the hand has let go: what changed, and what came of it. */
import { blockAnnouncement, signed, unheldAnnouncement, weeksWords } from "../../../describe/simulator/block.ts";
import { sessionLabel } from "../../../describe/simulator/session.ts";
import type { AdaptationState } from "../../../sim/index.ts";
import { sessionOf, type SimulatorState } from "../../../state/simulator/state.ts";

/** These parts speak for themselves. */
const elsewhere: readonly (keyof SimulatorState)[] = [
  "a",
  "b",
  "hours",
  "rule",
  "share",
  "cost",
  "easyMinutes",
  "costShown",
  "picture",
];

export interface Outcome {
  /** When training ends, and when the weeks without it do. */
  readonly trained: AdaptationState;
  readonly last: AdaptationState;
  /** Whether the session cannot be held. */
  readonly fails: boolean;
}

function stopWords(stop: number, { trained, last }: Outcome): string {
  const from = signed(trained.oxidative.whole);
  return stop === 0
    ? `No weeks without training: whole muscle ${from}.`
    : `Then ${weeksWords(stop)} without training: whole muscle ${from} falls to ${signed(last.oxidative.whole)}.`;
}

/** At most 140 characters; null where another part of the page says it. */
export function changeWords(before: SimulatorState, after: SimulatorState, outcome: Outcome): string | null {
  const names = Object.keys(after) as (keyof SimulatorState)[];
  const changed = names.filter((name) => before[name] !== after[name]);
  if (changed.length === 1 && changed[0] === "costShown") {
    return after.costShown === "yes"
      ? "What a minute costs is drawn beside the gain; the cost is an assumption."
      : "What a minute costs is no longer drawn.";
  }
  if (changed.length > 0 && changed.every((name) => elsewhere.includes(name))) return null;
  if (changed.length === 1 && changed[0] === "show") {
    return after.show === "all" ? "The whole page is shown again." : "One part is shown alone; Escape shows the page.";
  }
  if (changed.length === 1 && changed[0] === "stop") return stopWords(after.stop, outcome);
  if (changed.length === 1 && changed[0] === "perWeek2") {
    const second = sessionLabel(sessionOf(after, "second"));
    const whole = `Whole muscle ${signed(outcome.trained.oxidative.whole)}.`;
    if (after.perWeek2 === 0) return `The second session is taken out. ${whole}`;
    return `Second session, ${after.perWeek2} a week: ${second}. ${whole}`;
  }
  const session = sessionLabel(sessionOf(after, "first"));
  if (outcome.fails) return unheldAnnouncement(session, after.weeks, outcome.trained);
  const beside = after.perWeek2 > 0 ? " and a second kind" : "";
  return blockAnnouncement(`Your ${after.perWeek} a week, ${session}${beside}`, after.weeks, outcome.trained);
}
