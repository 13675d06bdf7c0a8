/** How long the long run may be. Conventions: Daniels' share, and ours for a marathoner or a run that was asked for. */
import { longRunShare } from "../session-limits.ts";
import { limits, week } from "./constants.ts";
import { sizeOf, sizeOfDistance, sizeOfTime, type WeekContext } from "./context.ts";

/** `share`: Daniels'. `kept`: what Daniels' share was before it falls. `marathon`, `asked`: beyond it. */
type LongRunRule = "share" | "kept" | "marathon" | "asked";

/** Sizes are in the measure of the week, see `WeekContext`. */
export interface LongRunLimit {
  readonly size: number;
  readonly by: LongRunRule;
  /** Daniels' share of this week. */
  readonly share: number;
}

/** Daniels' share of the week; from 40 miles on at least what it is there, so that a larger week never has a shorter run. */
export function usualLongRun(context: WeekContext): number {
  const { size, easy } = context;
  const atTurn = sizeOfDistance(context, limits.L.shareBelow * limits.L.turn);
  const ofWeek = longRunShare(easy.distance) * size;
  return easy.distance > limits.L.turn ? Math.max(ofWeek, atTurn) : ofWeek;
}

/** Whether the long run is a marathoner's: by what was asked, otherwise by the race. */
const isMarathoner = ({ input }: WeekContext): boolean =>
  input.marathoner ?? (input.race !== null && input.race.distance >= week.marathoner.from);

/** The limit of the long run before those of any run. @param share Daniels' share of this week */
export function longRunLimit(context: WeekContext, run: number, share: number): LongRunLimit {
  const { size, input, runner, measure } = context;
  const usual = usualLongRun(context);
  if (input.longRun !== undefined) {
    const most = sizeOfTime(context, week.askedRunTimeLimit);
    const asked =
      measure in input.longRun
        ? sizeOf(input.longRun)
        : "time" in input.longRun
          ? sizeOfTime(context, input.longRun.time)
          : input.longRun.distance / runner.easySpeed;
    return { size: Math.min(asked, most), by: "asked", share };
  }
  const { overEven, share: most } = week.marathoner;
  const marathon = Math.min((overEven * size) / input.runs, most * size);
  if (input.experience !== "under-6-months" && isMarathoner(context) && marathon > usual)
    return { size: Math.min(marathon, run), by: "marathon", share };
  return { size: usual, by: usual > share * size ? "kept" : "share", share };
}
