/** Before the passes: a request that is safe and possible. Beginners get a small week, and no day more than two runs. */
import { week } from "./constants.ts";
import type { Explained, Reason } from "./reason.ts";
import type { WeekRequest } from "./request.ts";
import type { Runner } from "./runner.ts";

function forBeginner(request: WeekRequest, { easySpeed }: Runner): Explained<WeekRequest> {
  const { weekly, runs: askedRuns } = request;
  const runs = Math.min(askedRuns, week.beginner.runs);
  const time = Math.min(week.beginner.weekTime, runs * week.beginner.runTime);
  const planned =
    "distance" in weekly
      ? { distance: Math.min(weekly.distance, time * easySpeed) }
      : { time: Math.min(weekly.time, time) };
  const { run, walk } = week.beginner;
  const reasons: Reason[] = [{ rule: "walk-breaks", run, walk }];
  const isSmaller =
    "distance" in weekly ? (planned.distance ?? 0) < weekly.distance : (planned.time ?? 0) < weekly.time;
  if (isSmaller || runs < askedRuns)
    reasons.unshift({ rule: "beginner-week", asked: weekly, planned, askedRuns, runs });
  return { result: { ...request, weekly: planned, runs }, reasons };
}

/** The request as it can be planned, and a reason for each change. */
export function accepted(request: WeekRequest, runner: Runner): Explained<WeekRequest> {
  const days = request.days?.length ?? 7;
  const runs = Math.min(request.runs, 2 * days);
  const reasons: Reason[] = runs < request.runs ? [{ rule: "runs-reduced", asked: request.runs, runs, days }] : [];
  const fitting = { ...request, runs };
  if (request.experience !== "under-6-months") return { result: fitting, reasons };
  const beginner = forBeginner(fitting, runner);
  return { result: beginner.result, reasons: [...reasons, ...beginner.reasons] };
}
