/** What the week calculator announces, and the name of its file. */
import { hardTimeWords, headlineSentence, whoseWeek } from "./headline.ts";
import { counted, duration, type LengthUnit } from "../../../words/units.ts";
import type { Week } from "../../../sim/training/week/types.ts";
import type { PlannedWeek } from "./model.ts";

/** "Two easy runs of 45 min and a long run of 1 h 20 min". */
function easyRuns({ sessions }: Week): string {
  const easy = sessions.filter(({ hard }) => !hard);
  const long = easy.find(({ kind }) => kind === "long");
  const others = easy.filter((session) => session !== long);
  const [first] = others;
  return [
    ...(first === undefined ? [] : [`${counted(others.length, "easy run")} of ${duration(first.time)}`]),
    ...(long === undefined ? [] : [`a long run of ${duration(long.time)}`]),
  ].join(" and ");
}

/**
 * Spoken after an answer. It never repeats what was said of another week: it says what changed, or that nothing did.
 *
 * @param before the week that was on the page before the answer
 */
export function announcement(plan: PlannedWeek, isStale: boolean, unit: LengthUnit, before: PlannedWeek): string {
  if (isStale) return whoseWeek(plan, true) ?? "";
  const headlineOf = ({ week, input }: PlannedWeek): string => headlineSentence(week.headline, input.runs, unit);
  const headline = headlineOf(plan);
  if (headline !== headlineOf(before)) return headline;
  const easy = easyRuns(plan.week);
  const { hardSessions, hardTime } = plan.week.headline;
  const hard =
    hardTime === null ? "no hard session" : `${counted(hardSessions, "hard session")} of ${hardTimeWords(hardTime)}`;
  return easy === easyRuns(before.week) ? `The week stays as it was. ${headline}` : `Still ${hard}; now ${easy}.`;
}

/** Name of the file, without an ending: "week-4-runs". */
export const fileName = ({ sessions }: Week): string => `week-${sessions.length}-runs`;
