/** The week, in five passes: limits, hard days, easy days, calendar, counts. */
import { calendarOf } from "./calendar.ts";
import { accepted } from "./accepted.ts";
import { week } from "./constants.ts";
import { contextOf, sizeOf, type WeekContext } from "./context.ts";
import { countsOf } from "./counts.ts";
import { easyDaysOf, type EasyDays } from "./easy-days.ts";
import { hardDaysOf, type HardDays } from "./hard-days.ts";
import { headlineOf } from "./headline.ts";
import { requireWeekInput } from "./input.ts";
import { limitsOf, type Limits } from "./limits.ts";
import type { Explained, Reason } from "./reason.ts";
import type { WeekRequest } from "./request.ts";
import { runnerOf, type Runner } from "./runner.ts";
import type { Session, Week, WeekInput } from "./types.ts";

/** A run may turn out too short for its strides; then the reason must not promise them. */
function withoutLostStrides(reasons: readonly Reason[], sessions: readonly Session[]): readonly Reason[] {
  if (sessions.some(({ kind }) => kind === "strides")) return reasons;
  return reasons.map((reason) =>
    "instead" in reason && reason.instead === "strides" ? { ...reason, instead: "easy" } : reason,
  );
}

const sum = (sessions: readonly Session[], unit: "time" | "distance"): number =>
  sessions.reduce((total, session) => total + session[unit], 0);

/** The totals, the counts and the headline of some sessions. */
export function summaryOf(
  sessions: readonly Session[],
  runs: number,
): Pick<Week, "sessions" | "headline" | "time" | "distance" | "counts"> {
  return {
    sessions,
    headline: headlineOf(sessions, runs),
    time: sum(sessions, "time"),
    distance: sum(sessions, "distance"),
    counts: countsOf(undefined, sessions).result,
  };
}

/** Plans a week out of a request. Unchecked. @param runner who runs it, where that is known already */
export function planRequested(request: WeekRequest, runner = runnerOf(request)): Week {
  const planned = planPasses(request, runner);
  const long = planned.sessions.find(({ kind }) => kind === "long");
  const isCrowded = new Set(planned.sessions.filter(({ hard }) => hard).map(({ day }) => day)).size > 2;
  // A third hard day stands beside the long run, which must then not be a demanding day itself.
  if (!isCrowded || long === undefined || long.time <= week.demandingRun) return planned;
  const fewer = planPasses({ ...request, hardLimit: 2 }, runner);
  return { ...fewer, reasons: [...fewer.reasons, { rule: "third-refused", time: long.time }] };
}

/**
 * Plans one week. Conventions of ours around Daniels' session limits and the spacing of hard days; `parameters.ts` says
 * which is which. Always returns a week for valid input. Source: daniels2014, seiler2010, ours.
 *
 * @param input see `WeekInput` for units and ranges
 * @throws RangeError that names the field, its value and what is allowed
 */
export function planWeek(input: WeekInput): Week {
  requireWeekInput(input);
  return planRequested(input);
}

function planPasses(request: WeekRequest, runner: Explained<Runner>): Week {
  const { result: input, reasons: acceptance } = accepted(request, runner.result);
  let context: WeekContext;
  let limits: Explained<Limits>;
  let hardDays: Explained<HardDays>;
  let easyDays: Explained<EasyDays>;
  let size = sizeOf(input.weekly);
  // Where the limits of one run cannot hold the asked volume, the week shrinks until they do, and with it the limits that
  // depend on the week. Each round takes away at least a warm-up or a repeat, so this ends.
  do {
    context = contextOf(input, runner.result, size);
    limits = limitsOf(context);
    hardDays = hardDaysOf(context, limits.result);
    easyDays = easyDaysOf(context, limits.result, hardDays.result.easyRoom);
    size -= easyDays.result.left;
  } while (easyDays.result.left > context.size * 1e-9);
  const calendar = calendarOf(context, limits.result, hardDays.result.days, easyDays.result);
  const counts = countsOf(input.goal, calendar.result);
  return {
    ...summaryOf(calendar.result, input.runs),
    vdot: runner.result.vdot,
    effortOnly: runner.result.pacedVdot === null,
    limits: limits.result.session,
    reasons: [
      ...runner.reasons,
      ...acceptance,
      ...withoutLostStrides(hardDays.reasons, calendar.result),
      ...limits.reasons,
      ...easyDays.reasons,
      ...calendar.reasons,
      ...counts.reasons,
    ],
  };
}
