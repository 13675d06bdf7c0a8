/** First pass: every upper limit of the week, as numbers. */
import { longRunShare, sessionLimits, type SessionLimits } from "../session-limits.ts";
import { limits, week } from "./constants.ts";
import { sizeOf, sizeOfTime, timeOfSize, type WeekContext } from "./context.ts";
import type { Explained, Reason, RunLimitRule, WorkLimitRule } from "./reason.ts";
import type { HardKind, WeekInput } from "./types.ts";

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
  /** The long run, as a share of the week. In a week of hours, by its distance at easy speed, as for `session`. */
  readonly longRunShare: number;
}

function hardSessionLimit({ runs, experience }: WeekInput): number {
  if (experience === "under-6-months") return 0;
  const byRuns = week.hardSessionLimits.findLast(({ fromRuns }) => runs >= fromRuns)?.limit ?? 0;
  return experience === "6-months-to-3-years" ? Math.min(byRuns, week.hardSessionLimitUnder3Years) : byRuns;
}

const letters = { threshold: "T", interval: "I", repetition: "R" } as const;

function workLimit(kind: HardKind, { easy }: WeekContext, session: SessionLimits | null): WorkLimit {
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

function runLimit(context: WeekContext): Limits["run"] {
  const recent = { time: Infinity, distance: Infinity, ...context.input.longestRun };
  const time = Math.min(week.runTimeLimit, recent.time, recent.distance / context.runner.easySpeed);
  return { size: sizeOfTime(context, time), by: time < week.runTimeLimit ? "recent" : "time" };
}

/** So much of the week that the long run can stay the longest in time and in distance. */
function hardRunSize({ input: { runs }, size }: WeekContext, share: number, run: number): number {
  const even = size / runs;
  const ofWeek = runs >= week.shareFromRuns ? Math.min(share * size, week.longestOverEven * even) : even;
  return Math.min(ofWeek, run);
}

/** The limits of a week, and a reason where the week had to shrink because its runs could not hold more. */
export function limitsOf(context: WeekContext): Explained<Limits> {
  const { input, runner, measure, size, easy } = context;
  const session =
    runner.pacedVdot === null ? null : sessionLimits({ weeklyDistance: easy.distance, vdot: runner.pacedVdot });
  const share = longRunShare(easy.distance);
  const run = runLimit(context);
  const hardRun = hardRunSize(context, share, run.size);
  const reasons: Reason[] = [];
  if (size < sizeOf(input.weekly)) {
    const planned = measure === "distance" ? { distance: size } : { time: size };
    reasons.push({ rule: "week-reduced", asked: input.weekly, planned, why: run.by, runs: input.runs });
  }
  return {
    result: {
      session,
      hardSessions: hardSessionLimit(input),
      work: {
        threshold: workLimit("threshold", context, session),
        interval: workLimit("interval", context, session),
        repetition: workLimit("repetition", context, session),
        fartlek: workLimit("fartlek", context, session),
      },
      highWork: week.highShare * easy.time,
      run,
      hardRun: { size: hardRun, time: timeOfSize(context, hardRun) },
      longRunShare: share,
    },
    reasons,
  };
}
