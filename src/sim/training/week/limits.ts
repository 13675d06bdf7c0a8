/** First pass: every upper limit of the week, as numbers. */
import { largestWeek, longRunShare, sessionLimits, type SessionLimits } from "../session-limits.ts";
import { limits, week } from "./constants.ts";
import { amountOf, sizeOf, sizeOfTime, timeOfSize, type WeekContext } from "./context.ts";
import { hardDaysAtMost } from "./day-pattern.ts";
import { longRunLimit, usualLongRun, type LongRunLimit } from "./long-run.ts";
import type { Explained, Reason, RunLimitRule, WorkLimitRule } from "./reason.ts";
import type { WeekRequest } from "./request.ts";
import type { HardKind } from "./types.ts";

/** The hard running that one session of a kind may hold. */
interface WorkLimit {
  /** s at the effort. */
  readonly time: number;
  readonly by: WorkLimitRule;
  /** The share of the week that gives the limit; null for an absolute limit. */
  readonly share: number | null;
}

/** Sizes are in the measure of the week, see `WeekContext`. */
export interface Limits {
  /** Daniels' limits of one session; null where only effort is given. */
  readonly session: SessionLimits | null;
  /** Hard sessions in the week. */
  readonly hardSessions: number;
  readonly work: Readonly<Record<HardKind, WorkLimit>>;
  /** s of running above threshold in the whole week. */
  readonly highWork: number;
  /** One easy run. */
  readonly run: { readonly size: number; readonly by: RunLimitRule };
  /** One hard session with warm-up and cool-down, as running at easy speed. */
  readonly hardRun: { readonly size: number; readonly time: number };
  readonly long: LongRunLimit;
}

/** Hard sessions at most by runs and years of running. */
function hardSessionLimit({ runs, experience }: Pick<WeekRequest, "runs" | "experience">): number {
  if (experience === "under-6-months") return 0;
  const byRuns = week.hardSessionLimits.findLast(({ fromRuns }) => runs >= fromRuns)?.limit ?? 0;
  return experience === "6-months-to-3-years" ? Math.min(byRuns, week.hardSessionLimitUnder3Years) : byRuns;
}

const letters = { threshold: "T", interval: "I", repetition: "R" } as const;

function workLimit(kind: HardKind, { easy, input }: WeekContext, session: SessionLimits | null): WorkLimit {
  // Shares of so few runs mean nothing.
  if (input.runs < week.fewRuns.below) return { time: week.fewRuns.work, by: "fixed-time", share: null };
  const ofWeek = (): WorkLimit => {
    if (kind === "fartlek" || session === null) {
      const share = week.effortShare[kind === "threshold" ? "threshold" : "fartlek"];
      return { time: share * easy.time, by: "effort-share", share };
    }
    const { time, binding } = session[letters[kind]];
    return { time, by: binding, share: binding === "share" ? limits[letters[kind]].share : null };
  };
  const limit = ofWeek();
  const fixed = week.workLimit[kind];
  return limit.time <= fixed ? limit : { time: fixed, by: "fixed-time", share: null };
}

function runLimit({ input, runner, ...context }: WeekContext): Limits["run"] {
  const recent = { time: Infinity, distance: Infinity, ...input.longestRun };
  const candidates: readonly (readonly [RunLimitRule, number])[] = [
    ["time", week.runTimeLimit],
    ["recent", Math.min(recent.time, recent.distance / runner.easySpeed)],
    ["growth", (input.growth ?? Infinity) / runner.easySpeed],
  ];
  const [by, time] = candidates.reduce((least, limit) => (limit[1] < least[1] ? limit : least));
  return { size: sizeOfTime({ input, runner, ...context }, time), by };
}

/** So much of the week that the long run can stay the longest in time and in distance. */
function hardRunSize(context: WeekContext, run: number): number {
  const { input, size } = context;
  const even = size / input.runs;
  const ofWeek = input.runs >= week.shareFromRuns ? Math.min(usualLongRun(context), week.longestOverEven * even) : even;
  return Math.min(ofWeek, run);
}

/** The limits of a week, and a reason where the week had to shrink because its runs could not hold more. */
export function limitsOf(context: WeekContext): Explained<Limits> {
  const { input, runner, size, easy } = context;
  const session =
    runner.pacedVdot === null
      ? null
      : // The largest week in hours may pass the largest in meters by a rounding error.
        sessionLimits({ weeklyDistance: Math.min(easy.distance, largestWeek), vdot: runner.pacedVdot });
  const run = runLimit(context);
  const hardRun = hardRunSize(context, run.size);
  const reasons: Reason[] = [];
  if (size < sizeOf(input.weekly)) {
    const planned = amountOf(context, size);
    reasons.push({ rule: "week-reduced", asked: input.weekly, planned, why: run.by, runs: input.runs });
  }
  const byRunner = Math.min(hardSessionLimit(input), input.hardLimit ?? Infinity);
  const byDays = hardDaysAtMost(input.runs, input);
  if (byDays < Math.min(byRunner, input.hardSessions ?? 1)) reasons.push({ rule: "hard-days-limit", count: byDays });
  return {
    result: {
      session,
      hardSessions: Math.min(byRunner, byDays),
      work: {
        threshold: workLimit("threshold", context, session),
        interval: workLimit("interval", context, session),
        repetition: workLimit("repetition", context, session),
        fartlek: workLimit("fartlek", context, session),
      },
      highWork: week.highShare * easy.time,
      run,
      hardRun: { size: hardRun, time: timeOfSize(context, hardRun) },
      long: longRunLimit(context, run.size, longRunShare(easy.distance)),
    },
    reasons,
  };
}
