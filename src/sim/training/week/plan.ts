/** The week, in five passes: limits, hard days, easy days, calendar, counts. */
import { calendarOf } from "./calendar.ts";
import { contextOf, sizeOf, type WeekContext } from "./context.ts";
import { countsOf } from "./counts.ts";
import { easyDaysOf, type EasyDays } from "./easy-days.ts";
import { hardDaysOf, type HardDays } from "./hard-days.ts";
import { headlineOf } from "./headline.ts";
import { requireWeekInput } from "./input.ts";
import { limitsOf, type Limits } from "./limits.ts";
import type { Explained, Reason } from "./reason.ts";
import { runnerOf } from "./runner.ts";
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

/**
 * Plans one week. Conventions of ours around Daniels' session limits and the spacing of hard days; `parameters.ts` says
 * which is which. Always returns a week for valid input. Source: daniels2014, seiler2010, ours.
 *
 * @param input see `WeekInput` for units and ranges
 * @throws RangeError that names the field, its value and what is allowed
 */
export function planWeek(input: WeekInput): Week {
  requireWeekInput(input);
  const runner = runnerOf(input);
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
  const calendar = calendarOf(context, hardDays.result.days, easyDays.result);
  const counts = countsOf(input, calendar.result);
  return {
    sessions: calendar.result,
    headline: headlineOf(calendar.result, input.runs),
    time: sum(calendar.result, "time"),
    distance: sum(calendar.result, "distance"),
    vdot: runner.result.vdot,
    effortOnly: runner.result.pacedVdot === null,
    limits: limits.result.session,
    counts: counts.result,
    reasons: [
      ...runner.reasons,
      ...withoutLostStrides(hardDays.reasons, calendar.result),
      ...limits.reasons,
      ...easyDays.reasons,
      ...calendar.reasons,
      ...counts.reasons,
    ],
  };
}
