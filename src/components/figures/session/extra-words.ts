/** The answer to what a session trains: which fibers gain most from it, and how much. */
import { decimals } from "../../../words/numbers.ts";
import { capitalized, counted, numeral } from "../../../words/units.ts";
import { effortBands, fiberTypes, type FiberType } from "../../../sim/index.ts";
import type { Training } from "../../program/fields.ts";
import { alikeShare } from "../../program/outcomes.ts";
import { exactly, sessionLabel } from "../../program/session-words.ts";
import type { Extra } from "./extra.ts";
import { fiberNouns } from "./words.ts";

/** An extra gain below this share of the largest one is little. */
const little = 0.25;
/** An extra gain that prints as nothing. */
const nothing = 0.005;

const share = (fraction: number): string => `${decimals(100 * fraction, 0)}\u00a0%`;

const often = (perWeek: number): string =>
  perWeek === 1 ? "once a week" : perWeek === 2 ? "twice a week" : `${numeral(perWeek)} times a week`;

/** Below this effort a run in one go is an easy one, as a fraction of VO2max: steady running begins there. */
const easyBelow = effortBands[2].from;

/** "three easy runs of 45 min", "two sessions of 4 × 4 min at 95 %". */
function besideWords(session: Training): string {
  const { perWeek, form, duration, intensity } = session;
  const isEasy = form === "steady" && intensity < easyBelow;
  const what = counted(perWeek, isEasy ? "easy run" : "session");
  return `${what} of ${isEasy ? exactly(duration) : sessionLabel(session)}`;
}

/**
 * "Mostly your fast fibers.": those that gain most. Beside other runs "It adds mostly to your fast fibers.", because the
 * answer of the block names those that gain most from all runs together.
 */
function leadOf(gain: Readonly<Record<FiberType, number>>, ranked: readonly FiberType[], isExtra: boolean): string {
  const [top] = ranked;
  if (top === undefined || gain[top] < nothing) return `It ${isExtra ? "adds" : "trains"} almost nothing.`;
  const near = ranked.filter((type) => gain[type] >= alikeShare * gain[top]);
  const names = fiberTypes.filter((type) => near.includes(type)).map((type) => fiberNouns[type].replace(/^the /, ""));
  const which =
    near.length === 3
      ? "all your fibers alike"
      : near.length === 2
        ? `your ${names.join(" and ")} alike`
        : `your ${names.join("")}`;
  const mostly = near.length === 1 ? "mostly " : "";
  return isExtra ? `It adds ${mostly}to ${which}.` : `${capitalized(`${mostly}${which}`)}.`;
}

/** "once a week, beside three easy runs of 45 min". */
export const companyWords = ({ session, beside }: Pick<Extra, "session" | "beside">): string =>
  beside.perWeek === 0
    ? `${often(session.perWeek)}, alone`
    : `${often(session.perWeek)}, beside ${besideWords(beside)}`;

export interface ExtraWords {
  readonly lead: string;
  readonly rest: string;
}

/** Types that a mix lacks are left out. */
export function extraWords(
  { session, beside, weeks, trained, without }: Extra,
  has: (type: FiberType) => boolean,
): ExtraWords {
  const gain = { I: 0, IIa: 0, IIx: 0 };
  for (const type of fiberTypes) gain[type] = trained[type] - without[type];
  const ranked = fiberTypes.filter(has).sort((a, b) => gain[b] - gain[a]);
  const lead = leadOf(gain, ranked, beside.perWeek > 0);
  const [top = "I", next] = ranked.filter((type) => type !== "IIx" || gain.IIx >= nothing);
  if (beside.perWeek === 0) {
    const others = ranked
      .filter((type) => type !== top)
      .map((type) => `${share(trained[type])} in ${fiberNouns[type]}`);
    const also = others.length === 0 ? "" : `, ${others.join(" and ")}`;
    const rest = `After ${counted(weeks, "week")}, ${often(session.perWeek)}, endurance is up ${share(trained[top])} in ${fiberNouns[top]}${also}.`;
    return { lead, rest };
  }
  const from = (type: FiberType): string => `${share(trained[type])} instead of ${share(without[type])}`;
  const added = `Add ${sessionLabel(session)} ${often(session.perWeek)} to ${besideWords(beside)}, and after ${counted(weeks, "week")} the endurance of ${fiberNouns[top]} is up ${from(top)}.`;
  if (next === undefined) return { lead, rest: added };
  const isLittle = gain[next] < little * gain[top];
  return {
    lead,
    rest: `${added} ${capitalized(fiberNouns[next])} gain ${isLittle ? "little extra: " : ""}${from(next)}.`,
  };
}
