/** Running at marathon pace inside a long run. */
import { trainingPaces } from "../paces.ts";
import { week } from "./constants.ts";
import type { WeekContext } from "./context.ts";
import type { Limits } from "./limits.ts";
import type { Explained } from "./reason.ts";
import { easyFor } from "./runner.ts";
import type { Session } from "./types.ts";

const grain = 300;

/** The long run with its second half at marathon pace, within Daniels' limit, where that is asked for and is worth it. */
export function marathonPaceOn(
  run: Session,
  { input, runner, measure }: WeekContext,
  limits: Limits,
): Explained<Session> {
  const { session } = limits;
  if (input.marathonPace !== true || runner.pacedVdot === null || session === null) return { result: run, reasons: [] };
  const pace = trainingPaces(runner.pacedVdot).M;
  const limit = session.M.distance;
  const most = Math.min(limit, week.marathonPace.share * run.distance);
  const time = Math.floor(((most / 1000) * pace) / grain) * grain;
  if (time < week.marathonPace.shortest) return { result: run, reasons: [] };
  const work = { time, distance: (time / pace) * 1000 };
  const after = easyFor(runner, week.marathonPace.easyAfter);
  // In a week of hours the run keeps its time and gets farther, unless it is as long as it may be.
  const farther = run.distance + work.distance - time * runner.easySpeed;
  const longest = Math.min(input.growth ?? Infinity, { distance: Infinity, ...input.longestRun }.distance);
  const kept = farther <= longest ? measure : "distance";
  const left = run[kept] - work[kept] - after[kept];
  const before = kept === "time" ? easyFor(runner, left) : { time: left / runner.easySpeed, distance: left };
  const parts = [before, work, after];
  const sum = (unit: "time" | "distance"): number => parts.reduce((total, part) => total + part[unit], 0);
  return {
    result: {
      ...run,
      time: sum("time"),
      distance: sum("distance"),
      steps: [
        { part: "easy", ...before },
        { part: "repeats", count: 1, band: "marathon", work, recovery: easyFor(runner, 0) },
        { part: "cool-down", ...after },
      ],
    },
    reasons: [{ rule: "marathon-pace", distance: work.distance, limit }],
  };
}
