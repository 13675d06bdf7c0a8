/** What a side of the comparison is called, and what week it is. */
import { decimals } from "../../../words/numbers.ts";
import { capitalized, duration, listed, uncapitalized } from "../../../words/units.ts";
import { publishedDistributions } from "../../../sim/index.ts";
import { sessionWords } from "../../program/session-words.ts";
import type { Side } from "./figure.ts";
import { weeklyTime, zoneWork, type ComparedWeek, type ZoneWork } from "./week.ts";

export type Letter = "A" | "B";

const ownNames: Readonly<Partial<Record<Side, string>>> = {
  mine: "My week",
  first: "My first session alone",
  second: "My second session alone",
};

/** As a choice, a heading and a column have it. */
export const sideName = (side: Side): string =>
  ownNames[side] ?? publishedDistributions.find(({ id }) => id === side)?.name ?? side;

const plainNames: Readonly<Partial<Record<Side, string>>> = {
  pyramidal: "the harder, the less",
  polarized: "easy or very hard, with little moderate running",
};

/** A coaches' word in plain words: "the harder, the less" for pyramidal; empty where the name is plain. */
export const plainName = (side: Side): string => plainNames[side] ?? "";

/** As a sentence has it: "your week (A)", "the pyramidal week (B)". */
export const sideWords = (side: Side, letter: Letter): string =>
  `${ownNames[side]?.replace("My", "your") ?? `the ${side} week`} (${letter})`;

/** "once", "twice", "3 times". */
const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

/** "80 % low, 12 % moderate, 8 % high", or "all low". */
function sharesWords(zones: readonly ZoneWork[]): string {
  const run = zones.filter(({ time }) => time > 0);
  const [only] = run;
  if (run.length === 1 && only !== undefined) return `all ${only.zone}`;
  return run.map(({ zone, share }) => `${decimals(100 * share, 0)} % ${zone}`).join(", ");
}

/** "4 h a week: 80 % low, 12 % moderate, 8 % high." Empty for a week without a session. */
export const weekSummary = (week: ComparedWeek): string =>
  week.sessions.length === 0 ? "" : `${duration(weeklyTime(week))} a week: ${sharesWords(zoneWork(week))}.`;

/** What is run in the week; empty for a week without a session. */
export function weekDetail({ own, published, sessions }: ComparedWeek): string {
  if (published === null) {
    return own.length === 0
      ? ""
      : capitalized(`${own.map((each) => `${times(each.perWeek)} ${sessionWords(each)}`).join("; ")}.`);
  }
  const parts = sessions.flatMap(({ session, perWeek }) => [session].flat().map((part) => ({ ...part, perWeek })));
  const runs = parts.map((part) => {
    const often =
      part.perWeek < 0.75 ? `once in ${Math.round(1 / part.perWeek)} weeks` : times(Math.round(part.perWeek));
    return `${often} ${duration(part.duration)} at ${Math.round(100 * part.intensity)} %`;
  });
  return `That is about ${listed(runs)} of VO2max.`;
}

/**
 * "your week (A): 3 times 45 min at 65 %. Beside it the pyramidal week (B): 4 h a week: 80 % low, 12 % moderate, 8 % high."
 * For a reader who sees neither change.
 */
export function weeksBeside(a: ComparedWeek, b: ComparedWeek): string {
  const words = (week: ComparedWeek, letter: Letter): string => {
    const detail = week.published === null ? uncapitalized(weekDetail(week)) : weekSummary(week);
    return `${sideWords(week.side, letter)}${detail === "" ? "." : `: ${detail}`}`;
  };
  return `${words(a, "A")} Beside it ${words(b, "B")}`;
}

/** Whose week a published pattern was, and how far its shares can be trusted; empty for the reader's own. */
export function sourceWords({ published }: ComparedWeek): string {
  if (published === null) return "";
  const { people, counted, note, grade } = published;
  const trust = grade === "measured" ? "The shares were measured." : "The shares are a convention.";
  return `${people} ${counted} ${note} ${trust}`;
}

/** As a file has it, in one line. */
export const fileWords = (week: ComparedWeek): string =>
  [sideName(week.side), weekSummary(week), weekDetail(week)].filter((words) => words !== "").join(" – ");
