/** What hard sessions leave of the week for easy running. */
import { sizeOfDistance, type WeekContext } from "./context.ts";
import type { HardSession } from "./hard-session.ts";

/** Sizes are in the measure of the week. */
export interface EasyRoom {
  /** Easy runs, the long one included; at least 1. */
  readonly runs: number;
  /** Of all easy runs together. */
  readonly size: number;
  /** The longest hard session, as running at easy speed; 0 without any. The long run is at least as long. */
  readonly longestHard: number;
}

export const easyRoomBeside = (hard: readonly HardSession[], context: WeekContext): EasyRoom => ({
  runs: context.input.runs - hard.length,
  size: hard.reduce((left, session) => left - session[context.measure], context.size),
  longestHard: sizeOfDistance(context, Math.max(0, ...hard.map(({ distance }) => distance))),
});
